import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

export interface RecordReaction {
  channelId: string;
  externalId: string;
  address: string;
  /** Null takes it back. */
  emoji: string | null;
  occurredAt: Date;
}

/** A thumb on a message: one for each person and message, the latest counts. It opens no wait. */
export async function recordReaction(work: Work, input: RecordReaction): Promise<boolean> {
  const [message] = await work.rows<{
    id: string;
    conversationId: string;
    contactId: string;
    sequence: number;
  }>(
    `select m.id, m.conversation_id as "conversationId", m.sequence, c.contact_id as "contactId"
     from message m join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
     where m.workspace_id = $1 and m.channel_id = $2 and (m.external_id = $3
       or m.id = (select message_id from message_part where workspace_id = $1 and channel_id = $2 and external_id = $3))`,
    [work.workspaceId, input.channelId, input.externalId],
  );
  if (!message) return false;
  const changed = await (input.emoji
    ? put(work, message.id, input)
    : take(work, message.id, input));
  if (changed.length > 0) {
    const { id: messageId, ...place } = message;
    work.record({ type: 'message.reacted', channelId: input.channelId, messageId, ...place });
  }
  return true;
}

function put(work: Work, messageId: string, input: RecordReaction): Promise<unknown[]> {
  const emoji = storable(input.emoji!).slice(0, 64);
  return work.rows(
    `insert into reaction (workspace_id, message_id, address, emoji, created_at)
     select $1, $2, $3, $4, $5 where not exists (select from reaction_taken_back
       where workspace_id = $1 and message_id = $2 and address = $3 and taken_back_at > $5)
     on conflict (workspace_id, message_id, address) do update set emoji = $4, created_at = $5
       where reaction.created_at < $5 or (reaction.created_at = $5 and reaction.emoji <> $4) returning emoji`,
    [work.workspaceId, messageId, storable(input.address), emoji, input.occurredAt],
  );
}

/** It is kept in mind, for the reaction itself may come later, or again. */
function take(work: Work, messageId: string, input: RecordReaction): Promise<unknown[]> {
  return work.rows(
    `with mark as (
       insert into reaction_taken_back as t (workspace_id, message_id, address, taken_back_at) values ($1, $2, $3, $4)
       on conflict (workspace_id, message_id, address)
         do update set taken_back_at = greatest(t.taken_back_at, excluded.taken_back_at)
     )
     delete from reaction where workspace_id = $1 and message_id = $2 and address = $3 and created_at <= $4
     returning emoji`,
    [work.workspaceId, messageId, storable(input.address), input.occurredAt],
  );
}
