import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ChannelKind } from './channel.type.js';
import { ConversationPriority } from './conversation.type.js';
import { DateTime } from './date-time.scalar.js';

export enum MetricDimension {
  HOUR = 'HOUR',
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  AGENT = 'AGENT',
  TEAM = 'TEAM',
  CHANNEL = 'CHANNEL',
  KIND = 'KIND',
  TAG = 'TAG',
  TIER = 'TIER',
  PRIORITY = 'PRIORITY',
  LANGUAGE = 'LANGUAGE',
}
registerEnumType(MetricDimension, {
  name: 'MetricDimension',
  description:
    'What metrics are grouped by. Team, tags and the like are those at the end of what is measured, or those of now while it goes on.',
  valuesConfig: {
    HOUR: { description: 'Each hour of the range, which may then be 35 days long.' },
    DAY: {
      description: 'Each day on the clock of the time zone: of 23 or 25 hours where it is changed.',
    },
    WEEK: { description: 'Each week, from Monday, on the clock of the time zone.' },
    MONTH: { description: 'Each month on the clock of the time zone.' },
    AGENT: { description: 'Whoever a metric is credited to: see `metricDefinitions`.' },
    TEAM: { description: 'The team of the conversation.' },
    CHANNEL: { description: 'The channel of the conversation.' },
    KIND: { description: 'The kind of that channel.' },
    TAG: { description: 'Each tag: what has two stands in the groups of both.' },
    TIER: { description: 'The tier of the contact.' },
    PRIORITY: { description: 'The priority of the conversation.' },
    LANGUAGE: { description: 'The contact’s attribute `language`, else `locale`.' },
  },
});

export enum MetricBucketEnd {
  START = 'START',
  END = 'END',
}
registerEnumType(MetricBucketEnd, {
  name: 'MetricBucketEnd',
  description:
    'Which end of what is measured says whether it lies in the range, and in which bucket.',
  valuesConfig: {
    START: {
      description: 'When it began: a wait by the customer’s message, a cycle by its opening.',
    },
    END: { description: 'When it ended: what goes on is in no bucket.' },
  },
});

@InputType({ description: 'A stretch of time, at most 1,098 days long.' })
export class MetricRange {
  @Field(() => DateTime, { description: 'From this moment on.' })
  from!: Date;

  @Field(() => DateTime, { description: 'Up to this moment, without it.' })
  to!: Date;
}

const anyOf = (what: string) => ({ nullable: true, description: `Only ${what}.` });
const ids = 'Unknown ids match nothing';

@InputType({
  description: 'Narrows metrics. All that is given must hold; of a list, any one.',
})
export class MetricFilter {
  @Field(() => [ID], anyOf(`what is credited to one of these members. ${ids}`))
  memberId?: string[] | null;

  @Field(() => [ID], anyOf(`of one of these teams. ${ids}`))
  teamId?: string[] | null;

  @Field(() => [ID], anyOf(`on one of these channels. ${ids}`))
  channelId?: string[] | null;

  @Field(() => [ChannelKind], anyOf('on channels of one of these kinds'))
  kind?: ChannelKind[] | null;

  @Field(() => [ID], anyOf(`with at least one of these tags. ${ids}`))
  tagId?: string[] | null;

  @Field(() => [String], anyOf('of contacts of one of these tiers'))
  tier?: string[] | null;

  @Field(() => [ConversationPriority], anyOf('of one of these priorities'))
  priority?: ConversationPriority[] | null;

  @Field(
    () => [String],
    anyOf('of contacts whose attribute `language`, else `locale`, is one of these'),
  )
  language?: string[] | null;
}
