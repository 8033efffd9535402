import { Field, ID, ObjectType } from 'type-graphql';
import { Actor } from './actor.type.js';
import { DateTime } from './date-time.scalar.js';

@ObjectType({
  description: 'That somebody said that two contacts are one person, and perhaps took it back.',
  simpleResolvers: true,
})
export class ContactMerge {
  @Field(() => ID, { description: 'Opaque, prefixed `mrg_`.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the team’s words; null when nobody said.',
  })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When, UTC.' })
  mergedAt!: Date;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who did it; null only when they are no longer known.',
  })
  mergedBy!: Actor | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken back, UTC; null while it holds.',
  })
  unmergedAt!: Date | null;

  @Field(() => Actor, {
    nullable: true,
    description: 'Who took it back; null while it holds.',
  })
  unmergedBy!: Actor | null;
}
