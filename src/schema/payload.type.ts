import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ApiKey } from './api-key.type.js';
import { Channel } from './channel.type.js';
import { Contact } from './contact.type.js';
import { Conversation } from './conversation.type.js';
import { Delivery } from './delivery.type.js';
import { Draft } from './draft.type.js';
import { Handoff } from './handoff.type.js';
import { Member } from './member.type.js';
import { Message } from './message.type.js';
import { Note } from './note.type.js';
import { RoutingVersion } from './routing.type.js';
import { Tag } from './tag.type.js';
import { EscalationPolicy } from './escalation.type.js';
import { Target } from './target.type.js';
import { UserError } from './user-error.type.js';
import { Workspace } from './workspace.type.js';

const refused = 'null when the change was refused.';

@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why the change was refused; empty when it was made.' })
  userErrors!: UserError[];

  @Field(() => String, {
    nullable: true,
    description:
      'Place in the log: once a subscription has reached it, it has shown this change. Null when the change was refused, or changed nothing.',
  })
  cursor!: string | null;

  @Field(() => Boolean, {
    description:
      'True when the idempotency key was used before and this is the first result again.',
  })
  replayed!: boolean;
}

@ObjectType()
abstract class ConversationPayload extends Payload {
  @Field(() => Conversation, {
    nullable: true,
    description: `The conversation as it is now; ${refused}`,
  })
  conversation!: Conversation | null;
}

const of = (mutation: string) => ({
  description: `What \`${mutation}\` gives back.`,
  simpleResolvers: true,
});

@ObjectType(of('claimConversation'))
export class ClaimConversationPayload extends ConversationPayload {}

@ObjectType(of('assignConversation'))
export class AssignConversationPayload extends ConversationPayload {}

@ObjectType(of('unassignConversation'))
export class UnassignConversationPayload extends ConversationPayload {}

@ObjectType(of('resolveConversation'))
export class ResolveConversationPayload extends ConversationPayload {}

@ObjectType(of('reopenConversation'))
export class ReopenConversationPayload extends ConversationPayload {}

@ObjectType(of('snoozeConversation'))
export class SnoozeConversationPayload extends ConversationPayload {}

@ObjectType(of('setPriority'))
export class SetPriorityPayload extends ConversationPayload {}

@ObjectType(of('publishTargets'))
export class PublishTargetsPayload extends Payload {
  @Field(() => [Target], {
    nullable: true,
    description: `The targets that apply now; ${refused}`,
  })
  targets!: Target[] | null;
}

@ObjectType(of('publishEscalationPolicies'))
export class PublishEscalationPoliciesPayload extends Payload {
  @Field(() => [EscalationPolicy], {
    nullable: true,
    description: `The policies that apply now; ${refused}`,
  })
  policies!: EscalationPolicy[] | null;
}

@ObjectType(of('markNoReplyNeeded'))
export class MarkNoReplyNeededPayload extends ConversationPayload {}

@ObjectType(of('markConversationRead'))
export class MarkConversationReadPayload extends ConversationPayload {}

@ObjectType(of('discardDraft'))
export class DiscardDraftPayload extends ConversationPayload {}

@ObjectType(of('setConversationTeam'))
export class SetConversationTeamPayload extends ConversationPayload {}

@ObjectType(of('publishRoutingRules'))
export class PublishRoutingRulesPayload extends Payload {
  @Field(() => RoutingVersion, {
    nullable: true,
    description: `The version that holds now; ${refused}`,
  })
  version!: RoutingVersion | null;
}

@ObjectType(of('stopRouting'))
export class StopRoutingPayload extends Payload {
  @Field(() => Workspace, { nullable: true, description: `The workspace; ${refused}` })
  workspace!: Workspace | null;
}

@ObjectType(of('mergeConversations'))
export class MergeConversationsPayload extends ConversationPayload {}

@ObjectType(of('saveDraft'))
export class SaveDraftPayload extends ConversationPayload {
  @Field(() => Draft, { nullable: true, description: `The draft as it is kept; ${refused}` })
  draft!: Draft | null;
}

@ObjectType(of('shareDraft'))
export class ShareDraftPayload extends SaveDraftPayload {}

@ObjectType(of('unshareDraft'))
export class UnshareDraftPayload extends SaveDraftPayload {}

@ObjectType(of('requestDraft'))
export class RequestDraftPayload extends ConversationPayload {}

@ObjectType(of('sendReply'))
export class SendReplyPayload extends ConversationPayload {
  @Field(() => Message, {
    nullable: true,
    description: `The reply, stored and on its way; ${refused}`,
  })
  message!: Message | null;

  @Field(() => [Note], {
    description:
      'Notes that colleagues added since `lastSeenSequence`: they do not stop a reply, but are worth reading. Empty without NOTES.',
  })
  newNotes!: Note[];
}

@ObjectType(of('addNote'))
export class AddNotePayload extends ConversationPayload {
  @Field(() => Note, { nullable: true, description: `The note; ${refused}` })
  note!: Note | null;
}

@ObjectType(of('watchConversation'))
export class WatchConversationPayload extends ConversationPayload {}

@ObjectType(of('unwatchConversation'))
export class UnwatchConversationPayload extends ConversationPayload {}

@ObjectType(of('addTags'))
export class AddTagsPayload extends ConversationPayload {}

@ObjectType(of('removeTags'))
export class RemoveTagsPayload extends ConversationPayload {}

@ObjectType()
abstract class TagPayload extends Payload {
  @Field(() => Tag, { nullable: true, description: `The tag as it is now; ${refused}` })
  tag!: Tag | null;
}

@ObjectType(of('createTag'))
export class CreateTagPayload extends TagPayload {}

@ObjectType(of('renameTag'))
export class RenameTagPayload extends TagPayload {}

@ObjectType(of('deleteTag'))
export class DeleteTagPayload extends Payload {
  @Field(() => ID, { nullable: true, description: `Which tag is gone; ${refused}` })
  tagId!: string | null;
}

@ObjectType(of('markNotificationsRead'))
export class MarkNotificationsReadPayload extends Payload {
  @Field(() => Int, { description: 'How many became read by it.' })
  readCount!: number;
}

@ObjectType()
abstract class HandoffPayload extends ConversationPayload {
  @Field(() => Handoff, { nullable: true, description: `The handoff as it is now; ${refused}` })
  handoff!: Handoff | null;
}

@ObjectType(of('handOffConversation'))
export class HandOffConversationPayload extends HandoffPayload {}

@ObjectType(of('acceptHandoff'))
export class AcceptHandoffPayload extends HandoffPayload {}

@ObjectType(of('declineHandoff'))
export class DeclineHandoffPayload extends HandoffPayload {}

@ObjectType(of('cancelHandoff'))
export class CancelHandoffPayload extends HandoffPayload {}

export enum ShiftEndOutcome {
  HANDED_OVER = 'HANDED_OVER',
  QUEUED = 'QUEUED',
}
registerEnumType(ShiftEndOutcome, {
  name: 'ShiftEndOutcome',
  description: 'What became of a conversation whose owner went home.',
  valuesConfig: {
    HANDED_OVER: { description: 'The colleague owns it.' },
    QUEUED: { description: 'Nobody owns it: it waits for routing, or for somebody to claim it.' },
  },
});

@ObjectType({
  description: 'A conversation whose owner went home.',
  simpleResolvers: true,
})
export class ShiftEndResult {
  @Field(() => Conversation, {
    nullable: true,
    description: 'The conversation as it is now; null only when it is not the caller’s to see.',
  })
  conversation!: Conversation | null;

  @Field(() => ShiftEndOutcome, { description: 'What became of it.' })
  outcome!: ShiftEndOutcome;

  @Field(() => Handoff, {
    nullable: true,
    description: 'What the colleague was given with it; null when it was put back.',
  })
  handoff!: Handoff | null;
}

@ObjectType(of('endShift'))
export class EndShiftPayload extends Payload {
  @Field(() => Member, { nullable: true, description: `Who went home; ${refused}` })
  member!: Member | null;

  @Field(() => [ShiftEndResult], {
    description: 'What became of each open conversation of theirs, at most 1,000.',
  })
  results!: ShiftEndResult[];

  @Field(() => Int, {
    description: 'How many open ones are theirs still, beyond the 1,000: end the shift again.',
  })
  remainingCount!: number;
}

@ObjectType(of('startConversation'))
export class StartConversationPayload extends ConversationPayload {
  @Field(() => Message, {
    nullable: true,
    description: `The first message, stored and on its way; ${refused}`,
  })
  message!: Message | null;
}

@ObjectType()
abstract class LoggedPayload extends ConversationPayload {
  @Field(() => Message, {
    nullable: true,
    description: `It as it stands in the timeline; ${refused}`,
  })
  message!: Message | null;
}

@ObjectType(of('logCall'))
export class LogCallPayload extends LoggedPayload {}

@ObjectType(of('logMeeting'))
export class LogMeetingPayload extends LoggedPayload {}

@ObjectType(of('createContact'))
export class CreateContactPayload extends Payload {
  @Field(() => Contact, { nullable: true, description: `The contact; ${refused}` })
  contact!: Contact | null;
}

@ObjectType(of('updateContact'))
export class UpdateContactPayload extends Payload {
  @Field(() => Contact, { nullable: true, description: `The contact as it is now; ${refused}` })
  contact!: Contact | null;
}

@ObjectType(of('mergeContacts'))
export class MergeContactsPayload extends Payload {
  @Field(() => Contact, { nullable: true, description: `The contact that goes on; ${refused}` })
  contact!: Contact | null;
}

@ObjectType(of('unmergeContacts'))
export class UnmergeContactsPayload extends Payload {
  @Field(() => Contact, {
    nullable: true,
    description: `The contact that stands by itself again; ${refused}`,
  })
  contact!: Contact | null;

  @Field(() => Contact, { nullable: true, description: `The contact it had gone into; ${refused}` })
  survivor!: Contact | null;
}

@ObjectType(of('createApiKey'))
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: `The key; ${refused}` })
  apiKey!: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the program presents as its bearer token. Shown this once: null when refused, and when replayed.',
  })
  secret!: string | null;
}

@ObjectType(of('revokeApiKey'))
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: `The key as it is now; ${refused}` })
  apiKey!: ApiKey | null;
}

@ObjectType(of('createAttachmentUpload'))
export class CreateAttachmentUploadPayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: `What to give as one of \`attachmentIds\` once the file is uploaded; ${refused}`,
  })
  attachmentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Where to PUT the bytes, soon and once; ${refused}`,
  })
  uploadUrl!: string | null;
}

@ObjectType()
abstract class ChannelPayload extends Payload {
  @Field(() => Channel, { nullable: true, description: `The channel as it is now; ${refused}` })
  channel!: Channel | null;
}

@ObjectType(of('connectChannel'))
export class ConnectChannelPayload extends ChannelPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Of a new chat, the secret with which the website’s server signs its users; shown this once. Null for other kinds, and when replayed.',
  })
  identitySecret!: string | null;
}

@ObjectType(of('updateChannel'))
export class UpdateChannelPayload extends ChannelPayload {}

@ObjectType(of('pauseChannel'))
export class PauseChannelPayload extends ChannelPayload {}

@ObjectType(of('resumeChannel'))
export class ResumeChannelPayload extends ChannelPayload {}

@ObjectType(of('disconnectChannel'))
export class DisconnectChannelPayload extends ChannelPayload {}

@ObjectType(of('testChannel'))
export class TestChannelPayload extends ChannelPayload {
  @Field(() => Boolean, { description: 'True when the provider took the credentials just now.' })
  ok!: boolean;

  @Field(() => String, { nullable: true, description: 'What the provider said, for people.' })
  detail!: string | null;
}

@ObjectType()
abstract class DeliveryPayload extends Payload {
  @Field(() => Delivery, { nullable: true, description: `The delivery as it is now; ${refused}` })
  delivery!: Delivery | null;
}

@ObjectType(of('replayDelivery'))
export class ReplayDeliveryPayload extends DeliveryPayload {}

@ObjectType(of('ignoreDelivery'))
export class IgnoreDeliveryPayload extends DeliveryPayload {}

@ObjectType()
abstract class MessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: `The message as it is now; ${refused}` })
  message!: Message | null;
}

@ObjectType(of('retryMessage'))
export class RetryMessagePayload extends MessagePayload {}

@ObjectType(of('cancelMessage'))
export class CancelMessagePayload extends MessagePayload {}

@ObjectType(of('correctInsight'))
export class CorrectInsightPayload extends MessagePayload {}

@ObjectType(of('updateWorkspace'))
export class UpdateWorkspacePayload extends Payload {
  @Field(() => Workspace, { nullable: true, description: `The workspace as it is now; ${refused}` })
  workspace!: Workspace | null;
}
