import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { MutationInput } from './mutation.input.js';
import { Scope } from './viewer.type.js';

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput extends MutationInput {
  @Field(() => String, {
    description: 'What the program is called. The team sees it as the author of what it does.',
  })
  name!: string;

  @Field(() => [Scope], { description: 'What it may do; at least one, and none you do not have.' })
  scopes!: Scope[];

  @Field(() => ID, {
    nullable: true,
    description: 'The member it acts for; leave out for a program of its own.',
  })
  memberId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it shall stop working; leave out for never.',
  })
  expiresAt?: Date | null;
}

@InputType({ description: 'Shut an API key out.' })
export class RevokeApiKeyInput extends MutationInput {
  @Field(() => ID, { description: 'Which key.' })
  apiKeyId!: string;
}
