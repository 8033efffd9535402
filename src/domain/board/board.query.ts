import type { Position } from '../kernel/event.js';
import type { Reader } from '../kernel/work.js';
import { ageBounds, type BoardFacts, type BoardRow, type MemberLoad } from './board.js';
import { inboundMinutes, type MinuteCount } from './inbound.js';

const onTheBoard = `from conversation c
  join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id
  join workspace ws on ws.id = $1
  left join wait w on w.workspace_id = $1 and w.conversation_id = c.id and w.ended_at is null
  where c.workspace_id = $1 and (c.status = 'OPEN' or c.waiting_since is not null or c.route_since is not null
    or c.due_at is not null)`;

/** As metrics have it: somebody read it, or took it, or wrote a note, since the customer waits. */
const isSeen = `(w.seen_at is not null
  or exists (select from assignment a where a.workspace_id = $1 and a.conversation_id = c.id and a.kind = 'CLAIMED'
    and a.started_at >= w.started_at)
  or exists (select from note n where n.workspace_id = $1 and n.conversation_id = c.id and n.created_at >= w.started_at
    and n.author_kind = 'MEMBER'))`;

const weight = 'coalesce((ws.kind_weights ->> ch.kind)::float8, 1)';

/** What is on the board, or what of these conversations is. */
export function boardRows(
  reader: Reader,
  ids: readonly string[] | null = null,
): Promise<BoardRow[]> {
  return reader.rows<BoardRow>(
    `select c.id as "conversationId", c.status = 'OPEN' as "isOpen", c.assignee_id as "assigneeId",
       ${weight} as weight, c.waiting_since as "waitingSince", coalesce(${isSeen}, true) as "isSeen",
       c.route_since as "queuedSince", c.due_at as "dueAt", c.at_risk_at as "atRiskAt" ${onTheBoard} ${ids ? 'and c.id = any($2::uuid[])' : ''}`,
    ids ? [reader.workspaceId, ids] : [reader.workspaceId],
  );
}

/** The same board counted by the database, for who asks once. */
export async function boardFacts(reader: Reader, now: Date): Promise<BoardFacts> {
  const [[total], members] = await Promise.all([
    reader.rows<Total>(totals, [reader.workspaceId, now]),
    reader.rows<MemberLoad>(loads, [reader.workspaceId]),
  ]);
  const row = total!;
  return {
    unanswered: { count: row.waiting, oldestSince: row.oldestWait, counts: row.counts },
    stages: { UNASSIGNED: row.unassigned, UNSEEN: row.unseen, UNANSWERED: row.unanswered },
    queue: { count: row.queued, oldestSince: row.oldestQueued },
    atRisk: { count: row.atRisk, oldestDueAt: row.atRiskDueAt },
    breached: { count: row.breached, oldestDueAt: row.breachedDueAt },
    openConversations: row.open,
    members,
  };
}

interface Total {
  open: number;
  waiting: number;
  oldestWait: Date | null;
  unassigned: number;
  unseen: number;
  unanswered: number;
  queued: number;
  oldestQueued: Date | null;
  atRisk: number;
  atRiskDueAt: Date | null;
  breached: number;
  breachedDueAt: Date | null;
  counts: number[];
}

/** Whoever began to wait a moment after the clock was read waits in the first bucket. */
const age = 'greatest(0, floor(extract(epoch from $2::timestamptz - c.waiting_since)))';
const counts = ageBounds.map((bound, n) => {
  const end = ageBounds[n + 1];
  return `(count(c.waiting_since) filter (where ${age} >= ${bound}${end ? ` and ${age} < ${end}` : ''}))::int`;
});

const isBreached = 'c.due_at <= $2::timestamptz';
const isAtRisk = 'c.at_risk_at <= $2::timestamptz and c.due_at > $2::timestamptz';

const totals = `select (count(*) filter (where c.status = 'OPEN'))::int as open,
  count(c.waiting_since)::int as waiting, min(c.waiting_since) as "oldestWait",
  (count(c.waiting_since) filter (where c.assignee_id is null))::int as unassigned,
  (count(c.waiting_since) filter (where c.assignee_id is not null and not ${isSeen}))::int as unseen,
  (count(c.waiting_since) filter (where c.assignee_id is not null and ${isSeen}))::int as unanswered,
  count(c.route_since)::int as queued, min(c.route_since) as "oldestQueued",
  (count(*) filter (where ${isAtRisk}))::int as "atRisk", min(c.due_at) filter (where ${isAtRisk}) as "atRiskDueAt",
  (count(*) filter (where ${isBreached}))::int as breached, min(c.due_at) filter (where ${isBreached}) as "breachedDueAt",
  array[${counts.join(', ')}] as counts ${onTheBoard}`;

const loads = `select c.assignee_id as "memberId", count(*)::int as "openConversations",
  sum(${weight}) as load ${onTheBoard} and c.status = 'OPEN' and c.assignee_id is not null
  group by c.assignee_id order by c.assignee_id`;

/** What a member carries at most who has no capacity of their own. */
export async function usualCapacity(reader: Reader): Promise<number> {
  const [workspace] = await reader.rows<{ capacity: number }>(
    'select member_capacity as capacity from workspace where id = $1',
    [reader.workspaceId],
  );
  return workspace!.capacity;
}

/** What came in lately, up to a place in the log or up to now. */
export function inboundCounts(
  reader: Reader,
  upTo: Position | null = null,
): Promise<MinuteCount[]> {
  const until = upTo ? 'and (xid, id) <= ($2::xid8, $3::bigint)' : '';
  return reader.rows<MinuteCount>(
    `select date_trunc('minute', created_at) as minute, count(*)::int as count from event
     where workspace_id = $1 and type = 'message.received'
       and created_at >= date_trunc('minute', now()) - interval '${inboundMinutes - 1} minutes' ${until}
     group by 1`,
    [reader.workspaceId, ...(upTo ? [upTo.xid, upTo.id] : [])],
  );
}
