import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Conversation } from './conversation.type.js';
import { DateTime } from './date-time.scalar.js';
import { MutationInput } from './mutation.input.js';
import { Payload } from './payload.type.js';
import { UserError } from './user-error.type.js';

@InputType()
abstract class BulkInput extends MutationInput {
  @Field(() => [ID], {
    description:
      'Which conversations: 1 to 500, else INVALID_INPUT. What is named twice is done once.',
  })
  conversationIds!: string[];
}

@InputType({ description: 'Give many conversations to one member.' })
export class BulkAssignInput extends BulkInput {
  @Field(() => ID, { description: 'The member who shall own them.' })
  memberId!: string;
}

@InputType({ description: 'Declare many conversations done.' })
export class BulkResolveInput extends BulkInput {
  @Field(() => String, { nullable: true, description: 'Why, in the team’s words.' })
  reason?: string | null;
}

@InputType({ description: 'Put many conversations aside.' })
export class BulkSnoozeInput extends BulkInput {
  @Field(() => DateTime, { description: 'When they shall come back; must be in the future.' })
  until!: Date;
}

@InputType({ description: 'Put tags on many conversations, and take others off them.' })
export class BulkTagInput extends BulkInput {
  @Field(() => [ID], { nullable: true, description: 'Tags to put on; none when nothing is said.' })
  addTagIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Tags to take off; none when nothing is said. Neither this nor `addTagIds`, or one tag in both: INVALID_INPUT.',
  })
  removeTagIds?: string[] | null;
}

@ObjectType({
  description: 'What became of one conversation in a change of many.',
  simpleResolvers: true,
})
export class BulkResult {
  @Field(() => ID, { description: 'Which, as it was named.' })
  conversationId!: string;

  @Field(() => Boolean, {
    description: 'True when it is now as was asked for, also when it was so before.',
  })
  ok!: boolean;

  @Field(() => UserError, {
    nullable: true,
    description: 'Why this one was refused, which changes nothing for the others; null when ok.',
  })
  error!: UserError | null;

  @Field(() => Conversation, {
    nullable: true,
    description: 'The conversation as it is now; null when it is not there, or not yours to see.',
  })
  conversation!: Conversation | null;
}

@ObjectType()
abstract class BulkPayload extends Payload {
  @Field(() => [BulkResult], {
    description:
      'One for each conversation, in the order they were named. Empty when the change as a whole was refused.',
  })
  results!: BulkResult[];
}

const of = (mutation: string) => ({
  description: `What \`${mutation}\` gives back.`,
  simpleResolvers: true,
});

@ObjectType(of('bulkAssign'))
export class BulkAssignPayload extends BulkPayload {}

@ObjectType(of('bulkResolve'))
export class BulkResolvePayload extends BulkPayload {}

@ObjectType(of('bulkSnooze'))
export class BulkSnoozePayload extends BulkPayload {}

@ObjectType(of('bulkTag'))
export class BulkTagPayload extends BulkPayload {}
