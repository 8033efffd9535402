import { Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { ConversationPriority, ConversationStatus } from './conversation.type.js';
import { DateTime } from './date-time.scalar.js';
import { SignalKind } from './insight.type.js';

export enum InboxView {
  OPEN = 'OPEN',
  ALL = 'ALL',
  MINE = 'MINE',
  WATCHED = 'WATCHED',
  UNASSIGNED = 'UNASSIGNED',
  WAITING = 'WAITING',
  AT_RISK = 'AT_RISK',
  BREACHED = 'BREACHED',
  SNOOZED = 'SNOOZED',
  RESOLVED = 'RESOLVED',
}
registerEnumType(InboxView, {
  name: 'InboxView',
  description: 'The lists a team works from. Every one shows only what the caller may see.',
  valuesConfig: {
    OPEN: { description: 'Every open conversation.' },
    ALL: { description: 'Every conversation, whatever its status.' },
    MINE: { description: 'Open and owned by the caller; empty for an API key.' },
    WATCHED: {
      description:
        'Not resolved, and watched by the caller; empty for an API key without a member.',
    },
    UNASSIGNED: { description: 'Open and owned by nobody.' },
    WAITING: { description: 'Whose customer waits for an answer.' },
    AT_RISK: { description: 'Something is due soon: at risk, and not yet due.' },
    BREACHED: { description: 'Something was due and has not been done.' },
    SNOOZED: { description: 'Put aside for now.' },
    RESOLVED: { description: 'Declared done.' },
  },
});

export enum ConversationOrderField {
  LAST_ACTIVITY_AT = 'LAST_ACTIVITY_AT',
  WAITING_SINCE = 'WAITING_SINCE',
  DUE_AT = 'DUE_AT',
  CREATED_AT = 'CREATED_AT',
  NUMBER = 'NUMBER',
  PRIORITY = 'PRIORITY',
}
registerEnumType(ConversationOrderField, {
  name: 'ConversationOrderField',
  description: 'What conversations can be sorted by.',
  valuesConfig: {
    LAST_ACTIVITY_AT: { description: 'When something last happened.' },
    WAITING_SINCE: {
      description: 'Since when the customer waits; those who do not wait count as latest.',
    },
    DUE_AT: { description: 'When something is due; where nothing is, that counts as latest.' },
    CREATED_AT: { description: 'When it began.' },
    NUMBER: { description: 'Its number.' },
    PRIORITY: { description: 'How pressing it is, from LOW up to URGENT.' },
  },
});

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of a list comes first.',
  valuesConfig: {
    ASC: { description: 'Smallest or oldest first.' },
    DESC: { description: 'Largest or latest first.' },
  },
});

@InputType({ description: 'How conversations are sorted. Equals are sorted by id.' })
export class ConversationOrder {
  @Field(() => ConversationOrderField, { description: 'What to sort by.' })
  field!: ConversationOrderField;

  @Field(() => OrderDirection, {
    defaultValue: OrderDirection.DESC,
    description: 'Which end comes first.',
  })
  direction!: OrderDirection;
}

@InputType({
  description:
    'Narrows a list of conversations. All that is given must hold; of a list, any one. It may nest 3 deep and hold 20 groups, else INVALID_INPUT.',
})
export class ConversationFilter {
  @Field(() => [ConversationFilter], {
    nullable: true,
    description: 'All of these must hold as well.',
  })
  and?: ConversationFilter[] | null;

  @Field(() => [ConversationFilter], {
    nullable: true,
    description: 'At least one of these must hold as well.',
  })
  or?: ConversationFilter[] | null;

  @Field(() => ConversationFilter, { nullable: true, description: 'This must not hold.' })
  not?: ConversationFilter | null;

  @Field(() => [ConversationStatus], { nullable: true, description: 'Status is one of these.' })
  status?: ConversationStatus[] | null;

  @Field(() => [ConversationPriority], { nullable: true, description: 'Priority is one of these.' })
  priority?: ConversationPriority[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'On one of these channels. Unknown ids match nothing.',
  })
  channelId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Owned by one of these members. Unknown ids match nothing.',
  })
  assigneeId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of one of these teams. Unknown ids match nothing.',
  })
  teamId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Of one of these contacts. Unknown ids match nothing.',
  })
  contactId?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'With at least one of these tags. Unknown ids match nothing.',
  })
  tagId?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: somebody owns it. False: nobody does.',
  })
  assigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the customer waits. False: they do not.',
  })
  waiting?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: it has messages nobody has seen. False: it has none.',
  })
  unread?: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The customer waits since before this moment.',
  })
  waitingSinceBefore?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Something happened in it at this moment or later.',
  })
  lastActivityAfter?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Nothing happened in it at this moment or later.',
  })
  lastActivityBefore?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Most of what the customer wrote in it is in one of these languages, ISO 639, such as `de`.',
  })
  language?: string[] | null;

  @Field(() => [SignalKind], {
    nullable: true,
    description: 'One of its messages gives one of these to understand.',
  })
  signal?: SignalKind[] | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Its sentiment (`Conversation.insights.sentiment`) is below this. What shows no feeling is not.',
  })
  sentimentBelow?: number | null;
}
