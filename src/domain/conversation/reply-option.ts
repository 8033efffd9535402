import { type ChannelKind, quotingKinds } from '../channel/channel.js';
import type { Actor } from '../kernel/actor.js';
import type { Reader } from '../kernel/work.js';
import { replyWindow } from './reply-window.js';

export const replyObstacles = [
  'CHANNEL_PAUSED',
  'NEEDS_AUTH',
  'RECEIVES_ONLY',
  'WINDOW_CLOSED',
] as const;
export type ReplyObstacle = (typeof replyObstacles)[number];

/** A channel a contact may be answered on, with the address they have there. */
export interface ReplyOption {
  channelId: string;
  address: string;
  /** The conversation a reply goes into; null when it begins one. */
  conversationId: string | null;
  kind: ChannelKind;
  /** What stands against it now; null when nothing does. */
  reason: ReplyObstacle | null;
  windowClosesAt: Date | null;
  canQuote: boolean;
}

interface OptionRecord {
  channelId: string;
  kind: ChannelKind;
  status: string;
  needsAuth: boolean;
  outboundUrl: string | null;
  address: string;
  conversationId: string | null;
  lastInboundAt: string | Date | null;
}

/**
 * The channels on which a contact can be reached, each with the address they last wrote from there. A page-scoped id
 * or a visitor means nothing on another channel, so there they must have written before; a mail address or number is
 * good everywhere. One rule for what is shown and what is done.
 */
export async function replyOptions(
  reader: Pick<Reader, 'workspaceId' | 'rows'>,
  actor: Pick<Actor, 'kind'>,
  contactId: string,
  now: Date,
): Promise<ReplyOption[]> {
  const records = await reader.rows<OptionRecord>(optionsSql, [reader.workspaceId, contactId]);
  return records.map((record) => {
    const lastInboundAt = record.lastInboundAt === null ? null : new Date(record.lastInboundAt);
    const isByPerson = actor.kind === 'MEMBER';
    const window = replyWindow(record.kind, lastInboundAt, isByPerson, now);
    const { channelId, kind, address, conversationId } = record;
    const reason = obstacle(record, window.open);
    const canQuote = quotingKinds.has(kind);
    const windowClosesAt = window.closesAt;
    return { channelId, kind, address, conversationId, reason, windowClosesAt, canQuote };
  });
}

function obstacle(record: OptionRecord, isOpen: boolean): ReplyObstacle | null {
  if (record.kind === 'CUSTOM' && !record.outboundUrl) return 'RECEIVES_ONLY';
  if (record.status === 'PAUSED') return 'CHANNEL_PAUSED';
  if (record.needsAuth) return 'NEEDS_AUTH';
  return isOpen ? null : 'WINDOW_CLOSED';
}

/**
 * For each channel the address written from last, else a verified one, else the oldest. A messenger has one running
 * conversation for an address; by mail the latest unresolved one goes on.
 */
const optionsSql = `
  select distinct on (ch.name, ch.id) ch.id as "channelId", ch.kind, ch.status, ch.needs_auth as "needsAuth",
    ch.settings->>'outboundUrl' as "outboundUrl", h.address, place.id as "conversationId",
    said.at as "lastInboundAt"
  from handle h
  join channel ch on ch.workspace_id = $1 and ch.status <> 'DISCONNECTED' and (
    (ch.kind, h.kind) in (('SMS', 'PHONE'), ('CUSTOM', 'EXTERNAL'), ('CHAT', 'VISITOR'), ('CHAT', 'EXTERNAL'))
    or (ch.kind = h.kind))
  left join lateral (
    select max(m.occurred_at) as at, (array_agg(m.conversation_id order by m.occurred_at desc))[1] as id
    from conversation c join message m on m.workspace_id = $1 and m.conversation_id = c.id
    where c.workspace_id = $1 and c.contact_id = $2 and c.channel_id = ch.id and m.direction = 'INBOUND'
      and m.address = h.address
  ) said on true
  left join lateral (
    select coalesce(c.merged_into_id, c.id) as id from conversation c
    where c.workspace_id = $1 and c.contact_id = $2 and c.channel_id = ch.id and case ch.kind
      when 'EMAIL' then c.status <> 'RESOLVED' when 'CHAT' then c.id = said.id else c.thread_key = h.address end
    order by c.last_activity_at desc, c.id limit 1
  ) place on true
  where h.workspace_id = $1 and h.contact_id = $2
    and (ch.kind in ('EMAIL', 'SMS', 'WHATSAPP') or said.at is not null)
  order by ch.name, ch.id, said.at desc nulls last, h.verified desc, h.created_at, h.id`;
