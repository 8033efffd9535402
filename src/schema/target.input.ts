import { Field, InputType, Int } from 'type-graphql';
import { ConversationPriority } from './conversation.type.js';
import { ConditionsInput } from './conditions.js';
import { ConversationInput } from './conversation.input.js';
import { MutationInput } from './mutation.input.js';
import { TargetKind } from './target.type.js';

@InputType({ description: 'A target to be published.' })
export class TargetInput extends ConditionsInput {
  @Field(() => String, {
    description:
      'Its name, 1 to 100 characters, unique in the list. The same name is the same target.',
  })
  name!: string;

  @Field(() => TargetKind, { description: 'What is owed.' })
  kind!: TargetKind;

  @Field(() => Int, { description: 'Within how many seconds, 1 to a year’s, else INVALID_INPUT.' })
  withinSeconds!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many seconds before it is due it counts as at risk, up to `withinSeconds`; a fifth of that when nothing is said.',
  })
  atRiskSeconds?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether seconds are business time; on the clock when nothing is said.',
  })
  businessTime?: boolean | null;
}

@InputType({ description: 'All targets that shall apply from now on.' })
export class PublishTargetsInput extends MutationInput {
  @Field(() => [TargetInput], {
    description:
      'At most 100. What is not in the list applies no more; an empty one ends them all.',
  })
  targets!: TargetInput[];
}

@InputType({ description: 'Say how pressing a conversation is.' })
export class SetPriorityInput extends ConversationInput {
  @Field(() => ConversationPriority, { description: 'How pressing it is.' })
  priority!: ConversationPriority;
}
