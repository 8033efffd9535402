import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChannelKind } from './channel.type.js';
import { ConversationPriority } from './conversation.type.js';
import { SignalKind } from './insight.type.js';
import { MutationInput } from './mutation.input.js';
import { RoutingCustomer, RoutingStrategy } from './routing.enums.js';

const unknownId = 'An unknown id: NOT_FOUND.';

@InputType({ description: 'A fact of the contact that a rule asks for.' })
export class RoutingAttributeInput {
  @Field(() => String, { description: 'A key of `Contact.attributes`.' })
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Its value is one of these, upper and lower case and accents aside; of a list, any. Left out: it has any value at all.',
  })
  values?: string[] | null;
}

@InputType({
  description:
    'What must hold of a conversation. All that is given must hold; of a list, any one. It may nest 5 deep and hold 50 groups, else INVALID_INPUT, and so is an empty list.',
})
export class RoutingConditionInput {
  @Field(() => [RoutingConditionInput], {
    nullable: true,
    description: 'All of these must hold as well.',
  })
  and?: RoutingConditionInput[] | null;

  @Field(() => [RoutingConditionInput], {
    nullable: true,
    description: 'At least one of these must hold as well.',
  })
  or?: RoutingConditionInput[] | null;

  @Field(() => RoutingConditionInput, { nullable: true, description: 'This must not hold.' })
  not?: RoutingConditionInput | null;

  @Field(() => [ID], { nullable: true, description: `On one of these channels. ${unknownId}` })
  channelIds?: string[] | null;

  @Field(() => [ChannelKind], {
    nullable: true,
    description: 'On a channel of one of these kinds.',
  })
  channelKinds?: ChannelKind[] | null;

  @Field(() => [ID], { nullable: true, description: `In one of these teams. ${unknownId}` })
  teamIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: '`Contact.tier` is one of these, upper and lower case aside.',
  })
  contactTiers?: string[] | null;

  @Field(() => RoutingAttributeInput, {
    nullable: true,
    description: 'A fact of the contact; join several by `and`.',
  })
  contactAttribute?: RoutingAttributeInput | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The contact’s attribute `language`, or else `locale`, is one of these: BCP 47, such as `de` or `pt-BR`. `de` also matches `de-AT`. Of a contact with neither, the language that the conversation is in; where that cannot be told, none.',
  })
  languages?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The subject or the customer’s first unanswered message says one of these words or phrases; whole words, upper and lower case and accents aside.',
  })
  keywords?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `With one of these tags. ${unknownId}` })
  tagIds?: string[] | null;

  @Field(() => [ConversationPriority], {
    nullable: true,
    description: 'Of one of these priorities.',
  })
  priorities?: ConversationPriority[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: within the hours of its team, else its channel, else the workspace, at the moment of the decision; false: outside of them. Where no hours are set, neither holds.',
  })
  businessHours?: boolean | null;

  @Field(() => [SignalKind], {
    nullable: true,
    description:
      'The customer’s first unanswered message gives one of these to understand. The model that comes along reads it, at the moment of the decision.',
  })
  signals?: SignalKind[] | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The sentiment of the customer’s first unanswered message, from -1 to 1, is below this; above -1, and 1 at most. In languages that the model does not know, it does not hold.',
  })
  sentimentBelow?: number | null;

  @Field(() => RoutingCustomer, {
    nullable: true,
    description: 'Whether the customer was here before.',
  })
  customer?: RoutingCustomer | null;
}

@InputType({ description: 'A skill that is asked for.' })
export class RoutingSkillInput {
  @Field(() => ID, { description: `Which one. ${unknownId}` })
  skillId!: string;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'From 1, has begun, to 5, teaches others; theirs must be this or higher.',
  })
  minimumLevel!: number;
}

@InputType({
  description:
    'A way of finding somebody, and among whom: `memberIds`, or else `teamId`, or else the conversation’s team, or else everybody.',
})
export class RoutingStepInput {
  @Field(() => RoutingStrategy, { description: 'How somebody is found.' })
  strategy!: RoutingStrategy;

  @Field(() => ID, {
    nullable: true,
    description: `DIRECT: to whom; with any other strategy INVALID_INPUT. ${unknownId}`,
  })
  memberId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: `Among the members of this team, which must have some. ${unknownId}`,
  })
  teamId?: string | null;

  @Field(() => [ID], { nullable: true, description: `Among these members, 1 to 200. ${unknownId}` })
  memberIds?: string[] | null;

  @Field(() => [RoutingSkillInput], {
    nullable: true,
    description: 'Only who has all of these; SKILL_BASED needs at least one, else INVALID_INPUT.',
  })
  skills?: RoutingSkillInput[] | null;
}

@InputType({ description: 'A rule: when it applies, and who then gets the conversation.' })
export class RoutingRuleInput {
  @Field(() => String, {
    description:
      'From 1 to 100 characters, each name once. A rule of the same name in the version before is the same rule: its turns go on.',
  })
  name!: string;

  @Field(() => RoutingConditionInput, {
    nullable: true,
    description: 'When it applies; left out, always. The first rule that applies decides alone.',
  })
  when?: RoutingConditionInput | null;

  @Field(() => ID, {
    nullable: true,
    description: `The team that the conversation is put into; left out, its own stays. ${unknownId}`,
  })
  setTeamId?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether a customer first comes back to whoever owned a conversation with them last, if that member is online and has room.',
  })
  toFormerOwner!: boolean;

  @Field(() => RoutingStepInput, { description: 'Who gets it.' })
  assign!: RoutingStepInput;

  @Field(() => [RoutingStepInput], {
    nullable: true,
    description:
      'What is tried next, in this order, when that finds nobody: 5 at most. When nothing finds anybody, the conversation waits in the queue.',
  })
  fallbacks?: RoutingStepInput[] | null;
}

@InputType({ description: 'New routing rules.' })
export class PublishRoutingRulesInput extends MutationInput {
  @Field(() => [RoutingRuleInput], { description: 'All rules, in their order, 1 to 100.' })
  rules!: RoutingRuleInput[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The published version that the author had before them, 0 for none. Another one is published: INVALID_STATE. Left out, whatever is published is replaced.',
  })
  basedOn?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether open conversations that nobody owns are routed now, too; else only what comes in from now on.',
  })
  includeUnassigned!: boolean;
}

@InputType({ description: 'Stop routing.' })
export class StopRoutingInput extends MutationInput {}
