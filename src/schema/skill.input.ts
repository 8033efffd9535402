import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'A new skill.' })
export class CreateSkillInput extends MutationInput {
  @Field(() => String, {
    description: 'Its name, 1 to 100 characters; ALREADY_EXISTS when it is taken.',
  })
  name!: string;
}

@InputType({ description: 'Another name for a skill.' })
export class RenameSkillInput extends MutationInput {
  @Field(() => ID, { description: 'Which skill.' })
  skillId!: string;

  @Field(() => String, {
    description: 'Its new name, 1 to 100 characters; ALREADY_EXISTS when it is taken.',
  })
  name!: string;
}

@InputType({ description: 'A skill that is no longer needed.' })
export class DeleteSkillInput extends MutationInput {
  @Field(() => ID, { description: 'Which skill; members lose it.' })
  skillId!: string;
}

@InputType({ description: 'How good a member is at something.' })
export class MemberSkillInput {
  @Field(() => ID, { description: 'Which skill.' })
  skillId!: string;

  @Field(() => Int, {
    description: 'From 1, has begun, to 5, teaches others; else INVALID_INPUT.',
  })
  level!: number;
}

@InputType({ description: 'Everything a member is good at.' })
export class SetMemberSkillsInput extends MutationInput {
  @Field(() => ID, { description: 'Which member.' })
  memberId!: string;

  @Field(() => [MemberSkillInput], {
    description: 'All of it, each skill once; a skill that is not named is theirs no more.',
  })
  skills!: MemberSkillInput[];
}
