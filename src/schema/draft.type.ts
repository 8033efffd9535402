import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';

@ObjectType({
  description: 'A reply its author has not sent. Nobody else sees it unless they share it.',
  simpleResolvers: true,
})
export class Draft {
  @Field(() => String, { description: 'Its text so far.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its HTML so far; null for plain text.' })
  html!: string | null;

  @Field(() => Int, {
    description:
      'Higher with every save, though not by one. Give it as `lastSeenVersion` when saving.',
  })
  version!: number;

  @Field(() => Boolean, { description: 'Whether colleagues may read it.' })
  isShared!: boolean;

  @Field(() => [Member], {
    description:
      'Who alone may read it. Empty when it is everybody of the workspace, or nobody: see `isShared`.',
  })
  sharedWith!: Member[];

  @Field(() => DateTime, { description: 'When it was last saved, UTC.' })
  updatedAt!: Date;
}

@ObjectType({
  description: 'A reply that a colleague is writing and shows to the caller.',
  simpleResolvers: true,
})
export class SharedDraft {
  @Field(() => Member, { description: 'Who is writing it.' })
  author!: Member;

  @Field(() => String, { description: 'Its text so far.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its HTML so far; null for plain text.' })
  html!: string | null;

  @Field(() => DateTime, { description: 'When it was last saved, UTC.' })
  updatedAt!: Date;
}
