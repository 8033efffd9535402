import type { Reader } from '../kernel/work.js';

/** Deliveries that were acknowledged and not filed yet, oldest first. */
export function unfiledDeliveries(reader: Reader, olderThanMs: number): Promise<{ id: string }[]> {
  return reader.rows(
    `select id from delivery where workspace_id = $1 and state = 'RECEIVED'
       and received_at < now() - $2 * interval '1 millisecond' order by received_at limit 2000`,
    [reader.workspaceId, olderThanMs],
  );
}

/** Messages whose next attempt is due since this long, on channels that carry. */
export function unsentMessages(reader: Reader, overdueMs: number): Promise<{ id: string }[]> {
  return reader.rows(
    `select m.id from message m join channel ch on ch.workspace_id = $1 and ch.id = m.channel_id
       and ch.status = 'ACTIVE' and not ch.needs_auth
     where m.workspace_id = $1 and m.state = 'QUEUED'
       and m.next_attempt_at < now() - $2 * interval '1 millisecond' order by m.next_attempt_at limit 2000`,
    [reader.workspaceId, overdueMs],
  );
}

/** Snoozed conversations whose time has come. */
export function dueSnoozes(reader: Reader): Promise<{ id: string }[]> {
  return reader.rows(
    `select id from conversation where workspace_id = $1 and status = 'SNOOZED' and snoozed_until <= now()
     order by snoozed_until limit 2000`,
    [reader.workspaceId],
  );
}
