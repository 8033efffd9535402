import { Field, ObjectType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';

@ObjectType({
  description: 'A reply its author has not sent. Nobody else sees it.',
  simpleResolvers: true,
})
export class Draft {
  @Field(() => String, { description: 'Its text so far.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its HTML so far; null for plain text.' })
  html!: string | null;

  @Field(() => DateTime, { description: 'When it was last saved, UTC.' })
  updatedAt!: Date;
}
