import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { EventType as EventName } from '../domain/kernel/event.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { JSONObject } from './json-object.scalar.js';

const meaning: Record<EventName, string> = {
  'contact.created': 'A contact was made.',
  'contact.updated': 'A contact’s facts changed.',
  'contact.opted_out': 'Somebody took back their consent to be written to on a channel.',
  'contact.opted_in': 'Somebody gave their consent to be written to on a channel again.',
  'contact.merged': 'Two contacts turned out to be one person: the event’s is the surviving one.',
  'contact.unmerged': 'Two contacts turned out to be two persons after all.',
  'conversation.contact_changed': 'A conversation went to another contact, by a merge or its end.',
  'conversation.opened': 'A conversation began.',
  'conversation.claimed': 'Somebody took a conversation.',
  'conversation.assigned': 'A conversation was given to somebody.',
  'conversation.unassigned': 'A conversation was given back.',
  'conversation.resolved': 'A conversation was declared done.',
  'conversation.reopened': 'A conversation was opened again.',
  'conversation.snoozed': 'A conversation was put aside.',
  'conversation.woken': 'A conversation came back from being put aside.',
  'conversation.no_reply_needed': 'Somebody said that the customer needs no reply.',
  'conversation.answered_elsewhere': 'A customer was answered over another channel.',
  'conversation.merged': 'Another conversation of the contact became part of this one.',
  'conversation.tagged': 'Tags were put on a conversation.',
  'conversation.untagged': 'Tags were taken off a conversation.',
  'conversation.priority_changed': 'A conversation became more or less pressing.',
  'conversation.watched': 'A member began to keep an eye on a conversation.',
  'conversation.unwatched': 'A member no longer keeps an eye on a conversation.',
  'conversation.handoff_offered': 'A conversation’s owner offered it to somebody.',
  'conversation.handoff_declined': 'Who was offered a conversation did not want it.',
  'conversation.handoff_bounced': 'Nobody accepted a conversation in time.',
  'conversation.handoff_cancelled':
    'A conversation is no longer on offer: taken back, or it has another owner or is resolved.',
  'conversation.read': 'The team has seen the customer’s messages.',
  'conversation.routed': 'A rule gave a conversation to somebody.',
  'conversation.queued': 'A conversation waits until somebody has room for it.',
  'conversation.left_for_claiming': 'Routing leaves a conversation to whoever takes it.',
  'conversation.team_changed': 'A conversation went to another team, or to none.',
  'conversation.due_changed':
    'What is owed in a conversation is due at another time: `payload.dueAt`, null when nothing is.',
  'message.received': 'A customer wrote.',
  'message.queued': 'A reply was stored and is on its way.',
  'message.sent': 'A channel accepted a reply.',
  'message.delivered': 'A reply reached the customer’s device.',
  'message.read': 'The customer has read a reply.',
  'message.edited': 'A customer changed what they had written, or there is news of a call.',
  'message.deleted': 'A customer took back what they had written.',
  'message.reacted': 'Somebody put an emoji on a message, or took it off.',
  'message.retried': 'A reply that had failed is tried again.',
  'message.delayed': 'A mail server says that a reply is late: it goes on trying.',
  'message.failed': 'A reply will not arrive.',
  'message.uncertain': 'Nobody can tell whether a reply went out.',
  'message.understood':
    'A customer’s message was read, or reads differently now: `payload.language` (null where unknown) and `payload.kinds` of signals.',
  'insight.corrected':
    'Somebody corrected what was read in a message: `payload.language` and `payload.kinds` as they are now.',
  'note.added': 'A note was added. Needs NOTES.',
  'draft.shared':
    'A member lets colleagues read the reply they are writing, or others than before.',
  'draft.updated': 'A shared draft was saved again.',
  'draft.unshared': 'A shared draft is its author’s alone again, or was sent or thrown away.',
  'draft.requested': 'Somebody would like to read a draft: `memberId` is its author.',
  'wait.opened': 'A customer began to wait.',
  'wait.closed': 'A customer’s wait ended.',
  'wait.reopened': 'A reply failed, and the customer waits on as if it had never been.',
  'wait.at_risk': 'A reply is due soon. Its due time is in `payload.dueAt`.',
  'wait.breached': 'A reply was due and has not been given.',
  'wait.met': 'A customer’s wait ended before it was due.',
  'resolution.at_risk':
    'A conversation shall be resolved soon. Its due time is in `payload.dueAt`.',
  'resolution.breached': 'A conversation should have been resolved by now.',
  'resolution.met': 'A conversation was resolved before that was due.',
  'escalation.fired': 'A step of an escalation policy fired: once for each wait or cycle.',
  'escalation.paged': 'The receiver of an escalation’s webhook took it, or will not get it.',
  'targets.published': 'Other targets or escalation policies apply from now on.',
  'notification.created':
    'A member was told of something. Theirs alone: it shows in `notifications`, never in a list of events.',
  'notification.read':
    'A member has read what they were told. Theirs alone, as NOTIFICATION_CREATED is.',
  'delivery.received': 'Something came in over a channel and was stored as it is.',
  'delivery.parked': 'Something came in that could not be filed.',
  'delivery.replayed': 'Something that could not be filed is tried again.',
  'delivery.ignored': 'Somebody decided that a parked delivery needs nothing.',
  'channel.connected': 'A channel was connected.',
  'channel.updated': 'A channel’s name, settings or credentials changed.',
  'channel.paused': 'A channel was paused: replies wait.',
  'channel.resumed': 'A channel carries messages again.',
  'channel.disconnected': 'A channel was disconnected.',
  'channel.failing': 'A provider refused a channel’s credentials: replies wait for new ones.',
  'channel.recovered': 'A channel with new credentials works again.',
  'channel.quiet':
    'Nothing comes in over a channel that is usually busy at this hour. `payload.since` is when something last did, UTC.',
  'channel.quiet_ended':
    'Something came in again over a channel that was unusually quiet. `payload.since` is when the silence began, UTC.',
  'api_key.created': 'An API key was made. Needs ADMIN.',
  'api_key.revoked': 'An API key was revoked. Needs ADMIN.',
  'member.invited': 'A member joined the workspace.',
  'workspace.exported': 'Somebody exported conversations, messages or waits.',
  'tag.created': 'A tag was made.',
  'tag.renamed': 'A tag’s word changed.',
  'tag.deleted': 'A tag was deleted, and is on no conversation any more.',
  'member.updated': 'A member’s name, role or settings changed.',
  'member.disabled': 'A member was shut out; their conversations go back to the team.',
  'member.enabled': 'A member who was shut out may sign in again.',
  'member.skills_changed': 'A member’s skills changed.',
  'member.shifts_changed': 'A member’s weekly shifts changed.',
  'member.time_off_changed': 'A member’s time off changed.',
  'member.availability_changed':
    'A member’s availability, or the reason for it, changed: `from`, `to` and `source`.',
  'team.created': 'A team was made.',
  'team.updated': 'A team’s name or calendar changed.',
  'team.deleted': 'A team is no more.',
  'team.members_changed': 'Members joined a team, or left it.',
  'skill.created': 'A skill was made.',
  'skill.renamed': 'A skill has another name.',
  'skill.deleted': 'A skill is no more, for anybody.',
  'calendar.created': 'A calendar was made.',
  'calendar.updated': 'A calendar’s name, time zone, hours or holidays changed.',
  'calendar.deleted': 'A calendar is no more.',
  'workspace.updated': 'The workspace’s name or settings changed.',
  'routing.published': 'A version of the routing rules was published.',
  'routing.stopped': 'Routing was stopped: conversations are left for claiming.',
};

const capitals = (name: string): string => name.toUpperCase().replace('.', '_');

/** `CONVERSATION_CLAIMED` outside, `conversation.claimed` in the log. */
export const EventType = Object.fromEntries(
  Object.keys(meaning).map((name) => [capitals(name), name]),
);
registerEnumType(EventType, {
  name: 'EventType',
  description: 'What can happen. More may come: ignore those you do not know.',
  valuesConfig: Object.fromEntries(
    Object.entries(meaning).map(([name, description]) => [capitals(name), { description }]),
  ),
});

@ObjectType({
  description:
    'Something that happened, as the log keeps it. What it tells of is read as it is now, not as it was then.',
  simpleResolvers: true,
})
export class Event {
  @Field(() => ID, {
    description: 'Opaque, prefixed `evt_`; the same in subscriptions, queries and webhooks.',
  })
  id!: string;

  @Field(() => String, {
    description: 'Its place in the log: give it as `after` to continue behind it.',
  })
  cursor!: string;

  @Field(() => EventType, { description: 'What happened.' })
  type!: EventName;

  @Field(() => DateTime, { description: 'When, UTC.' })
  occurredAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the conversation’s timeline; null when it is no item of one.',
  })
  sequence!: number | null;

  @Field(() => JSONObject, {
    description: 'Small facts of this type of event. Never what somebody wrote.',
  })
  payload!: Record<string, unknown>;
}

export const EventConnection = connectionType('Event', 'events, oldest first', () => Event, false);

@InputType({
  description: 'Which events are wanted; all that is given must hold, and of a list, any one.',
})
export class EventFilter {
  @Field(() => [EventType], { nullable: true, description: 'Of one of these types.' })
  types?: EventName[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of one of these conversations. Unknown ids match nothing.',
  })
  conversationIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of one of these contacts. Unknown ids match nothing.',
  })
  contactIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of one of these channels. Unknown ids match nothing.',
  })
  channelIds?: string[] | null;
}
