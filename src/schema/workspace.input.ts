import { Field, InputType, Int } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'Changes to the workspace. What is left out or null stays.' })
export class UpdateWorkspaceInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many hours after its resolution a conversation that comes back goes on as the same cycle: 0 to 8760, else INVALID_INPUT; with 0 each is a new one.',
  })
  reopenWindowHours?: number | null;
}
