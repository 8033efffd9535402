import type { Work } from '../kernel/work.js';

export interface DeliveryStatus {
  channelId: string;
  /** Ours, where the provider gives it back; else the provider's. */
  messageId?: string;
  externalId?: string;
  status: 'sent' | 'delivered' | 'read';
}

const rank = { sent: 'SENT', delivered: 'DELIVERED', read: 'READ' } as const;

/**
 * How far a message came, as the provider tells it. Callbacks come late, twice and out of order: a state only ever
 * moves forward, and one statement decides. False when no message of this channel is meant.
 */
export async function recordDeliveryStatus(work: Work, input: DeliveryStatus): Promise<boolean> {
  const [message] = await work.rows<{
    id: string;
    conversationId: string;
    contactId: string;
    sequence: number;
    moved: boolean;
  }>(statusSql, [
    work.workspaceId,
    input.channelId,
    input.messageId ?? null,
    input.externalId ?? null,
    rank[input.status],
    work.now,
  ]);
  if (!message) return isPart(work, input);
  if (message.moved) {
    work.record({
      type: `message.${input.status}`,
      conversationId: message.conversationId,
      contactId: message.contactId,
      channelId: input.channelId,
      messageId: message.id,
      sequence: message.sequence,
    });
  }
  return true;
}

/** News of a part that is not the last says nothing of the whole. */
async function isPart(work: Work, { channelId, externalId }: DeliveryStatus): Promise<boolean> {
  const found = await work.rows(
    `select position from message_part where workspace_id = $1 and channel_id = $2 and external_id = $3`,
    [work.workspaceId, channelId, externalId ?? null],
  );
  return found.length > 0;
}

const statusSql = `
  with meant as (
    select m.id, m.conversation_id, m.sequence from message m
    where m.workspace_id = $1 and m.channel_id = $2 and m.direction = 'OUTBOUND'
      and (m.id = $3::uuid or ($3::uuid is null and m.external_id = $4))
  ), moved as (
    update message m set state = $5, failure = null, next_attempt_at = null, sending_worker = null,
      external_id = coalesce(m.external_id, $4), sent_at = coalesce(m.sent_at, $6)
    from meant where m.workspace_id = $1 and m.id = meant.id and m.state = any(case $5
      when 'SENT' then array['QUEUED', 'SENDING', 'UNKNOWN']
      when 'DELIVERED' then array['QUEUED', 'SENDING', 'UNKNOWN', 'SENT']
      else array['QUEUED', 'SENDING', 'UNKNOWN', 'SENT', 'DELIVERED'] end)
    returning m.id
  )
  select meant.id, meant.conversation_id as "conversationId", meant.sequence, c.contact_id as "contactId",
    exists (select from moved) as moved
  from meant join conversation c on c.workspace_id = $1 and c.id = meant.conversation_id`;
