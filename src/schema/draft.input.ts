import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from './mutation.input.js';

@InputType()
abstract class DraftInput extends MutationInput {
  @Field(() => ID, {
    description: 'In which conversation. One that is not there, or not yours to see: NOT_FOUND.',
  })
  conversationId!: string;
}

@InputType({ description: 'Let colleagues read a draft.' })
export class ShareDraftInput extends DraftInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Who may read it: 1 to 100 members, else INVALID_INPUT. Everybody of the workspace when nothing is said. Replaces what was said before.',
  })
  memberIds?: string[] | null;
}

@InputType({ description: 'Keep a draft to oneself again.' })
export class UnshareDraftInput extends DraftInput {}

@InputType({ description: 'Ask a colleague to share their draft.' })
export class RequestDraftInput extends DraftInput {
  @Field(() => ID, {
    description: 'Whose draft. Who has none there: INVALID_STATE.',
  })
  memberId!: string;
}
