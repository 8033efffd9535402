import { ArgsType, Field, Int } from 'type-graphql';

const size = 'From 1 to 100, else INVALID_INPUT; 25 when nothing is said.';
const cursor = 'A cursor of this very list, filter and order; any other is INVALID_CURSOR.';

@ArgsType()
export class ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, or after \`after\`. ${size}`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: `Items behind this one. ${cursor}` })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the end, or before \`before\`, in the list’s order. ${size}`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: `Items ahead of this one. ${cursor}` })
  before?: string | null;
}
