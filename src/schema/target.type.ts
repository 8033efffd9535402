import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Conditioned } from './conditions.js';
import { DateTime } from './date-time.scalar.js';

export enum TargetKind {
  FIRST_RESPONSE = 'FIRST_RESPONSE',
  NEXT_RESPONSE = 'NEXT_RESPONSE',
  RESOLUTION = 'RESOLUTION',
}
registerEnumType(TargetKind, {
  name: 'TargetKind',
  description: 'What is owed to the customer.',
  valuesConfig: {
    FIRST_RESPONSE: { description: 'A reply to the first wait of a cycle.' },
    NEXT_RESPONSE: { description: 'A reply to every later wait of the cycle.' },
    RESOLUTION: { description: 'The resolution of a cycle, from its opening.' },
  },
});

@ObjectType({
  description:
    'Within which time something is owed. Of several that fit the most specific applies: the one with more kinds of conditions; of as many, priority says more than tier, tier more than team, team more than channel; of equals, the first in the list.',
  simpleResolvers: true,
})
export class Target extends Conditioned {
  @Field(() => ID, {
    description: 'Opaque, `tgt_…`; stays the same while its name does.',
  })
  id!: string;

  @Field(() => String, { description: 'Its name, unique among the targets.' })
  name!: string;

  @Field(() => TargetKind, { description: 'What is owed.' })
  kind!: TargetKind;

  @Field(() => Int, { description: 'Within how many seconds.' })
  withinSeconds!: number;

  @Field(() => Int, { description: 'For how many seconds before it is due it counts as at risk.' })
  atRiskSeconds!: number;

  @Field(() => Boolean, {
    description:
      'True when seconds are business time: by the hours of the conversation’s team, else its channel, else the workspace; where nobody has hours nothing is due. False: on the clock.',
  })
  businessTime!: boolean;
}

@ObjectType({
  description: 'A target as it was applied. Later publications compute what is open anew.',
  simpleResolvers: true,
})
export class AppliedTarget {
  @Field(() => ID, { description: 'The target’s id, `tgt_…`; it may not be published any more.' })
  id!: string;

  @Field(() => String, { description: 'Its name then.' })
  name!: string;

  @Field(() => TargetKind, { description: 'What is owed.' })
  kind!: TargetKind;

  @Field(() => Int, { description: 'Within how many seconds.' })
  withinSeconds!: number;

  @Field(() => Boolean, { description: 'True when the seconds are business time.' })
  businessTime!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'By whose hours, `cal_…`; null on the clock, or where nobody has hours.',
  })
  calendarId!: string | null;

  @Field(() => Int, { description: 'The publication it was part of, from 1.' })
  version!: number;
}

@ObjectType({
  description: 'When a conversation shall be resolved, in its present cycle.',
  simpleResolvers: true,
})
export class Resolution {
  @Field(() => DateTime, {
    description:
      'From when on it counts, UTC: when the cycle began, or, where none was published then, when it did.',
  })
  openedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it is due, UTC; moves while the conversation is snoozed. Null where no target applies.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on it is at risk, UTC; null where no target applies.',
  })
  atRiskAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was due and not done, UTC; null while that has not happened.',
  })
  breachedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was done in time, UTC; null while that has not happened.',
  })
  metAt!: Date | null;

  @Field(() => AppliedTarget, {
    nullable: true,
    description: 'What applies; null where no target does.',
  })
  target!: AppliedTarget | null;
}
