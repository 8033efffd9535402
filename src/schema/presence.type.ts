import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from './date-time.scalar.js';
import { Member } from './member.type.js';
import { UserError } from './user-error.type.js';

export enum PresenceState {
  VIEWING = 'VIEWING',
  TYPING_REPLY = 'TYPING_REPLY',
  TYPING_NOTE = 'TYPING_NOTE',
  GONE = 'GONE',
}
registerEnumType(PresenceState, {
  name: 'PresenceState',
  description: 'What a member does in a conversation just now.',
  valuesConfig: {
    VIEWING: { description: 'They have it open.' },
    TYPING_REPLY: { description: 'They are writing to the customer.' },
    TYPING_NOTE: {
      description: 'They are writing a note. Who may not read notes is shown VIEWING.',
    },
    GONE: { description: 'They are not in it, or no longer.' },
  },
});

@InputType({ description: 'What the caller does in a conversation just now.' })
export class ShowPresenceInput {
  @Field(() => ID, {
    description: 'In which conversation. One that is not there, or not yours to see: NOT_FOUND.',
  })
  conversationId!: string;

  @Field(() => PresenceState, { description: 'What they do; GONE when they left it.' })
  state!: PresenceState;

  @Field(() => String, {
    nullable: true,
    description:
      'The caller’s window or device in your own words, up to 64 characters, else INVALID_INPUT. Of several, the most telling is shown. One and the same when nothing is said.',
  })
  deviceId?: string | null;
}

@ObjectType({ description: 'A member who is in a conversation just now.', simpleResolvers: true })
export class Presence {
  @Field(() => Member, { description: 'Who it is.' })
  member!: Member;

  @Field(() => PresenceState, { description: 'What they do. Never GONE.' })
  state!: PresenceState;

  @Field(() => DateTime, { description: 'Since when they do it, UTC.' })
  since!: Date;
}

@ObjectType({ description: 'What `showPresence` gives back.', simpleResolvers: true })
export class ShowPresencePayload {
  @Field(() => [Presence], {
    description: 'Who is in the conversation now, the caller included; empty when refused.',
  })
  present!: Presence[];

  @Field(() => [UserError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'Who is in one conversation just now.', simpleResolvers: true })
export class ConversationPresence {
  @Field(() => ID, { description: 'Which conversation.' })
  conversationId!: string;

  @Field(() => [Presence], { description: 'Everybody who is in it; empty when nobody is.' })
  present!: Presence[];
}

@ObjectType({
  description: 'Who is in the conversations that are followed. It is kept nowhere.',
  simpleResolvers: true,
})
export class PresenceUpdate {
  @Field(() => Boolean, { description: 'True on the first update alone, which tells of all.' })
  ready!: boolean;

  @Field(() => [ConversationPresence], {
    description: 'All at first; then the one where somebody came, went, or does something else.',
  })
  conversations!: ConversationPresence[];
}

@ObjectType({
  description: 'Who owns a conversation, and whether they are at it: “Priya is handling this”.',
  simpleResolvers: true,
})
export class Handling {
  @Field(() => Member, { description: 'The owner.' })
  member!: Member;

  @Field(() => DateTime, { description: 'Since when they own it, UTC.' })
  since!: Date;

  @Field(() => PresenceState, {
    description: 'What they do in it just now; GONE when they do not have it open.',
  })
  state!: PresenceState;
}
