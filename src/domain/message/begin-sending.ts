import type { Work } from '../kernel/work.js';
import { type Pace, takeTurn, type Waiting } from './take-turn.js';
import type { MessageTemplate } from './template.js';

/** A message as a channel needs it. Notes have no way into this type. */
export interface Sendable {
  id: string;
  conversationId: string;
  channel: {
    channelId: string;
    kind: string;
    name: string;
    address: string | null;
    publicKey: string | null;
    settings: Record<string, string>;
    /** Sealed. */
    credentials: string | null;
  };
  address: string;
  contactName: string;
  authorName: string;
  subject: string | null;
  text: string;
  html: string | null;
  createdAt: string;
  authorKind: string;
  lastInboundAt: string | null;
  /** They do not want to be written to on this channel. */
  isOptedOut: boolean;
  /** Provider ids of earlier messages, oldest first. */
  references: string[];
  /** What is quoted, else what the customer said last. */
  inReplyTo: string | null;
  quotes: string | null;
  attachments: { id: string; fileName: string; contentType: string; sha256: string }[];
  /** Provider ids of the parts that went out already, in order. */
  sentParts: string[];
  privately: boolean;
  template: MessageTemplate | null;
}

export interface BeginSending {
  messageId: string;
  worker: number;
  /** What the channel's provider takes. */
  pace?: Pace;
}

/**
 * Takes a queued message in hand. Conditional, so that of two jobs for it one gets it; committed before the channel
 * is called, so that a crash leaves a trace. An earlier message of the conversation goes first; a channel that is
 * paused or whose credentials were refused keeps its queue; and where its turn has not come yet it stays in the queue
 * until then, which is no attempt.
 */
export async function beginSending(
  work: Work,
  input: BeginSending,
): Promise<Sendable | Waiting | null> {
  const [taken] = await work.rows<{ channelId: string; address: string }>(takeSql, [
    work.workspaceId,
    input.messageId,
    input.worker,
    work.now,
  ]);
  if (!taken) return null;
  const waiting = await takeTurn(work, taken, input.pace);
  if (waiting) {
    await work.rows(putBackSql, [work.workspaceId, input.messageId, work.now, waiting.waitMs]);
    return waiting;
  }
  const [sendable] = await work.rows<Sendable>(sendableSql, [work.workspaceId, input.messageId]);
  return sendable ?? null;
}

const takeSql = `
  update message m set state = 'SENDING', sending_worker = $3, attempts = attempts + 1
  where workspace_id = $1 and id = $2 and state = 'QUEUED' and next_attempt_at <= $4
    and exists (select from channel ch where ch.workspace_id = $1 and ch.id = m.channel_id
      and ch.status = 'ACTIVE' and not ch.needs_auth)
    and not exists (select from message earlier
      where earlier.workspace_id = $1 and earlier.conversation_id = m.conversation_id
        and earlier.sequence < m.sequence and earlier.state in ('QUEUED', 'SENDING'))
  returning channel_id as "channelId", coalesce(address, '') as address`;

const putBackSql = `
  update message set state = 'QUEUED', sending_worker = null, attempts = attempts - 1,
    next_attempt_at = $3::timestamptz + $4 * interval '1 millisecond'
  where workspace_id = $1 and id = $2`;

const sendableSql = `
  select m.id, m.conversation_id as "conversationId", jsonb_build_object('channelId', ch.id, 'kind', ch.kind,
      'name', ch.name, 'address', ch.address, 'publicKey', ch.public_key, 'settings', ch.settings,
      'credentials', ch.credentials) as channel, m.address, ct.name as "contactName",
    coalesce(mb.name, cr.name, ch.name) as "authorName", c.subject, m.text, m.html, m.created_at as "createdAt", m.author_kind as "authorKind",
    (select max(p.occurred_at) from message p where p.workspace_id = $1 and p.conversation_id = m.conversation_id
      and p.direction = 'INBOUND') as "lastInboundAt",
    exists (select from opt_out o where o.workspace_id = $1 and o.channel_id = m.channel_id and o.address = m.address
      and o.is_opted_out) as "isOptedOut",
    array(select external_id from message p where p.workspace_id = $1 and p.conversation_id = m.conversation_id
      and p.sequence < m.sequence and p.external_id is not null order by p.sequence desc limit 20) as "references",
    m.quotes, coalesce(m.quotes, (select external_id from message p where p.workspace_id = $1
      and p.conversation_id = m.conversation_id and p.sequence < m.sequence and p.direction = 'INBOUND'
      and p.external_id is not null order by p.sequence desc limit 1)) as "inReplyTo",
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name, 'contentType', a.content_type,
      'sha256', a.sha256) order by a.id) from attachment a where a.workspace_id = $1 and a.message_id = m.id), '[]')
      as attachments,
    array(select external_id from message_part p where p.workspace_id = $1 and p.message_id = m.id
      order by p.position) as "sentParts", m.privately, m.template
  from message m
  join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
  join contact ct on ct.workspace_id = $1 and ct.id = c.contact_id
  join channel ch on ch.workspace_id = $1 and ch.id = m.channel_id
  left join member mb on mb.workspace_id = $1 and mb.id = m.author_id
  left join credential cr on cr.workspace_id = $1 and cr.id = m.author_id
  where m.workspace_id = $1 and m.id = $2`;
