import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Channel } from './channel.type.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Team } from './team.type.js';

export enum Metric {
  FIRST_RESPONSE = 'FIRST_RESPONSE',
  RESPONSE = 'RESPONSE',
  RESPONSE_AFTER_FIRST = 'RESPONSE_AFTER_FIRST',
  AGENT_RESPONSE = 'AGENT_RESPONSE',
  AUTOMATED_RESPONSE = 'AUTOMATED_RESPONSE',
  FIRST_RESOLUTION = 'FIRST_RESOLUTION',
  LAST_RESOLUTION = 'LAST_RESOLUTION',
  HANDLING = 'HANDLING',
  REOPEN_RATE = 'REOPEN_RATE',
  ONE_TOUCH_RESOLUTION = 'ONE_TOUCH_RESOLUTION',
  RESPONSE_TARGET = 'RESPONSE_TARGET',
  RESOLUTION_TARGET = 'RESOLUTION_TARGET',
  VOLUME = 'VOLUME',
  BACKLOG = 'BACKLOG',
}
registerEnumType(Metric, {
  name: 'Metric',
  description: 'What is measured. `metricDefinitions` says exactly how.',
  valuesConfig: {
    FIRST_RESPONSE: { description: 'How long a customer waited for the first reply of a cycle.' },
    RESPONSE: { description: 'How long customers waited for replies, the first included.' },
    RESPONSE_AFTER_FIRST: { description: 'How long customers waited for replies after the first.' },
    AGENT_RESPONSE: { description: 'How long whoever answered had it before they did.' },
    AUTOMATED_RESPONSE: { description: 'How long until a program spoke.' },
    FIRST_RESOLUTION: { description: 'How long a cycle took until it was first resolved.' },
    LAST_RESOLUTION: { description: 'How long a cycle took until it was last resolved.' },
    HANDLING: { description: 'How long somebody owned it while it was open.' },
    REOPEN_RATE: { description: 'How many resolved cycles came back.' },
    ONE_TOUCH_RESOLUTION: { description: 'How many cycles were done with one reply.' },
    RESPONSE_TARGET: { description: 'How many replies were in time.' },
    RESOLUTION_TARGET: { description: 'How many resolutions were in time.' },
    VOLUME: { description: 'How much was said and done.' },
    BACKLOG: { description: 'How many conversations were not resolved.' },
  },
});

export enum MetricUnit {
  SECONDS = 'SECONDS',
  SHARE = 'SHARE',
  COUNT = 'COUNT',
}
registerEnumType(MetricUnit, {
  name: 'MetricUnit',
  description: 'What a metric is told in.',
  valuesConfig: {
    SECONDS: { description: 'Seconds: mean, median and 90th percentile, calendar and business.' },
    SHARE: { description: 'From 0 to 1, with both counts.' },
    COUNT: { description: 'A number.' },
  },
});

@ObjectType({ description: 'What a metric means.', simpleResolvers: true })
export class MetricDefinition {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: Metric;

  @Field(() => Int, { description: 'Of the definition: it goes up when what is counted changes.' })
  version!: number;

  @Field(() => MetricUnit, { description: 'What it is told in.' })
  unit!: MetricUnit;

  @Field(() => String, { description: 'What is counted, from when to when.' })
  counts!: string;

  @Field(() => String, { description: 'What is left out, and where it is told instead.' })
  leavesOut!: string;

  @Field(() => String, { description: 'Who it is credited to, by AGENT.' })
  credit!: string;
}

export enum ExplanationReason {
  COUNTED = 'COUNTED',
  OPEN = 'OPEN',
  SENDING = 'SENDING',
  NO_REPLY_NEEDED = 'NO_REPLY_NEEDED',
  RESOLVED_WITHOUT_REPLY = 'RESOLVED_WITHOUT_REPLY',
  OPENED_BY_US = 'OPENED_BY_US',
  ANSWERED_BEFORE = 'ANSWERED_BEFORE',
  NOT_FIRST = 'NOT_FIRST',
  IS_FIRST = 'IS_FIRST',
  UNKNOWN_AUTHOR = 'UNKNOWN_AUTHOR',
  BEFORE_ASSIGNMENT = 'BEFORE_ASSIGNMENT',
  SNOOZED = 'SNOOZED',
  UNASSIGNED = 'UNASSIGNED',
  NO_AUTOMATION = 'NO_AUTOMATION',
  UNRESOLVED = 'UNRESOLVED',
  MERGED = 'MERGED',
  NOT_REOPENED = 'NOT_REOPENED',
  SEVERAL_REPLIES = 'SEVERAL_REPLIES',
  NO_REPLY = 'NO_REPLY',
  REOPENED = 'REOPENED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  LATE = 'LATE',
  NO_TARGET = 'NO_TARGET',
  NOT_DUE = 'NOT_DUE',
}
registerEnumType(ExplanationReason, {
  name: 'ExplanationReason',
  description: 'Why a stretch of time is counted, or why it is left out.',
  valuesConfig: {
    COUNTED: { description: 'It counts.' },
    OPEN: { description: 'Left out: nobody has answered yet.' },
    SENDING: { description: 'Left out: the channel has not accepted the reply yet.' },
    NO_REPLY_NEEDED: { description: 'Left out: somebody said that no reply is needed.' },
    RESOLVED_WITHOUT_REPLY: { description: 'Left out: it was resolved without a reply.' },
    OPENED_BY_US: { description: 'Left out: we opened the cycle.' },
    ANSWERED_BEFORE: { description: 'Left out: somebody had spoken with the customer before.' },
    NOT_FIRST: { description: 'Left out: an earlier wait of the cycle is the first.' },
    IS_FIRST: { description: 'Left out: it is the first.' },
    UNKNOWN_AUTHOR: {
      description:
        'Left out: it was answered in the provider’s own app or on the phone, nobody tells by whom.',
    },
    BEFORE_ASSIGNMENT: { description: 'Left out: it was not theirs yet.' },
    SNOOZED: { description: 'Left out: it was snoozed.' },
    UNASSIGNED: { description: 'Left out: it was nobody’s.' },
    NO_AUTOMATION: { description: 'Left out: no program spoke.' },
    UNRESOLVED: { description: 'Left out: the cycle is not resolved.' },
    MERGED: { description: 'Left out: the conversation counts as the one it was merged into.' },
    NOT_REOPENED: { description: 'Counts among the resolved, and did not come back.' },
    SEVERAL_REPLIES: { description: 'Counts among the resolved; it took more than one reply.' },
    NO_REPLY: { description: 'Left out: no person replied.' },
    REOPENED: { description: 'Counts among the resolved; it came back.' },
    LATE: { description: 'Counts among what was due; it was not in time.' },
    NO_TARGET: { description: 'Left out: no target applied.' },
    NOT_DUE: { description: 'Left out: it goes on, and is not due yet.' },
    NOT_ACCEPTED: {
      description: 'Left out: the channel has not accepted it, or nobody took the call.',
    },
  },
});

@ObjectType({
  description: 'A stretch of a conversation that a metric counts or leaves out, and why.',
  simpleResolvers: true,
})
export class ExplainedInterval {
  @Field(() => Boolean, { description: 'Whether it is counted.' })
  isCounted!: boolean;

  @Field(() => ExplanationReason, { description: 'Why it is counted, or why it is left out.' })
  reason!: ExplanationReason;

  @Field(() => DateTime, { description: 'From when, UTC.' })
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Up to when, UTC; null while it goes on.' })
  to!: Date | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How long, in seconds of the clock; null while it goes on.',
  })
  seconds!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of it lay in business hours, in seconds; null while it goes on, or where none are set.',
  })
  businessSeconds!: number | null;

  @Field(() => Int, { description: 'The cycle it belongs to, from 1.' })
  cycle!: number;

  @Field(() => Member, { nullable: true, description: 'Who it is credited to; null where nobody.' })
  member!: unknown;
}

@ObjectType({ description: 'What a metric makes of one conversation.', simpleResolvers: true })
export class MetricExplanation {
  @Field(() => MetricDefinition, { description: 'What the metric means.' })
  definition!: MetricDefinition;

  @Field(() => [ExplainedInterval], {
    description: 'What is counted and what is left out, in order.',
  })
  intervals!: ExplainedInterval[];
}

export enum WaitStageKind {
  UNASSIGNED = 'UNASSIGNED',
  UNSEEN = 'UNSEEN',
  UNANSWERED = 'UNANSWERED',
  BLOCKED = 'BLOCKED',
}
registerEnumType(WaitStageKind, {
  name: 'WaitStageKind',
  description: 'Where the time of a wait goes. Every moment of it is in one stage.',
  valuesConfig: {
    UNASSIGNED: { description: 'Nobody owns the conversation.' },
    UNSEEN: { description: 'Somebody owns it, and nobody has looked at what the customer wrote.' },
    UNANSWERED: { description: 'It was seen, and is not answered.' },
    BLOCKED: {
      description:
        'The owner has asked a colleague or a team by name in a note, or offered it to them, and they have not answered yet.',
    },
  },
});

@ObjectType({ description: 'How long a wait spent in one stage.', simpleResolvers: true })
export class WaitStage {
  @Field(() => WaitStageKind, { description: 'The stage.' })
  stage!: WaitStageKind;

  @Field(() => Float, { description: 'How long, by now, in seconds of the clock.' })
  seconds!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How much of it lay in business hours, in seconds; null where none are set.',
  })
  businessSeconds!: number | null;

  @Field(() => Boolean, { description: 'Whether the wait is in this stage now.' })
  isCurrent!: boolean;
}

export enum BottleneckDimension {
  TEAM = 'TEAM',
  CHANNEL = 'CHANNEL',
  AGENT = 'AGENT',
  HOUR_OF_DAY = 'HOUR_OF_DAY',
}
registerEnumType(BottleneckDimension, {
  name: 'BottleneckDimension',
  description: 'Where bottlenecks are looked for.',
  valuesConfig: {
    TEAM: { description: 'The team of the conversation.' },
    CHANNEL: { description: 'The channel of the conversation.' },
    AGENT: { description: 'Its owner at the end of the wait, or now.' },
    HOUR_OF_DAY: { description: 'The hour of the day in which the wait began, 0 to 23.' },
  },
});

@ObjectType({ description: 'A place where customers’ waiting time goes.', simpleResolvers: true })
export class Bottleneck {
  @Field(() => WaitStageKind, { description: 'The stage in which it is spent.' })
  stage!: WaitStageKind;

  @Field(() => Team, {
    nullable: true,
    description: 'The team; null unless by TEAM, and where there is none.',
  })
  team!: unknown;

  @Field(() => Channel, { nullable: true, description: 'The channel; null unless by CHANNEL.' })
  channel!: unknown;

  @Field(() => Member, {
    nullable: true,
    description: 'The owner; null unless by AGENT, and where there is none.',
  })
  member!: unknown;

  @Field(() => Int, {
    nullable: true,
    description: 'The hour of the day, 0 to 23; null unless by HOUR_OF_DAY.',
  })
  hourOfDay!: number | null;

  @Field(() => Int, { description: 'How many waits spent time there.' })
  waits!: number;

  @Field(() => Float, { description: 'How much in all, open waits by now included, in seconds.' })
  totalSeconds!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'What of it is over and lay in business hours, in seconds; null where none are set.',
  })
  businessSeconds!: number | null;

  @Field(() => Float, { description: 'The mean over those waits, in seconds.' })
  meanSeconds!: number;

  @Field(() => Float, { description: 'Its share of all waiting time of the range, from 0 to 1.' })
  share!: number;
}
