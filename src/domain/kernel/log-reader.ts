import type { Position } from './event.js';
import type { Reader, Work } from './work.js';

const start: Position = { xid: '0', id: '0' };

/**
 * Where a reader of the log goes on: behind what it dealt with last. What was pruned meanwhile is gone, and the oldest
 * event that is left follows. A position that this database never reached (a restored backup) begins anew.
 */
export async function readerPosition(reader: Reader, name: string): Promise<Position> {
  const [row] = await reader.rows<Position>(
    `select xid::text, id::text from log_reader
     where workspace_id = $1 and name = $2 and xid <= pg_snapshot_xmax(pg_current_snapshot())`,
    [reader.workspaceId, name],
  );
  return row ?? start;
}

/**
 * Moves the reader on, in the transaction that keeps what it made of the events; false when another worker is at it or
 * was faster, and then nothing may be kept. The row is the turn: who finds it locked does not wait, and who read from
 * where the row no longer stands comes too late. What is read is worked out before the transaction, so that none stays
 * open meanwhile: two workers may do that twice, but only one keeps it.
 */
export async function moveReader(
  work: Work,
  { name, from, to }: { name: string; from: Position; to: Position },
): Promise<boolean> {
  await work.rows(
    `insert into log_reader (workspace_id, name, xid, id) values ($1, $2, '0', 0) on conflict do nothing`,
    [work.workspaceId, name],
  );
  const moved = await work.rows(moveSql, [
    work.workspaceId,
    name,
    from.xid,
    from.id,
    to.xid,
    to.id,
  ]);
  return moved.length > 0;
}

const moveSql = `
  with turn as materialized (
    select workspace_id, name from log_reader where workspace_id = $1 and name = $2
      and ((xid, id) = ($3::xid8, $4::bigint) or xid > pg_snapshot_xmax(pg_current_snapshot()))
    for update skip locked
  )
  update log_reader r set xid = $5::xid8, id = $6::bigint from turn
  where r.workspace_id = turn.workspace_id and r.name = turn.name
  returning r.name`;
