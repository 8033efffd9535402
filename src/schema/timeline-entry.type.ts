import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { DateTime } from './date-time.scalar.js';

@InterfaceType('TimelineEntry', {
  description: 'What every item of a conversation’s timeline has.',
})
export abstract class TimelineEntry {
  @Field(() => ID, { description: 'Opaque and prefixed.' })
  id!: string;

  @Field(() => Int, {
    description: 'Its place in the conversation, from 1, rising, one for each item that ever was.',
  })
  sequence!: number;

  @Field(() => DateTime, { description: 'When Rapport stored it, UTC.' })
  createdAt!: Date;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who did it; null only when they are no longer known.',
  })
  actor!: Actor | null;
}
