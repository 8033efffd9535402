import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Draft } from './draft.type.js';
import { Member } from './member.type.js';
import { TimelineItem } from './timeline-item.type.js';

export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  INVALID_INPUT = 'INVALID_INPUT',
  INVALID_STATE = 'INVALID_STATE',
  ALREADY_CLAIMED = 'ALREADY_CLAIMED',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  REPLY_CONFLICT = 'REPLY_CONFLICT',
  DRAFT_CONFLICT = 'DRAFT_CONFLICT',
  CHANNEL_UNAVAILABLE = 'CHANNEL_UNAVAILABLE',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a change was refused. Codes never change their meaning; more may come.',
  valuesConfig: {
    NOT_FOUND: { description: 'What an id names is not there, or is not the caller’s to see.' },
    INVALID_INPUT: { description: 'A value is not acceptable: see `field`.' },
    INVALID_STATE: { description: 'It cannot be done as things stand now.' },
    ALREADY_CLAIMED: { description: 'Somebody else owns the conversation: see `AlreadyClaimed`.' },
    ALREADY_EXISTS: { description: 'There is one like it already.' },
    REPLY_CONFLICT: { description: 'Somebody wrote since the author looked: see `ReplyConflict`.' },
    DRAFT_CONFLICT: {
      description: 'Another device saved the draft since this one looked: see `DraftConflict`.',
    },
    CHANNEL_UNAVAILABLE: { description: 'The channel cannot carry the message now.' },
    IDEMPOTENCY_KEY_REUSED: {
      description: 'The idempotency key was used before, with another input.',
    },
  },
});

@InterfaceType('UserError', {
  description: 'A refusal that the caller can understand and act on. Nothing was changed.',
})
export abstract class UserError {
  @Field(() => UserErrorCode, { description: 'Stable: branch on it.' })
  code!: UserErrorCode;

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field it is about; null when it is about none.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'For people, in English.' })
  message!: string;
}

@ObjectType({
  description: 'A refusal without further facts.',
  implements: [UserError],
  simpleResolvers: true,
})
export class GenericUserError extends UserError {}

@ObjectType({
  description: 'Somebody else was first.',
  implements: [UserError],
  simpleResolvers: true,
})
export class AlreadyClaimed extends UserError {
  @Field(() => Member, {
    nullable: true,
    description: 'Who owns the conversation; null when they gave it back meanwhile.',
  })
  holder!: Member | null;
}

@ObjectType({
  description:
    'The conversation moved on while the reply was written. The text is kept as the author’s draft.',
  implements: [UserError],
  simpleResolvers: true,
})
export class ReplyConflict extends UserError {
  @Field(() => [TimelineItem], {
    description: 'What is new since `lastSeenSequence`, oldest first.',
  })
  newItems!: unknown[];

  @Field(() => Member, {
    nullable: true,
    description: 'Who owns the conversation; null when nobody does.',
  })
  holder!: Member | null;

  @Field(() => Draft, {
    nullable: true,
    description: 'The reply, kept as a draft; null for an API key, which has none.',
  })
  draft!: Draft | null;
}

@ObjectType({
  description: 'The caller’s draft is not the one this device saw last. Nothing was saved.',
  implements: [UserError],
  simpleResolvers: true,
})
export class DraftConflict extends UserError {
  @Field(() => Draft, {
    nullable: true,
    description: 'The draft as it is now; null when it was sent or thrown away.',
  })
  draft!: Draft | null;
}
