import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything with an id of its own, so that `node(id)` can fetch it again.',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, prefixed (`conv_…`), never changes and is never reused.',
  })
  id!: string;
}
