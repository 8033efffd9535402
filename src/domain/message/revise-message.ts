import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

export interface ReviseMessage {
  channelId: string;
  externalId: string;
  /** The new words; undefined when the customer took the message back. */
  text?: string;
  /** A colleague did it in the provider's own app, to a message of ours. */
  isOurs?: boolean;
  occurredAt: Date;
}

interface Revised {
  id: string;
  conversationId: string;
  contactId: string;
  sequence: number;
}

/**
 * The customer, or a colleague in the provider's app, changed their words or took them back. What was taken back stays in the record, marked: the team has
 * read it, and the customer's wait is not over by it. An older revision that comes late changes nothing.
 */
export async function reviseMessage(work: Work, input: ReviseMessage): Promise<boolean> {
  const text = input.text === undefined ? null : storable(input.text);
  const [message] = await work.rows<Revised & { changed: boolean }>(reviseSql, [
    work.workspaceId,
    input.channelId,
    input.externalId,
    text,
    input.occurredAt,
    input.isOurs ? 'OUTBOUND' : 'INBOUND',
  ]);
  if (!message) return false;
  if (message.changed) {
    work.record({
      type: text === null ? 'message.deleted' : 'message.edited',
      conversationId: message.conversationId,
      contactId: message.contactId,
      channelId: input.channelId,
      messageId: message.id,
      sequence: message.sequence,
    });
  }
  return true;
}

const reviseSql = `
  with meant as (
    select id, conversation_id, sequence from message
    where workspace_id = $1 and channel_id = $2 and external_id = $3 and direction = $6
  ), changed as (
    update message m set
      text = coalesce($4, m.text), visible_text = coalesce($4, m.visible_text),
      edited_at = case when $4::text is null then m.edited_at else $5 end,
      deleted_at = case when $4::text is null then $5 else m.deleted_at end
    from meant where m.workspace_id = $1 and m.id = meant.id and m.deleted_at is null
      and ($4::text is null or m.edited_at is null or m.edited_at < $5) and ($4::text is null or m.text <> $4)
    returning m.id
  )
  select meant.id, meant.conversation_id as "conversationId", meant.sequence, c.contact_id as "contactId",
    exists (select from changed) as changed
  from meant join conversation c on c.workspace_id = $1 and c.id = meant.conversation_id`;
