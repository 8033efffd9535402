import type { Reader } from '../kernel/work.js';

/** What a customer wrote, as it stands now. */
export interface CustomerText {
  messageId: string;
  conversationId: string;
  contactId: string;
  channelId: string;
  occurredAt: Date;
  text: string;
  textHash: string;
  /** Taken back, or without a word: there is nothing to read. */
  isGone: boolean;
}

/** Of these messages those that a customer wrote. What a machine wrote is nobody's feeling. */
export function customerTexts(
  reader: Reader,
  messageIds: readonly string[],
): Promise<CustomerText[]> {
  return reader.rows<CustomerText>(
    `select m.id as "messageId", m.conversation_id as "conversationId", c.contact_id as "contactId",
       m.channel_id as "channelId", m.occurred_at as "occurredAt", left(m.visible_text, 20000) as text,
       md5(m.visible_text) as "textHash", m.deleted_at is not null or btrim(m.visible_text) = '' as "isGone"
     from message m join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
     where m.workspace_id = $1 and m.id = any($2::uuid[]) and m.direction = 'INBOUND'
       and m.author_kind = 'CONTACT' and m.automated is null
     order by m.id`,
    [reader.workspaceId, messageIds],
  );
}
