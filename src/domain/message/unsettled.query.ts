import type { Reader } from '../kernel/work.js';

/** Deliveries that were acknowledged and not filed yet, oldest first. */
export function unfiledDeliveries(reader: Reader, olderThanMs: number): Promise<{ id: string }[]> {
  return reader.rows(
    `select id from delivery where workspace_id = $1 and state = 'RECEIVED'
       and received_at < now() - $2 * interval '1 millisecond' order by received_at limit 2000`,
    [reader.workspaceId, olderThanMs],
  );
}

/**
 * Messages whose next attempt is due, on channels that carry: the first of each channel, so that what piles up on one
 * hides nothing of another.
 */
export function unsentMessages(reader: Reader): Promise<{ id: string }[]> {
  return reader.rows(
    `select id from (
       select m.id, row_number() over (partition by m.channel_id order by m.next_attempt_at, m.id) as place
       from message m join channel ch on ch.workspace_id = $1 and ch.id = m.channel_id
         and ch.status = 'ACTIVE' and not ch.needs_auth
       where m.workspace_id = $1 and m.state = 'QUEUED' and m.next_attempt_at < now()
     ) due where place <= 500 order by place`,
    [reader.workspaceId],
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
