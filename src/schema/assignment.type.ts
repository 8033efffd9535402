import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { connectionType } from './connection.js';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { Node } from './node.type.js';

export enum AssignmentKind {
  CLAIMED = 'CLAIMED',
  ASSIGNED = 'ASSIGNED',
  HANDED_OVER = 'HANDED_OVER',
  ROUTED = 'ROUTED',
}
registerEnumType(AssignmentKind, {
  name: 'AssignmentKind',
  description: 'How somebody came to own a conversation.',
  valuesConfig: {
    CLAIMED: { description: 'They took it.' },
    ASSIGNED: { description: 'They were given it.' },
    HANDED_OVER: { description: 'Its owner passed it on to them.' },
    ROUTED: { description: 'A routing rule gave it to them.' },
  },
});

@ObjectType({
  description: 'A time during which one member owned a conversation.',
  implements: [Node],
  simpleResolvers: true,
})
export class Assignment extends Node {
  @Field(() => Member, {
    nullable: true,
    description: 'Who owned it; null only when they are no longer known.',
  })
  member!: Member | null;

  @Field(() => AssignmentKind, { description: 'How they came to own it.' })
  kind!: AssignmentKind;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who made it so; null only when they are no longer known.',
  })
  assignedBy!: Actor | null;

  @Field(() => DateTime, { description: 'From when, UTC.' })
  startedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when, UTC; null while they own it.',
  })
  endedAt!: Date | null;
}

export const AssignmentConnection = connectionType(
  'Assignment',
  'owners of a conversation, oldest first',
  () => Assignment,
);
