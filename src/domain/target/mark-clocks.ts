import type { Work } from '../kernel/work.js';

/** So many are marked, and then looked at, before the next: what comes due meanwhile never stands behind more. */
const atOnce = 200;

/**
 * Something changed that due times of the whole workspace depend on: its row says so, and the clocks of all that is open
 * are marked portion by portion, from one id to the next, by one worker at a time. A change that comes meanwhile begins
 * anew. Says how many were marked.
 *
 * The workspace's row is locked for the last statement alone, because every new conversation takes its number there.
 * Cycles before waits, in the order of ids: whoever looks locks them in the same order.
 */
export async function markClocks(work: Work): Promise<{ marked: number }> {
  const { workspaceId } = work;
  const [place] = await work.rows<{ after: string }>(placeSql, [workspaceId]);
  if (!place) return { marked: 0 };
  const portion = await work.rows<{ id: string }>(portionSql, [workspaceId, place.after, atOnce]);
  const ids = portion.map(({ id }) => id);
  await work.rows(markSql, [workspaceId, ids]);
  await work.rows(markWaitsSql, [workspaceId, ids]);
  await work.rows(
    `update workspace set clocks_after = $3 where id = $1 and clocks_after = $2`, // or somebody began anew
    [workspaceId, place.after, portion.length < atOnce ? null : ids.at(-1)],
  );
  return { marked: ids.length };
}

/** Whether clocks that have to be looked at again may not be marked yet. */
export async function areBeingMarked(work: Work): Promise<boolean> {
  const rows = await work.rows(
    `select 1 from workspace where id = $1 and clocks_after is not null`,
    [work.workspaceId],
  );
  return rows.length > 0;
}

/** Nowhere, where nothing is to be marked or another worker is at it. */
const placeSql = `
  select clocks_after as after from workspace where id = $1 and clocks_after is not null
    and pg_try_advisory_xact_lock(hashtextextended('clocks of ' || id::text, 0))`;

const portionSql = `
  select id from conversation where workspace_id = $1 and status <> 'RESOLVED' and id > $2 order by id limit $3`;

const markSql = `
  insert into conversation_cycle (workspace_id, conversation_id, cycle, opened_at, clock_at)
  select c.workspace_id, c.id, c.cycle, coalesce((
      select max(created_at) from conversation_change ch where ch.workspace_id = $1
        and ch.conversation_id = c.id and ch.kind = 'REOPENED' and c.cycle > 1), c.created_at), now()
  from conversation c where c.workspace_id = $1 and c.id = any($2::uuid[]) and c.status <> 'RESOLVED' order by c.id
  on conflict (workspace_id, conversation_id, cycle) do update set clock_at = now()`;

const markWaitsSql = `
  with open as materialized (
    select id from wait where workspace_id = $1 and conversation_id = any($2::uuid[]) and ended_at is null
    order by conversation_id for no key update
  )
  update wait w set clock_at = now() from open where w.workspace_id = $1 and w.id = open.id`;
