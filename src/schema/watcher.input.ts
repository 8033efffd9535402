import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType()
abstract class WatcherInput extends MutationInput {
  @Field(() => ID, {
    description: 'Which conversation. One that is not there, or not yours to see: NOT_FOUND.',
  })
  conversationId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Somebody else, which needs a manager or a key with ADMIN, else FORBIDDEN; yourself when nothing is said. A program must name a member, else INVALID_INPUT.',
  })
  memberId?: string | null;
}

@InputType({ description: 'Keep an eye on a conversation.' })
export class WatchConversationInput extends WatcherInput {}

@InputType({ description: 'No longer keep an eye on a conversation.' })
export class UnwatchConversationInput extends WatcherInput {}
