import { defineEntity, p } from '@mikro-orm/postgresql';
import type { MessageTemplate } from './template.js';

export const messageStates = [
  'RECEIVED',
  'QUEUED',
  'SENDING',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'UNKNOWN',
] as const;
export type MessageState = (typeof messageStates)[number];
export type Direction = 'INBOUND' | 'OUTBOUND';
export type AuthorKind = 'CONTACT' | 'MEMBER' | 'AUTOMATION';

export interface MessageFailure {
  class: string;
  code: string;
  message: string;
}

const schema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    conversationId: p.uuid(),
    sequence: p.integer(),
    channelId: p.uuid(),
    direction: p.text().$type<Direction>(),
    authorKind: p.text().$type<AuthorKind>(),
    authorId: p.uuid(),
    address: p.text().nullable(),
    text: p.text(),
    visibleText: p.text(),
    html: p.text().nullable(),
    hasAttachments: p.boolean().default(false),
    externalId: p.text().nullable(),
    /** The provider's id of the message it quotes. */
    quotes: p.text().nullable(),
    /** Whose wait it ends, where that is not its own conversation. */
    answersConversationId: p.uuid().nullable(),
    automated: p.text().nullable(),
    template: p.json<MessageTemplate>().nullable(),
    unverifiedSender: p.boolean().default(false),
    state: p.text().$type<MessageState>(),
    failure: p.json<MessageFailure>().nullable(),
    attempts: p.integer().default(0),
    nextAttemptAt: p.datetime().nullable(),
    sendingWorker: p.integer().nullable(),
    editedAt: p.datetime().nullable(),
    deletedAt: p.datetime().nullable(),
    privately: p.boolean().default(false),
    occurredAt: p.datetime(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
  },
});

/** What customer and business say to each other. */
export class Message extends schema.class {}
schema.setClass(Message);
