import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { UserError } from './user-error.type.js';

export enum TypingSide {
  VISITOR = 'VISITOR',
  TEAM = 'TEAM',
}
registerEnumType(TypingSide, {
  name: 'TypingSide',
  description: 'Which side of a conversation is writing.',
  valuesConfig: {
    VISITOR: { description: 'The customer.' },
    TEAM: { description: 'Somebody of the team.' },
  },
});

@InputType({ description: 'Whether the caller is writing a reply.' })
export class SetTypingInput {
  @Field(() => ID, { description: 'In which conversation.' })
  conversationId!: string;

  @Field(() => Boolean, { description: 'True while writing, false when no longer.' })
  isTyping!: boolean;
}

@ObjectType({ description: 'What `setTyping` gives back.', simpleResolvers: true })
export class SetTypingPayload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@ObjectType({
  description: 'Whether somebody is writing in a conversation just now. It is kept nowhere.',
  simpleResolvers: true,
})
export class Typing {
  @Field(() => Boolean, { description: 'True on the first update alone: somebody is listening.' })
  ready!: boolean;

  @Field(() => ID, { description: 'In which conversation.' })
  conversationId!: string;

  @Field(() => Boolean, { description: 'Whether somebody is writing.' })
  isTyping!: boolean;

  @Field(() => TypingSide, { nullable: true, description: 'Which side; null at first.' })
  side!: TypingSide | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The contact, member or API key; null at first.',
  })
  authorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Their name; null for a program.' })
  name!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when to believe it unless it is said again, UTC; null when nobody writes.',
  })
  until!: Date | null;
}
