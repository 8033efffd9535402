import { Float, Field, Int, ObjectType } from 'type-graphql';
import { Channel } from './channel.type.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';

@ObjectType({ description: 'How many customers have waited about as long.', simpleResolvers: true })
export class AgeBucket {
  @Field(() => Int, { description: 'They have waited at least so many seconds of the clock.' })
  fromSeconds!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'And less than so many; null for the last, which has no end.',
  })
  toSeconds!: number | null;

  @Field(() => Int, { description: 'How many of them.' })
  count!: number;
}

@ObjectType({ description: 'Customers who wait for an answer now.', simpleResolvers: true })
export class UnansweredBoard {
  @Field(() => Int, { description: 'How many conversations somebody waits in.' })
  count!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the one who waits longest does, UTC; null when nobody waits.',
  })
  oldestSince!: Date | null;

  @Field(() => [AgeBucket], { description: 'By how long they have waited, shortest first.' })
  buckets!: AgeBucket[];
}

@ObjectType({
  description: 'What the customers who wait now are waiting for; the sum is `unanswered.count`.',
  simpleResolvers: true,
})
export class WaitingByStage {
  @Field(() => Int, { description: 'For an owner.' })
  unassigned!: number;

  @Field(() => Int, {
    description:
      'For their owner, or anybody, to see what they wrote: nobody has read it, taken it or written a note.',
  })
  unseen!: number;

  @Field(() => Int, { description: 'For the answer: it was seen, and nobody has replied.' })
  unanswered!: number;
}

@ObjectType({
  description: 'Conversations that no rule has found an owner for yet.',
  simpleResolvers: true,
})
export class QueueBoard {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the one that waits longest does, UTC; null when it is empty.',
  })
  oldestSince!: Date | null;
}

@ObjectType({
  description:
    'Conversations by the first due time of what is owed in them: a reply or the resolution. As many as the inbox view of this name has.',
  simpleResolvers: true,
})
export class DueBoard {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The earliest due time among them, UTC; null when there are none.',
  })
  oldestDueAt!: Date | null;
}

@ObjectType({ description: 'What a member carries now.', simpleResolvers: true })
export class MemberBoard {
  @Field(() => Member, { description: 'Who it is about.' })
  member!: Member;

  @Field(() => Int, { description: 'Their open conversations; snoozed ones are not counted.' })
  openConversations!: number;

  @Field(() => Float, {
    description: 'The sum of what these weigh, by the kinds of their channels: see capacity.',
  })
  load!: number;

  @Field(() => Int, {
    description:
      'What they may carry: their own capacity, or the workspace’s where they have none. Routing gives nobody more.',
  })
  capacity!: number;
}

@ObjectType({ description: 'What came in during a minute.', simpleResolvers: true })
export class InboundMinute {
  @Field(() => DateTime, { description: 'When the minute began, UTC.' })
  minute!: Date;

  @Field(() => Int, { description: 'Messages of customers.' })
  count!: number;
}

@ObjectType({ description: 'Where the work stands at this moment.', simpleResolvers: true })
export class LiveBoard {
  @Field(() => DateTime, { description: 'The moment it tells of, UTC: ages are counted up to it.' })
  at!: Date;

  @Field(() => UnansweredBoard, { description: 'Who waits, and for how long.' })
  unanswered!: UnansweredBoard;

  @Field(() => WaitingByStage, { description: 'What they wait for.' })
  waiting!: WaitingByStage;

  @Field(() => QueueBoard, { description: 'What waits for routing to find an owner.' })
  queue!: QueueBoard;

  @Field(() => DueBoard, { description: 'What is due soon and has not been done.' })
  atRisk!: DueBoard;

  @Field(() => DueBoard, { description: 'What should have been done by now.' })
  breached!: DueBoard;

  @Field(() => Int, { description: 'All open conversations; snoozed ones are not counted.' })
  openConversations!: number;

  @Field(() => [MemberBoard], {
    description: 'Everybody who may sign in, by name, with nothing to do too.',
  })
  members!: MemberBoard[];

  @Field(() => [Channel], { description: 'The channels, by name: ask for their `health`.' })
  channels!: Channel[];

  @Field(() => [InboundMinute], {
    description: 'The latest 30 minutes, oldest first; the last one is still running.',
  })
  inboundPerMinute!: InboundMinute[];
}
