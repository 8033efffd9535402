import { Field, ObjectType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { Node } from './node.type.js';
import { TimelineEntry } from './timeline-entry.type.js';

@ObjectType({
  description: 'What the team says among itself. It never leaves the team. Needs NOTES.',
  implements: [Node, TimelineEntry],
  simpleResolvers: true,
})
export class Note extends TimelineEntry {
  @Field(() => Actor, {
    nullable: true,
    description: 'Who wrote it; null only when they are no longer known.',
  })
  author!: Actor | null;

  @Field(() => String, {
    description:
      'Its text. Whom it calls stands in it as `@[Priya](mem_…)` or `@[Billing](team_…)`, for clients to show as a name.',
  })
  text!: string;
}
