import type { Work } from './work.js';

/**
 * Forgets events older than the retention. What was forgotten last is remembered on the workspace, so that a cursor
 * from before it is told to resync and never silently skips.
 */
export async function pruneEvents(work: Work, input: { before: Date }): Promise<number> {
  const [pruned] = await work.rows<{ count: number }>(
    `with gone as (
       delete from event where workspace_id = $1 and created_at < $2
         and xid < pg_snapshot_xmin(pg_current_snapshot()) returning xid, id
     ), last as (
       select xid, id from gone order by xid desc, id desc limit 1
     ), marked as (
       update workspace w set pruned_xid = last.xid, pruned_id = last.id from last
       where w.id = $1 and (w.pruned_xid is null or (w.pruned_xid, w.pruned_id) < (last.xid, last.id))
     )
     select count(*)::int as count from gone`,
    [work.workspaceId, input.before],
  );
  await work.rows(
    "delete from idempotency where workspace_id = $1 and created_at < $2::timestamptz - interval '2 days'",
    [work.workspaceId, work.now],
  );
  return pruned!.count;
}
