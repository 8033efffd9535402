import type { Work } from '../kernel/work.js';
import { recordSendFailure } from './record-send-failure.js';

/** Namespace of the advisory locks that say "this worker lives". */
export const workerLockSpace = 0x52415050;

/**
 * Finds messages that a worker had in hand when it died. Each worker holds an advisory lock on its number for as long
 * as its process lives, so a lock that can be taken means a dead worker: no timeout to guess. Where sending twice
 * reaches the customer once, the message goes back to the queue; elsewhere nobody can know, and it says so.
 */
export async function recoverSending(
  work: Work,
  input: {
    sendsIdempotently: (channelKind: string, settings: Record<string, string>) => boolean;
  },
): Promise<number> {
  const abandoned = await work.rows<{ id: string; kind: string; settings: Record<string, string> }>(
    `select m.id, ch.kind, ch.settings from message m join channel ch on ch.workspace_id = $1 and ch.id = m.channel_id
     where m.workspace_id = $1 and m.state = 'SENDING'
       and pg_try_advisory_xact_lock($2::int, coalesce(m.sending_worker, 0)) limit 200`,
    [work.workspaceId, workerLockSpace],
  );
  for (const { id, kind, settings } of abandoned) {
    if (input.sendsIdempotently(kind, settings)) await requeue(work, id);
    else await recordSendFailure(work, { messageId: id, failure: doubt });
  }
  return abandoned.length;
}

const doubt = {
  class: 'ambiguous',
  code: 'worker_died',
  message: 'The server stopped while sending; the provider may or may not have taken it.',
};

async function requeue(work: Work, messageId: string): Promise<void> {
  await work.rows(
    `update message set state = 'QUEUED', sending_worker = null, next_attempt_at = $3
     where workspace_id = $1 and id = $2 and state = 'SENDING'`,
    [work.workspaceId, messageId, work.now],
  );
}
