import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';
import { AppliedTarget } from './target.type.js';

export enum WaitEndReason {
  REPLIED = 'REPLIED',
  NO_REPLY_NEEDED = 'NO_REPLY_NEEDED',
  RESOLVED = 'RESOLVED',
}
registerEnumType(WaitEndReason, {
  name: 'WaitEndReason',
  description: 'What ended a customer’s wait.',
  valuesConfig: {
    REPLIED: { description: 'A person answered.' },
    NO_REPLY_NEEDED: { description: 'A member said that no answer is needed.' },
    RESOLVED: { description: 'The conversation was resolved.' },
  },
});

@ObjectType({
  description:
    'A customer waiting for us: from their first unanswered message to a person’s reply.',
  implements: [Node],
  simpleResolvers: true,
})
export class Wait extends Node {
  @Field(() => DateTime, { description: 'When the customer wrote, UTC.' })
  startedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ended, UTC; null while the customer waits.',
  })
  endedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When a member first marked it as read, UTC; null while nobody has. Claiming, noting and answering are looks as well.',
  })
  seenAt!: Date | null;

  @Field(() => Int, {
    description: 'How long it lasted, or has lasted by now, in whole seconds of the clock.',
  })
  waitingSeconds!: number;

  @Field(() => WaitEndReason, {
    nullable: true,
    description: 'What ended it; null while the customer waits.',
  })
  endReason!: WaitEndReason | null;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who ended it; null while the customer waits.',
  })
  endedBy!: Actor | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the reply is due, UTC; moves while the conversation is snoozed, and is computed anew within a second or so of whatever it depends on. Null where no target applies, or where one counts business time and nobody has hours.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when on it is at risk, UTC; null where nothing is due.',
  })
  atRiskAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the reply was due and not given, UTC; null while that has not happened.',
  })
  breachedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it ended in time, UTC; null while it goes on, or ended late, or nothing was due.',
  })
  metAt!: Date | null;

  @Field(() => AppliedTarget, {
    nullable: true,
    description: 'The target that applies; null where none does.',
  })
  target!: AppliedTarget | null;
}
