import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Channel, ChannelKind } from './channel.type.js';
import { connectionType } from './connection.js';
import { Conversation, ConversationPriority } from './conversation.type.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { MetricBucketEnd } from './metric.input.js';
import { Tag } from './tag.type.js';
import { Team } from './team.type.js';

const shown = (description: string) => ({ description, simpleResolvers: true });

@ObjectType(
  shown(
    'How long something took. Seconds, to the millisecond; exact, over every one that was counted.',
  ),
)
export class DurationStatistics {
  @Field(() => Int, { description: 'How many were counted.' })
  count!: number;

  @Field(() => Float, { description: 'Their mean, in seconds.' })
  meanSeconds!: number;

  @Field(() => Float, {
    description: 'Half of them took no longer, in seconds; between two, halfway.',
  })
  medianSeconds!: number;

  @Field(() => Float, {
    description: 'Nine of ten took no longer, in seconds; interpolated between two.',
  })
  p90Seconds!: number;
}

@ObjectType(shown('A duration, on the clock and within business hours.'))
export class DurationMetric {
  @Field(() => Int, { description: 'How many were counted.' })
  count!: number;

  @Field(() => DurationStatistics, {
    nullable: true,
    description: 'Time on the clock; null where nothing was counted.',
  })
  calendar!: DurationStatistics | null;

  @Field(() => DurationStatistics, {
    nullable: true,
    description:
      'Time within the business hours as they were set at the end of each. Its count is of those that had hours; null, and never 0, where none had.',
  })
  business!: DurationStatistics | null;
}

@ObjectType(
  shown(
    'How long customers waited. What has no reply has no length yet and stands beside the average.',
  ),
)
export class ResponseMetric extends DurationMetric {
  @Field(() => Int, { description: 'Waits that are open: nobody has answered yet. None, by END.' })
  openCount!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How long the oldest of them has lasted, in whole seconds; null where there is none.',
  })
  oldestOpenSeconds!: number | null;

  @Field(() => Int, { description: 'Waits whose reply the channel has not accepted yet.' })
  sendingCount!: number;

  @Field(() => Int, {
    description:
      'Waits that ended without a reply: none was needed, or the conversation was resolved.',
  })
  endedWithoutReplyCount!: number;
}

@ObjectType(shown('How long matters took. What is not resolved has no length yet.'))
export class ResolutionMetric extends DurationMetric {
  @Field(() => Int, { description: 'Cycles that are not resolved. None, by END.' })
  unresolvedCount!: number;
}

@ObjectType(shown('How many of how many.'))
export class MetricRate {
  @Field(() => Int, { description: 'How many it is true of.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many.' })
  outOf!: number;

  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null where it is out of none.' })
  share!: number | null;
}

@ObjectType(shown('How much was said and done.'))
export class VolumeMetric {
  @Field(() => Int, { description: 'Messages of customers, by when they wrote them.' })
  inbound!: number;

  @Field(() => Int, {
    description: 'Messages of people of ours, by when the channel accepted them.',
  })
  outbound!: number;

  @Field(() => Int, { description: 'Messages of programs, by when the channel accepted them.' })
  automated!: number;

  @Field(() => Int, { description: 'Conversations in which people of ours wrote.' })
  conversationsTouched!: number;

  @Field(() => Int, { description: 'Cycles that were opened in the range.' })
  cyclesOpened!: number;

  @Field(() => Int, { description: 'Cycles whose last resolution lies in the range.' })
  cyclesResolved!: number;

  @Field(() => Int, {
    description:
      'Conversations that are open (not snoozed) at this moment, by owner; 0 in a bucket of time.',
  })
  openNow!: number;
}

const none = 'null unless grouped by it, and where there is none';

@ObjectType(shown('What is told of one group, or of all.'))
export class MetricGroup {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When its bucket of time begins, UTC; null unless grouped by time.',
  })
  startsAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its bucket of time ends, UTC; null unless grouped by time.',
  })
  endsAt!: Date | null;

  @Field(() => Member, { nullable: true, description: `Who is credited; ${none}.` })
  member!: unknown;

  @Field(() => Team, { nullable: true, description: `The team; ${none}.` })
  team!: unknown;

  @Field(() => Channel, { nullable: true, description: `The channel; ${none}.` })
  channel!: unknown;

  @Field(() => ChannelKind, { nullable: true, description: `The kind of channel; ${none}.` })
  kind!: ChannelKind | null;

  @Field(() => Tag, { nullable: true, description: `The tag; ${none}.` })
  tag!: unknown;

  @Field(() => String, { nullable: true, description: `The contact’s tier; ${none}.` })
  tier!: string | null;

  @Field(() => ConversationPriority, { nullable: true, description: `The priority; ${none}.` })
  priority!: ConversationPriority | null;

  @Field(() => String, { nullable: true, description: `The contact’s language; ${none}.` })
  language!: string | null;

  @Field(() => ResponseMetric, { description: 'FIRST_RESPONSE: see `metricDefinitions`.' })
  firstResponse!: ResponseMetric;

  @Field(() => ResponseMetric, { description: 'RESPONSE: every wait, the first included.' })
  response!: ResponseMetric;

  @Field(() => ResponseMetric, { description: 'RESPONSE_AFTER_FIRST: waits without the first.' })
  responseAfterFirst!: ResponseMetric;

  @Field(() => DurationMetric, {
    description: 'AGENT_RESPONSE: from the assignment of who answered.',
  })
  agentResponse!: DurationMetric;

  @Field(() => DurationMetric, { description: 'AUTOMATED_RESPONSE: until a program first spoke.' })
  automatedResponse!: DurationMetric;

  @Field(() => ResolutionMetric, { description: 'FIRST_RESOLUTION: until it was first resolved.' })
  firstResolution!: ResolutionMetric;

  @Field(() => ResolutionMetric, { description: 'LAST_RESOLUTION: until it was last resolved.' })
  lastResolution!: ResolutionMetric;

  @Field(() => DurationMetric, { description: 'HANDLING: owned and open, of resolved cycles.' })
  handling!: DurationMetric;

  @Field(() => MetricRate, { description: 'REOPEN_RATE: resolved, and came back.' })
  reopenRate!: MetricRate;

  @Field(() => MetricRate, { description: 'ONE_TOUCH_RESOLUTION: done with one reply.' })
  oneTouchResolution!: MetricRate;

  @Field(() => MetricRate, { description: 'RESPONSE_TARGET: replies in time, of those due.' })
  responseTarget!: MetricRate;

  @Field(() => MetricRate, { description: 'RESOLUTION_TARGET: resolutions in time, of those due.' })
  resolutionTarget!: MetricRate;

  @Field(() => VolumeMetric, { description: 'VOLUME: messages, conversations, cycles.' })
  volume!: VolumeMetric;

  @Field(() => Int, {
    description:
      'BACKLOG: conversations not resolved at the end of the bucket, or of the range where there is none.',
  })
  backlog!: number;
}

export const BehindConnection = connectionType(
  'MetricConversation',
  'conversations behind a number',
  () => Conversation,
  false,
);

@ObjectType(shown('Metrics of a stretch of time.'))
export class MetricReport {
  @Field(() => DateTime, { description: 'From when, UTC.' })
  from!: Date;

  @Field(() => DateTime, { description: 'Up to when, without it, UTC.' })
  to!: Date;

  @Field(() => String, { description: 'On whose clock days begin, such as `Europe/Berlin`.' })
  timeZone!: string;

  @Field(() => MetricBucketEnd, { description: 'Which end of what is measured counts.' })
  bucketBy!: MetricBucketEnd;
}
