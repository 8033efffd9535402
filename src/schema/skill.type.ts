import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Node } from './node.type.js';

@ObjectType({
  description: 'Something a member can be good at: a product, a language, refunds.',
  implements: [Node],
  simpleResolvers: true,
})
export class Skill extends Node {
  @Field(() => String, { description: 'Its name in the workspace, unique whatever its case.' })
  name!: string;

  @Field(() => DateTime, { description: 'When it was made, UTC.' })
  createdAt!: Date;
}

@ObjectType({ description: 'How good a member is at something.', simpleResolvers: true })
export class MemberSkill {
  @Field(() => Skill, { description: 'What it is.' })
  skill!: Skill;

  @Field(() => Int, { description: 'From 1, has begun, to 5, teaches others.' })
  level!: number;
}

export const SkillConnection = connectionType('Skill', 'skills by name', () => Skill);
