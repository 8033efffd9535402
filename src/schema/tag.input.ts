import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

const word =
  'The word, 1 to 100 characters; unique in the workspace whatever its case, else ALREADY_EXISTS.';

@InputType({ description: 'A new tag.' })
export class CreateTagInput extends MutationInput {
  @Field(() => String, { description: word })
  name!: string;
}

@InputType({ description: 'Another word for a tag.' })
export class RenameTagInput extends MutationInput {
  @Field(() => ID, { description: 'Which tag; unknown: NOT_FOUND.' })
  tagId!: string;

  @Field(() => String, { description: word })
  name!: string;
}

@InputType({ description: 'Delete a tag.' })
export class DeleteTagInput extends MutationInput {
  @Field(() => ID, { description: 'Which tag; unknown: NOT_FOUND.' })
  tagId!: string;
}

@InputType()
abstract class TagsInput extends MutationInput {
  @Field(() => ID, {
    description: 'Which conversation. One that is not there, or not yours to see: NOT_FOUND.',
  })
  conversationId!: string;

  @Field(() => [ID], {
    description: 'Which tags; one that is unknown: NOT_FOUND, and nothing is changed.',
  })
  tagIds!: string[];
}

@InputType({ description: 'Put tags on a conversation.' })
export class AddTagsInput extends TagsInput {}

@InputType({ description: 'Take tags off a conversation.' })
export class RemoveTagsInput extends TagsInput {}
