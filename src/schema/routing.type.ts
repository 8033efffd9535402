import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { JSONObject } from './json-object.scalar.js';
import { Member } from './member.type.js';
import {
  RoutingCandidateReason,
  RoutingOutcome,
  RoutingReason,
  RoutingStrategy,
} from './routing.enums.js';
import { Team } from './team.type.js';

const of = (description: string) => ({ description, simpleResolvers: true });

@ObjectType(of('A skill, and how good somebody is or must be at it.'))
export class RoutingSkill {
  @Field(() => ID, { description: 'The skill’s id, `skl_…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its name; null when it is gone.' })
  name!: string | null;

  @Field(() => Int, { description: 'From 1, has begun, to 5, teaches others.' })
  level!: number;
}

@ObjectType(of('A way of finding somebody, and among whom.'))
export class RoutingStep {
  @Field(() => RoutingStrategy, { description: 'How somebody is found.' })
  strategy!: RoutingStrategy;

  @Field(() => Member, { nullable: true, description: 'DIRECT: to whom; else null.' })
  member!: Member | null;

  @Field(() => Team, { nullable: true, description: 'Among this team; null when none is named.' })
  team!: Team | null;

  @Field(() => [Member], { nullable: true, description: 'Among these; null when none are named.' })
  members!: Member[] | null;

  @Field(() => [RoutingSkill], { description: 'Skills that are needed, with the least level.' })
  skills!: RoutingSkill[];
}

@ObjectType(of('A routing rule as it stands in a version.'))
export class RoutingRule {
  @Field(() => ID, { description: 'The same in every version that has a rule of this name.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => JSONObject, {
    nullable: true,
    description: 'When it applies, in the form of `RoutingConditionInput`; null for always.',
  })
  when!: Record<string, unknown> | null;

  @Field(() => Team, {
    nullable: true,
    description: 'The team it puts conversations into; null when their own stays.',
  })
  setTeam!: Team | null;

  @Field(() => Boolean, { description: 'Whether customers first come back to the owner they had.' })
  toFormerOwner!: boolean;

  @Field(() => RoutingStep, { description: 'Who gets the conversation.' })
  assign!: RoutingStep;

  @Field(() => [RoutingStep], { description: 'What is tried next, in this order.' })
  fallbacks!: RoutingStep[];
}

@ObjectType(of('Routing rules as they were published together.'))
export class RoutingVersion {
  @Field(() => Int, { description: 'Its number, from 1, rising.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it holds now.' })
  isPublished!: boolean;

  @Field(() => [RoutingRule], { description: 'Its rules, in their order.' })
  rules!: RoutingRule[];

  @Field(() => DateTime, { description: 'When it was first published, UTC.' })
  publishedAt!: Date;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who published it; null only when they are no longer known.',
  })
  publishedBy!: Actor | null;
}

export const RoutingVersionConnection = connectionType(
  'RoutingVersion',
  'versions of the routing rules, newest first',
  () => RoutingVersion,
  false,
);

@ObjectType(of('Somebody who was thought of, as they were when it was decided.'))
export class RoutingCandidate {
  @Field(() => Member, { nullable: true, description: 'Who; null only when no longer known.' })
  member!: Member | null;

  @Field(() => Float, {
    description: 'What their open conversations weighed, each by the kind of its channel.',
  })
  load!: number;

  @Field(() => Int, { description: 'How much they might carry.' })
  capacity!: number;

  @Field(() => [RoutingSkill], { description: 'Their skills, 20 at most.' })
  skills!: RoutingSkill[];

  @Field(() => Boolean, { description: 'Whether they could have had it.' })
  eligible!: boolean;

  @Field(() => RoutingCandidateReason, { description: 'Why they were chosen, or were not.' })
  reason!: RoutingCandidateReason;

  @Field(() => Int, {
    nullable: true,
    description:
      'The step they were thought of in: 0 is `assign`, then the fallbacks; null as the owner whom the customer had.',
  })
  step!: number | null;
}

@ObjectType(of('What routing decided about a conversation, and everything it was decided by.'))
export class RoutingDecision {
  @Field(() => ID, { description: 'Opaque and prefixed.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the rules that held.' })
  version!: number;

  @Field(() => RoutingRule, {
    nullable: true,
    description: 'The rule that applied, as it was then; null when none did.',
  })
  rule!: RoutingRule | null;

  @Field(() => RoutingOutcome, { description: 'What came of it.' })
  outcome!: RoutingOutcome;

  @Field(() => RoutingReason, { description: 'Why it came out so.' })
  reason!: RoutingReason;

  @Field(() => RoutingStrategy, {
    nullable: true,
    description: 'The strategy that decided; null when none did.',
  })
  strategy!: RoutingStrategy | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The rule’s step that decided: 0 is `assign`, then the fallbacks; null when none did.',
  })
  step!: number | null;

  @Field(() => Member, { nullable: true, description: 'Who got it; null when nobody did.' })
  chosen!: Member | null;

  @Field(() => Team, { nullable: true, description: 'The conversation’s team after it, if any.' })
  team!: Team | null;

  @Field(() => [RoutingCandidate], {
    description: 'Everybody who was thought of, step by step; 200 at most, those who could first.',
  })
  candidates!: RoutingCandidate[];

  @Field(() => DateTime, { description: 'Since when the conversation wanted an owner, UTC.' })
  wantedSince!: Date;

  @Field(() => DateTime, { description: 'When it was decided, UTC.' })
  decidedAt!: Date;
}

export const RoutingDecisionConnection = connectionType(
  'RoutingDecision',
  'routing decisions of a conversation, latest first',
  () => RoutingDecision,
  false,
);

@ObjectType(of('The place of a conversation that waits for somebody to have room.'))
export class QueuePlace {
  @Field(() => Int, {
    description:
      'From 1. Those who wait under the same rule, the more pressing first, then who has waited longest.',
  })
  position!: number;

  @Field(() => DateTime, { description: 'Since when it wants an owner, UTC.' })
  since!: Date;

  @Field(() => RoutingRule, {
    nullable: true,
    description: 'The rule that found nobody; null only when it is no longer published.',
  })
  rule!: RoutingRule | null;
}

@ObjectType(of('A conversation in the queue.'))
export class QueuedConversation extends QueuePlace {}

export const RoutingQueueConnection = connectionType(
  'QueuedConversation',
  'conversations that wait for somebody to have room, next one first',
  () => QueuedConversation,
);

@ObjectType(of('What was, or would be, decided about a conversation.'))
export class RoutingFate {
  @Field(() => String, { nullable: true, description: 'The rule’s name; null when none applies.' })
  ruleName!: string | null;

  @Field(() => RoutingOutcome, { description: 'What comes of it.' })
  outcome!: RoutingOutcome;

  @Field(() => Member, { nullable: true, description: 'Who gets it; null when nobody does.' })
  chosen!: Member | null;
}

@ObjectType(of('A conversation about which the draft decides otherwise.'))
export class RoutingDifference {
  @Field(() => RoutingFate, {
    description:
      'What was decided about it first; where it was not routed, who owned it first, by no rule.',
  })
  before!: RoutingFate;

  @Field(() => RoutingFate, { description: 'What the draft would decide.' })
  after!: RoutingFate;
}

export const RoutingDifferenceConnection = connectionType(
  'RoutingDifference',
  'conversations about which the draft decides otherwise, oldest first',
  () => RoutingDifference,
);

@ObjectType(of('How many conversations a member gets.'))
export class RoutingShare {
  @Field(() => Member, { nullable: true, description: 'Who; null only when no longer known.' })
  member!: Member | null;

  @Field(() => Int, { description: 'How many they got first.' })
  before!: number;

  @Field(() => Int, { description: 'How many the draft would give them.' })
  after!: number;
}

@ObjectType(of('How many conversations come to an outcome.'))
export class RoutingOutcomeCount {
  @Field(() => RoutingOutcome, { description: 'Which outcome.' })
  outcome!: RoutingOutcome;

  @Field(() => Int, { description: 'How many came to it.' })
  before!: number;

  @Field(() => Int, { description: 'How many would, by the draft.' })
  after!: number;
}

@ObjectType({
  description:
    'What a draft of the rules would have made of the past. Nothing is written. Members have the skills, teams and capacities of today; whether they were online is taken from the decisions of that time, else for yes. What the draft gives weighs until it was in truth resolved. The queue is not served. Priorities, teams, tags and what is known of contacts are those of today.',
  simpleResolvers: true,
})
export class RoutingSimulation {
  @Field(() => Int, {
    description: 'Conversations that were replayed: the first 2,000 of the time.',
  })
  conversations!: number;

  @Field(() => Boolean, { description: 'True when there were more than that.' })
  isCut!: boolean;

  @Field(() => Int, { description: 'How many come under another rule, or none.' })
  changedRule!: number;

  @Field(() => Int, { description: 'How many come to another outcome.' })
  changedOutcome!: number;

  @Field(() => Int, { description: 'How many get another owner, or none.' })
  changedOwner!: number;

  @Field(() => [RoutingOutcomeCount], { description: 'Each outcome, before and after.' })
  outcomes!: RoutingOutcomeCount[];

  @Field(() => [RoutingShare], { description: 'Everybody who got or would get any.' })
  shares!: RoutingShare[];
}
