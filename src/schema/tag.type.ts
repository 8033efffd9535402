import { Field, ObjectType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

@ObjectType({
  description: 'A word the team sorts conversations by.',
  implements: [Node],
  simpleResolvers: true,
})
export class Tag extends Node {
  @Field(() => String, { description: 'The word; unique in the workspace whatever its case.' })
  name!: string;

  @Field(() => DateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;
}

export const TagConnection = connectionType('Tag', 'tags by name', () => Tag);
