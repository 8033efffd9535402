import { comparePositions, type LoggedEvent, type Position } from './event.js';
import { DomainError } from './errors.js';
import type { Reader } from './work.js';

/**
 * The log in commit order. Ids are given before transactions commit, so a reader that trusts them skips late ones;
 * below the oldest running transaction everything is final, and (xid, id) is an order that never changes again.
 */
const pageSql = `
  select xid::text, id::text, workspace_id as "workspaceId", type, conversation_id as "conversationId",
    contact_id as "contactId", channel_id as "channelId", message_id as "messageId", note_id as "noteId",
    change_id as "changeId", subject_id as "subjectId", sequence, actor_kind as "actorKind",
    actor_id as "actorId", payload, created_at as "createdAt"
  from event
  where workspace_id = $1 and (xid, id) > ($2::xid8, $3::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
  order by event.xid, event.id
  limit $4`;

/** Events after a position, oldest first; only final ones. */
export function readEvents(reader: Reader, after: Position, limit: number): Promise<LoggedEvent[]> {
  return reader.rows<LoggedEvent>(pageSql, [reader.workspaceId, after.xid, after.id, limit]);
}

/** The end of what is final now: a reader that starts here misses nothing that commits later. */
export async function logEnd(reader: Reader): Promise<Position> {
  const [row] = await reader.rows<{ xid: string }>(`select ${endColumn} as xid`, []);
  return endOf(row!.xid);
}

/** The last transaction that can no longer write into what is final. */
export const endColumn = '(pg_snapshot_xmin(pg_current_snapshot())::text::numeric - 1)::text';

export function endOf(xid: string): Position {
  return { xid, id: '999999999999999999' };
}

/** True when something was written that is not final yet: ask again in a moment. */
export async function hasPendingEvents(reader: Reader): Promise<boolean> {
  const [row] = await reader.rows<{ pending: boolean }>(
    `select exists (select from event where workspace_id = $1
       and xid >= pg_snapshot_xmin(pg_current_snapshot())) as pending`,
    [reader.workspaceId],
  );
  return row!.pending;
}

/** How far back and ahead the log can be read, as one snapshot sees it: columns of `workspace`. */
export const reachColumns = `pruned_xid::text as "prunedXid", pruned_id::text as "prunedId",
  pg_snapshot_xmax(pg_current_snapshot())::text as "nextXid"`;

export interface Reach {
  prunedXid: string | null;
  prunedId: string | null;
  nextXid: string;
}

/**
 * Refuses a cursor that the log no longer reaches back to. It may be pruned in the next moment: whoever reads behind
 * the cursor learns it from the snapshot they read from (`event-page.query.ts`).
 */
export async function assertReadable(reader: Reader, cursor: Position): Promise<void> {
  const [reach] = await reader.rows<Reach>(`select ${reachColumns} from workspace where id = $1`, [
    reader.workspaceId,
  ]);
  if (reach) assertWithin(reach, cursor);
}

/** Refuses a cursor that points before what was pruned, or after what this database ever wrote (a restored backup). */
export function assertWithin({ prunedXid, prunedId, nextXid }: Reach, cursor: Position): void {
  const isPruned =
    prunedXid !== null &&
    prunedId !== null &&
    comparePositions(cursor, { xid: prunedXid, id: prunedId }) < 0;
  if (isPruned || BigInt(cursor.xid) > BigInt(nextXid)) {
    throw new DomainError(
      'RESYNC_REQUIRED',
      'The log no longer reaches back to this cursor: query the current state and subscribe without `after`.',
    );
  }
}
