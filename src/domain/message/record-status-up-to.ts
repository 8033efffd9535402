import type { Work } from '../kernel/work.js';

export interface StatusUpTo {
  channelId: string;
  /** The person, whose conversation on this channel it is. */
  threadKey: string;
  status: 'sent' | 'delivered' | 'read';
  /** Everything sent before. */
  at?: Date;
  /** Everything up to the last of these. */
  externalIds: string[];
}

export type UpToResult = 'recorded' | 'nothing_meant' | 'under_way';

interface Moved {
  id: string;
  conversationId: string;
  contactId: string;
  sequence: number;
}

const before = {
  sent: ['QUEUED', 'SENDING', 'UNKNOWN'],
  delivered: ['SENDING', 'UNKNOWN', 'SENT'],
  read: ['SENDING', 'UNKNOWN', 'SENT', 'DELIVERED'],
};

/**
 * The customer has received, or read, all we said up to a point. States only ever move forward, however late or often
 * this is told. One that is with the provider at this moment may be meant too: then it has to be asked again.
 */
export async function recordStatusUpTo(work: Work, input: StatusUpTo): Promise<UpToResult> {
  const { channelId, threadKey, status, at, externalIds } = input;
  const values = [work.workspaceId, channelId, threadKey];
  const moved = await work.rows<Moved>(moveSql, [
    ...values,
    status.toUpperCase(),
    before[status],
    at ?? null,
    externalIds,
    work.now,
  ]);
  for (const { id: messageId, ...place } of moved.toSorted((a, b) => a.sequence - b.sequence))
    work.record({ type: `message.${status}`, channelId, messageId, ...place });
  const [found] = await work.rows<{ meant: boolean; underWay: boolean }>(leftSql, [
    ...values,
    externalIds,
    at ?? null,
  ]);
  if (found?.underWay) return 'under_way';
  return at || found?.meant ? 'recorded' : 'nothing_meant';
}

/**
 * In a conversation that theirs became part of, theirs is what went to this address.
 *
 * `sent_at` is when the provider's answer came, the point in time is when it took the message: they may lie seconds
 * apart, so what was begun before counts when it was answered soon after.
 */
const moveSql = `
  with thread as (
    select heir.id, heir.contact_id, heir.id <> c.id as is_shared from conversation c
    join conversation heir on heir.workspace_id = $1 and heir.id in (c.id, c.merged_into_id)
    where c.workspace_id = $1 and c.channel_id = $2 and c.thread_key = $3
  ), named as (
    select m.conversation_id, max(m.sequence) as last from message m join thread t on t.id = m.conversation_id
    where m.workspace_id = $1 and m.channel_id = $2 and m.direction = 'OUTBOUND' and m.external_id = any($7::text[])
    group by m.conversation_id
  )
  update message m set state = $4, failure = null, next_attempt_at = null, sending_worker = null,
    sent_at = coalesce(m.sent_at, $8)
  from thread t left join named n on n.conversation_id = t.id
  where m.workspace_id = $1 and m.conversation_id = t.id and m.direction = 'OUTBOUND' and m.state = any($5::text[])
    and (m.address = $3 or not t.is_shared)
    and m.external_id is not null
    and (m.sequence <= n.last or (m.created_at <= $6 and m.sent_at <= $6::timestamptz + interval '10 seconds'))
  returning m.id, m.conversation_id as "conversationId", t.contact_id as "contactId", m.sequence`;

const leftSql = `
  select exists (select from message m where m.workspace_id = $1 and m.channel_id = $2
      and m.external_id = any($4::text[]))
    or exists (select from message_part p where p.workspace_id = $1 and p.channel_id = $2
      and p.external_id = any($4::text[])) as meant,
    exists (select from message m join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
      where m.workspace_id = $1 and c.channel_id = $2 and m.state = 'SENDING' and (c.thread_key = $3
        or m.address = $3 and c.id in (select merged_into_id from conversation
          where workspace_id = $1 and channel_id = $2 and thread_key = $3))
        and m.created_at <= coalesce($5, now())) as "underWay"`;
