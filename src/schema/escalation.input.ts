import { Field, ID, InputType, Int } from 'type-graphql';
import { ConditionsInput } from './conditions.js';
import { ConversationPriority } from './conversation.type.js';
import { EscalationTrigger } from './escalation.type.js';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'Whom to tell: all that is given together, each person once.' })
export class EscalationNotifyInput {
  @Field(() => [ID], { nullable: true, description: 'Members. Unknown or disabled: NOT_FOUND.' })
  memberIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Everybody in these teams.' })
  teamIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The owner, if there is one then.' })
  owner?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'All managers, administrators and owners of the workspace.',
  })
  managers?: boolean | null;
}

@InputType({
  description:
    'Who shall own it: a member or a team, not both. With neither it is given back: for routing where rules are published, else for anybody to claim.',
})
export class EscalationReassignInput {
  @Field(() => ID, { nullable: true, description: 'This member, unless they own it already.' })
  memberId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'This team: the conversation moves there and its owner gives it up.',
  })
  teamId?: string | null;
}

@InputType({ description: 'What to call.' })
export class EscalationWebhookInput {
  @Field(() => String, { description: 'Its address, https:// or http://.' })
  url!: string;

  @Field(() => String, {
    nullable: true,
    description:
      '`whsec_` and base64 of at least 24 random bytes; signs the call as Standard Webhooks says. Write-only. Left out, the step’s former secret stays, while the server is the same; else INVALID_INPUT.',
  })
  signingSecret?: string | null;
}

@InputType({ description: 'A step: when, and exactly one thing to do, else INVALID_INPUT.' })
export class EscalationStepInput {
  @Field(() => EscalationTrigger, { description: 'What makes it fire.' })
  trigger!: EscalationTrigger;

  @Field(() => Int, { description: 'How many seconds after or before that: 0 to a year’s.' })
  seconds!: number;

  @Field(() => EscalationNotifyInput, { nullable: true, description: 'Tell people.' })
  notify?: EscalationNotifyInput | null;

  @Field(() => ConversationPriority, {
    nullable: true,
    description: 'Raise the priority to this; it is never lowered.',
  })
  raisePriorityTo?: ConversationPriority | null;

  @Field(() => [ID], { nullable: true, description: 'Have these members watch it.' })
  addWatchers?: string[] | null;

  @Field(() => EscalationReassignInput, { nullable: true, description: 'Give it to others.' })
  reassign?: EscalationReassignInput | null;

  @Field(() => EscalationWebhookInput, { nullable: true, description: 'Call a webhook.' })
  webhook?: EscalationWebhookInput | null;
}

@InputType({ description: 'An escalation policy to be published.' })
export class EscalationPolicyInput extends ConditionsInput {
  @Field(() => String, {
    description:
      'Its name, 1 to 100 characters, unique in the list. The same name is the same policy, and its step at the same place with the same trigger and action the same step: it does not fire again for what it fired for.',
  })
  name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether seconds are business time and steps fire only while the business is at work; on the clock when nothing is said.',
  })
  businessTime?: boolean | null;

  @Field(() => [EscalationStepInput], { description: '1 to 20 steps.' })
  steps!: EscalationStepInput[];
}

@InputType({ description: 'All escalation policies that shall apply from now on.' })
export class PublishEscalationPoliciesInput extends MutationInput {
  @Field(() => [EscalationPolicyInput], {
    description:
      'At most 100. What is not in the list applies no more; an empty one ends them all.',
  })
  policies!: EscalationPolicyInput[];
}
