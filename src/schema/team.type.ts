import { Field, ObjectType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Node } from './node.type.js';

@ObjectType({
  description: 'Members who share a kind of work.',
  implements: [Node],
  simpleResolvers: true,
})
export class Team extends Node {
  @Field(() => String, { description: 'Its name in the workspace.' })
  name!: string;

  @Field(() => [Member], { description: 'Who belongs to it.' })
  members!: Member[];

  @Field(() => DateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;
}

export const TeamConnection = connectionType('Team', 'teams by name', () => Team);
