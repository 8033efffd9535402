import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Chat } from './chat.type.js';
import { ChatMessage } from './chat-message.type.js';

export enum ChatErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  INVALID_INPUT = 'INVALID_INPUT',
  INVALID_STATE = 'INVALID_STATE',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  CHANNEL_UNAVAILABLE = 'CHANNEL_UNAVAILABLE',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
}
registerEnumType(ChatErrorCode, {
  name: 'ChatErrorCode',
  description: 'Why something was refused.',
  valuesConfig: {
    NOT_FOUND: { description: 'There is no such chat channel.' },
    INVALID_INPUT: { description: 'A value is not acceptable: see `field`.' },
    INVALID_STATE: { description: 'It cannot be done as things stand now.' },
    ALREADY_EXISTS: { description: 'There is one like it already.' },
    CHANNEL_UNAVAILABLE: { description: 'The chat is closed now.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The client id was used before, for another message.' },
  },
});

@ObjectType({
  description: 'A refusal the client can act on. Nothing was changed.',
  simpleResolvers: true,
})
export class ChatError {
  @Field(() => ChatErrorCode, { description: 'Stable: branch on it.' })
  code!: ChatErrorCode;

  @Field(() => [String], {
    nullable: true,
    description: 'Path of the input field it is about; null when it is about none.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'For people, in English.' })
  message!: string;
}

@ObjectType({ description: 'What `startChat` gives back.', simpleResolvers: true })
export class StartChatPayload {
  @Field(() => Chat, { nullable: true, description: 'The chat; null when it was refused.' })
  chat!: Chat | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the visitor’s client presents from now on as its bearer token; null when it was refused.',
  })
  visitorToken!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to subscribe from; null when it was refused, or when nothing new was said.',
  })
  cursor!: string | null;

  @Field(() => [ChatError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: ChatError[];
}

@ObjectType({ description: 'What `sendMessage` gives back.', simpleResolvers: true })
export class SendMessagePayload {
  @Field(() => ChatMessage, {
    nullable: true,
    description: 'The message; null when it was refused.',
  })
  message!: ChatMessage | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Once the subscription has reached it, it has shown this message; null when it was refused, or said before.',
  })
  cursor!: string | null;

  @Field(() => [ChatError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: ChatError[];

  @Field(() => Boolean, {
    description: 'True when this client id was written before and this is the first result again.',
  })
  replayed!: boolean;
}
