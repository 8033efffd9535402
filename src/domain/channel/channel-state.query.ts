import type { Reader } from '../kernel/work.js';

export interface DeliveryCounters {
  received: number;
  filed: number;
  parked: number;
  ignored: number;
  pending: number;
}

export interface ChannelState {
  uuid: string;
  settings: Record<string, string>;
  needsAuth: boolean;
  lastError: string | null;
  lastErrorAt: Date | null;
  lastInboundAt: Date | null;
  quietSince: Date | null;
  deliveries: DeliveryCounters;
}

/**
 * What changes by the minute, read for the channels somebody looks at. Received is the sum of the others, always. What
 * a visitor writes in a chat is filed as it comes in, without an envelope: there the messages are counted.
 */
export async function channelStates(
  reader: Reader,
  ids: readonly string[],
): Promise<ChannelState[]> {
  const rows = await reader.rows<Omit<ChannelState, 'deliveries'> & DeliveryCounters>(stateSql, [
    reader.workspaceId,
    ids,
  ]);
  return rows.map(({ received, filed, parked, ignored, pending, ...state }) => ({
    ...state,
    deliveries: { received, filed, parked, ignored, pending },
  }));
}

const stateSql = `
  select c.id as uuid, c.settings, c.needs_auth as "needsAuth", c.last_error as "lastError",
    c.last_error_at as "lastErrorAt", greatest(latest.at, said.at) as "lastInboundAt",
    w.quiet_since as "quietSince",
    count(d.state)::int + said.n as received,
    count(*) filter (where d.state = 'FILED')::int + said.n as filed,
    count(*) filter (where d.state = 'PARKED')::int as parked,
    count(*) filter (where d.state = 'IGNORED')::int as ignored,
    count(*) filter (where d.state = 'RECEIVED')::int as pending
  from channel c
  left join lateral (select max(received_at) as at from delivery
    where workspace_id = $1 and channel_id = c.id) latest on true
  left join lateral (select count(*)::int as n, max(created_at) as at from message
    where c.kind = 'CHAT' and workspace_id = $1 and channel_id = c.id and direction = 'INBOUND') said on true
  left join channel_watch w on w.workspace_id = $1 and w.channel_id = c.id and c.status <> 'DISCONNECTED'
  left join delivery d on d.workspace_id = $1 and d.channel_id = c.id
  where c.workspace_id = $1 and c.id = any($2::uuid[])
  group by c.workspace_id, c.id, latest.at, said.n, said.at, w.quiet_since`;
