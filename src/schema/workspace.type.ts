import { Field, ObjectType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

@ObjectType({
  description: 'A tenant: its people, customers and conversations are walled off from all others.',
  implements: [Node],
  simpleResolvers: true,
})
export class Workspace extends Node {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => DateTime, { description: 'When it was opened, UTC.' })
  createdAt!: Date;
}
