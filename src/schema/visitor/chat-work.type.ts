import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../date-time.scalar.js';
import { ChatIdentityInput } from './chat.input.js';
import { ChatError } from './chat-payload.type.js';
import { Chat } from './chat.type.js';

@InputType({ description: 'A file of the visitor’s, before it is sent.' })
export class CreateChatUploadInput {
  @Field(() => String, { description: 'Its name, up to 200 characters.' })
  fileName!: string;

  @Field(() => String, { description: 'Its media type, such as `image/png`.' })
  contentType!: string;

  @Field(() => Int, { description: 'Its size in bytes, up to 10 MiB.' })
  sizeBytes!: number;
}

@InputType({ description: 'How far the visitor has read.' })
export class MarkChatReadInput {
  @Field(() => ID, { description: 'The last message they have seen, `msg_…`.' })
  messageId!: string;
}

@InputType({ description: 'Who comes back, vouched for by the site’s server.' })
export class ResumeChatInput {
  @Field(() => String, { description: 'The public key of the chat channel.' })
  publicKey!: string;

  @Field(() => ChatIdentityInput, { description: 'Who the visitor is on your site.' })
  identity!: ChatIdentityInput;
}

@ObjectType()
abstract class ChatPayload {
  @Field(() => [ChatError], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: ChatError[];
}

@ObjectType({ description: 'What `createChatUpload` gives back.', simpleResolvers: true })
export class CreateChatUploadPayload extends ChatPayload {
  @Field(() => ID, {
    nullable: true,
    description:
      'What to give as one of `attachmentIds` once the bytes are there; null when it was refused.',
  })
  attachmentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to PUT the bytes within 15 minutes; null when it was refused.',
  })
  uploadUrl!: string | null;
}

@ObjectType({ description: 'What `markChatRead` gives back.', simpleResolvers: true })
export class MarkChatReadPayload extends ChatPayload {
  @Field(() => Chat, { nullable: true, description: 'The chat; null when it was refused.' })
  chat!: Chat | null;
}

@ObjectType({ description: 'What `resumeChat` gives back.', simpleResolvers: true })
export class ResumeChatPayload extends ChatPayload {
  @Field(() => Chat, {
    nullable: true,
    description: 'Their chat; null when they never wrote, or it was refused.',
  })
  chat!: Chat | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the client presents from now on as its bearer token; null with `chat`.',
  })
  visitorToken!: string | null;
}

@ObjectType({ description: 'What `setChatTyping` gives back.', simpleResolvers: true })
export class SetChatTypingPayload extends ChatPayload {}

@ObjectType({
  description: 'Whether somebody of the team is writing just now. It is kept nowhere.',
  simpleResolvers: true,
})
export class ChatTyping {
  @Field(() => Boolean, { description: 'True on the first update alone: somebody is listening.' })
  ready!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody is writing.' })
  isTyping!: boolean;

  @Field(() => String, { nullable: true, description: 'Who; null for a program, or nobody.' })
  name!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when to believe it unless it is said again, UTC; null when nobody writes.',
  })
  until!: Date | null;
}
