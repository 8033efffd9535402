import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import { type HandleKind, sameNumberElsewhere } from '../contact/handle.js';
import { receiveMessagesSql } from './receive-messages.sql.js';

/** One message of a customer, ready to be filed: its place is known or will be new. */
export interface IncomingMessage {
  channelId: string;
  handleKind: HandleKind;
  address: string;
  verified: boolean;
  contactName: string;
  /** The conversation it belongs to; without one a new conversation begins. */
  conversationId?: string;
  /** Where the channel runs one thread for each address, its key. */
  threadKey?: string;
  subject?: string | null;
  text: string;
  visibleText: string;
  html?: string | null;
  externalId: string;
  /** What it quotes, by the provider's id. */
  quotes?: string | null;
  automated?: string | null;
  unverifiedSender?: boolean;
  occurredAt: Date;
  attachments: IncomingAttachment[];
  /** Settled as FILED in the same statement, unless the message was here already: then it is for the caller to say. */
  deliveryId?: string;
}

export interface IncomingAttachment {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  sha256: string;
  contentId?: string | null;
}

export interface FiledMessage {
  /** Index in the batch. */
  n: number;
  messageId: string;
  conversationId: string;
  contactId: string;
  /** One with this external id was here already. */
  duplicate: boolean;
  /** The end of what the statement wrote to the log; null when it wrote nothing. */
  xid: string | null;
  eventId: string | null;
}

export type RunSql = <T>(sql: string, values: unknown[]) => Promise<T[]>;

/**
 * Files any number of messages of one workspace in one statement: contact and handle found or created, conversation
 * found, created, reopened or woken, message, attachments, wait, counters and events, and the delivery settled.
 *
 * Two statements that race for the same new contact, conversation or message collide on a unique index; the loser
 * writes nothing, runs again and then finds what the winner made. Items of one batch that belong together are given
 * the same new ids here, because inside one statement they cannot see each other's rows.
 */
export async function receiveMessages(
  workspaceId: string,
  messages: IncomingMessage[],
  run: RunSql,
): Promise<FiledMessage[]> {
  const items = messages.map(toItem);
  shareNewIds(items);
  const attachments = messages.flatMap((message, n) =>
    message.attachments.map((a) => ({ ...a, n })),
  );
  const values = [workspaceId, JSON.stringify(items), JSON.stringify(attachments)];
  for (let attempt = 1; ; attempt++) {
    try {
      return await run<FiledMessage>(receiveMessagesSql, values);
    } catch (error) {
      if (attempt === 5 || !lostARace(error)) throw error;
    }
  }
}

/** unique_violation, or a deadlock among batches that touch the same conversations. */
function lostARace(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '23505' || code === '40P01';
}

type Item = ReturnType<typeof toItem>;

function toItem(message: IncomingMessage, n: number) {
  const kin = message.verified ? sameNumberElsewhere(message.handleKind, message.address) : null;
  return {
    n,
    message_id: newUuid(),
    channel_id: message.channelId,
    handle_kind: message.handleKind,
    address: storable(message.address),
    kin_kind: kin?.kind ?? null,
    kin_address: kin?.address ?? null,
    verified: message.verified,
    contact_name: storable(message.contactName).trim().slice(0, 200) || storable(message.address),
    contact_id: newUuid(),
    handle_id: newUuid(),
    conversation_id: message.conversationId ?? null,
    new_conversation_id: newUuid(),
    thread_key: message.threadKey ?? null,
    subject: message.subject ? storable(message.subject).slice(0, 998) : null,
    text: storable(message.text),
    visible_text: storable(message.visibleText),
    html: message.html ? storable(message.html) : null,
    has_attachments: message.attachments.length > 0,
    external_id: storable(message.externalId),
    quotes: message.quotes ? storable(message.quotes) : null,
    automated: message.automated ?? null,
    unverified: message.unverifiedSender ?? false,
    occurred_at: new Date(Math.min(message.occurredAt.getTime(), Date.now())).toISOString(),
    wait_id: newUuid(),
    change_id: newUuid(),
    delivery_id: message.deliveryId ?? null,
  };
}

function shareNewIds(items: Item[]): void {
  const conversations = new Map<string, string>();
  for (const item of items) {
    if (item.thread_key === null) continue;
    const key = `${item.channel_id} ${item.thread_key}`;
    const known = conversations.get(key);
    if (known) item.new_conversation_id = known;
    else conversations.set(key, item.new_conversation_id);
  }
}
