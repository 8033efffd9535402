import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from './channel.type.js';
import { connectionType } from './connection.js';
import { Contact } from './contact.type.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Message } from './message.type.js';
import { Node } from './node.type.js';
import { Tag } from './tag.type.js';
import { Team } from './team.type.js';

export enum ConversationStatus {
  OPEN = 'OPEN',
  SNOOZED = 'SNOOZED',
  RESOLVED = 'RESOLVED',
}
registerEnumType(ConversationStatus, {
  name: 'ConversationStatus',
  description: 'Where the work on a conversation stands.',
  valuesConfig: {
    OPEN: { description: 'It needs somebody.' },
    SNOOZED: { description: 'Put aside until `snoozedUntil`, or until the customer writes.' },
    RESOLVED: { description: 'Done. A new message opens it again.' },
  },
});

export enum ConversationPriority {
  LOW = 'LOW',
  NORMAL = 'NORMAL',
  HIGH = 'HIGH',
  URGENT = 'URGENT',
}
registerEnumType(ConversationPriority, {
  name: 'ConversationPriority',
  description: 'How pressing a conversation is.',
  valuesConfig: {
    LOW: { description: 'Can wait.' },
    NORMAL: { description: 'As most are.' },
    HIGH: { description: 'Before the others.' },
    URGENT: { description: 'Before everything else.' },
  },
});

@ObjectType({
  description: 'One thread of a contact on a channel.',
  implements: [Node],
  simpleResolvers: true,
})
export class Conversation extends Node {
  @Field(() => Int, { description: 'A number people can say aloud; unique in the workspace.' })
  number!: number;

  @Field(() => Int, {
    description: 'Place of its latest timeline item. Give it as `lastSeenSequence` when replying.',
  })
  sequence!: number;

  @Field(() => ConversationStatus, { description: 'Where the work on it stands.' })
  status!: ConversationStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it comes back, UTC; null unless it is snoozed.',
  })
  snoozedUntil!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was resolved; null when it is not, or nobody said.',
  })
  resolvedReason!: string | null;

  @Field(() => ConversationPriority, { description: 'How pressing it is.' })
  priority!: ConversationPriority;

  @Field(() => String, {
    nullable: true,
    description: 'Its subject; null where the channel has none.',
  })
  subject!: string | null;

  @Field(() => Contact, { description: 'The customer.' })
  contact!: Contact;

  @Field(() => Channel, {
    nullable: true,
    description: 'Where it takes place; null only in the seconds after a channel was connected.',
  })
  channel!: Channel | null;

  @Field(() => Member, { nullable: true, description: 'Its one owner; null when nobody owns it.' })
  assignee!: Member | null;

  @Field(() => Team, {
    nullable: true,
    description: 'The team it belongs to; null when it belongs to none.',
  })
  team!: Team | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the customer waits for a person’s answer, UTC; null when they do not.',
  })
  waitingSince!: Date | null;

  @Field(() => Message, {
    nullable: true,
    description: 'Its latest message; null before the first.',
  })
  lastMessage!: Message | null;

  @Field(() => DateTime, {
    description: 'When something last happened in it, UTC. Lists are sorted by it.',
  })
  lastActivityAt!: Date;

  @Field(() => Int, { description: 'Customer messages that nobody of the team has seen.' })
  unreadCount!: number;

  @Field(() => [Tag], { description: 'Its tags.' })
  tags!: Tag[];

  @Field(() => Int, {
    description:
      'How many times it was a new matter: 1, and one more each time it came back later than `Workspace.reopenWindowHours` after its resolution.',
  })
  cycle!: number;

  @Field(() => DateTime, { description: 'When it began, UTC.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When what is owed to the customer is due, UTC: the reply or the resolution, whichever comes first. Null where nothing is due.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on that is at risk, UTC; null where nothing is due.',
  })
  atRiskAt!: Date | null;
}

export const ConversationConnection = connectionType(
  'Conversation',
  'conversations',
  () => Conversation,
);
