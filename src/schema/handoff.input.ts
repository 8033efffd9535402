import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

const brief = 'The customer never sees it. At most 10,000 characters; needs NOTES, else FORBIDDEN.';

@InputType({ description: 'Offer a conversation to a colleague or a team.' })
export class HandOffConversationInput extends MutationInput {
  @Field(() => ID, {
    description:
      'Which conversation. One that is not there, or not yours to see: NOT_FOUND. It must have an owner (you, unless you are a manager), be unresolved and not on offer already, else INVALID_STATE.',
  })
  conversationId!: string;

  @Field(() => ID, {
    description:
      'A member (`mem_…`), or a team (`team_…`) of which any member may accept. Unknown or disabled: NOT_FOUND; its owner, or a team with nobody else in it: INVALID_INPUT.',
  })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: `What the receiver should know. ${brief}`,
  })
  brief?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What was promised to the customer, instead of what is found by itself (see `Conversation.promises`); an empty list says that nothing was. At most 20 of 1,000 characters; needs NOTES.',
  })
  promises?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How long it can be accepted, in seconds, from 1 to 604,800 (a week); 900 when nothing is said. Then it bounces: the giver, who owned it all the while, is told; if they are not online any more, it goes back for routing.',
  })
  acceptWithinSeconds?: number | null;
}

@InputType()
abstract class HandoffInput extends MutationInput {
  @Field(() => ID, { description: 'Which handoff; unknown: NOT_FOUND.' })
  handoffId!: string;
}

@InputType({ description: 'Accept what is offered.' })
export class AcceptHandoffInput extends HandoffInput {}

@InputType({ description: 'Decline what is offered to you.' })
export class DeclineHandoffInput extends HandoffInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why, for the giver; up to 500 characters are kept.',
  })
  reason?: string | null;
}

@InputType({ description: 'Take an offer back.' })
export class CancelHandoffInput extends HandoffInput {}

@InputType({ description: 'Go home, and leave no customer without somebody.' })
export class EndShiftInput extends MutationInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Who gets all that is open with you, at once: a member (`mem_…`) who is online, else INVALID_STATE, or a team (`team_…`), for which it is put back. When nothing is said, `queue` must be true.',
  })
  handOverTo?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: all that is open with you goes back for routing, or for anybody to claim. Either this or `handOverTo` must be given, else INVALID_INPUT.',
  })
  queue?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: `What the next one should know of each: with the handoff, or as a note where nobody in particular receives it. ${brief}`,
  })
  brief?: string | null;
}
