import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType({ description: 'A message of ours.' })
export class MessageInput extends MutationInput {
  @Field(() => ID, { description: 'Which one.' })
  messageId!: string;
}
