import { Field, Int, ObjectType } from 'type-graphql';
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

  @Field(() => Int, {
    description:
      'For how many hours after its resolution a conversation that comes back goes on as the same cycle; later it begins a new one.',
  })
  reopenWindowHours!: number;

  @Field(() => DateTime, { description: 'When it was opened, UTC.' })
  createdAt!: Date;
}
