import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../date-time.scalar.js';
import { PageInfo } from '../page-info.type.js';

export enum ChatAuthorKind {
  VISITOR = 'VISITOR',
  TEAM = 'TEAM',
}
registerEnumType(ChatAuthorKind, {
  name: 'ChatAuthorKind',
  description: 'Which side wrote a chat message.',
  valuesConfig: {
    VISITOR: { description: 'The visitor.' },
    TEAM: { description: 'The team.' },
  },
});

@ObjectType({ description: 'Who wrote a chat message.', simpleResolvers: true })
export class ChatAuthor {
  @Field(() => ChatAuthorKind, { description: 'Which side.' })
  kind!: ChatAuthorKind;

  @Field(() => String, {
    nullable: true,
    description: 'Their name; null for an automatic message.',
  })
  name!: string | null;
}

@ObjectType({ description: 'A file of a chat message.', simpleResolvers: true })
export class ChatAttachment {
  @Field(() => ID, { description: 'Opaque, prefixed `att_`.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  fileName!: string;

  @Field(() => String, { description: 'Its media type, such as `image/png`.' })
  contentType!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeBytes!: number;

  @Field(() => String, { description: 'Where to fetch it until `expiresAt`.' })
  url!: string;

  @Field(() => DateTime, { description: 'When `url` stops working, UTC.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'What visitor and team say to each other.', simpleResolvers: true })
export class ChatMessage {
  @Field(() => ID, { description: 'Opaque, prefixed `msg_`.' })
  id!: string;

  @Field(() => ChatAuthor, { description: 'Who wrote it.' })
  author!: ChatAuthor;

  @Field(() => String, { description: 'Its text.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Sanitized HTML; null for plain text.' })
  html!: string | null;

  @Field(() => DateTime, { description: 'When it was written, UTC.' })
  sentAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The UUID the visitor’s client gave it; null for the team’s messages.',
  })
  clientId!: string | null;
}

@ObjectType({ description: 'One chat message, with its place.', simpleResolvers: true })
export class ChatMessageEdge {
  @Field(() => ChatMessage, { description: 'The message itself.' })
  node!: ChatMessage;

  @Field(() => String, { description: 'Opaque. Give it as `after` or `before`.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of chat messages, oldest first.', simpleResolvers: true })
export class ChatMessageConnection {
  @Field(() => [ChatMessageEdge], { description: 'The messages with their cursors.' })
  edges!: ChatMessageEdge[];

  @Field(() => [ChatMessage], { description: 'The messages alone.' })
  nodes!: ChatMessage[];

  @Field(() => PageInfo, { description: 'Where the page stands in the chat.' })
  pageInfo!: PageInfo;
}
