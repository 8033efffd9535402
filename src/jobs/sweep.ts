import { forgottenPages } from '../domain/escalation/page.query.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import { recoverSending } from '../domain/message/recover-sending.js';
import { dueHandoffs } from '../domain/conversation/handoff.query.js';
import {
  dueSnoozes,
  unfiledDeliveries,
  unsentMessages,
} from '../domain/message/unsettled.query.js';
import {
  bounceHandoff,
  fileDelivery,
  pageWebhook,
  sendMessage,
  type NewJob,
  wakeConversation,
} from './job.js';
import type { RunAction } from './run-action.js';

export interface SweepParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  workspaceIds: () => Promise<string[]>;
  enqueue: (jobs: NewJob[]) => Promise<void>;
  sendsIdempotently: (channelKind: string, settings: Record<string, string>) => boolean;
}

/** A delivery or message younger than this has its job; older ones may have lost it. */
const graceMs = 4_000;
/** The queue itself goes on trying for this long. */
const pageGraceMs = 1_200_000;

/**
 * Finds what should be under way and makes the job for it again. The rows are the truth and the job tables a
 * convenience: empty them, and nothing is lost. One workspace's trouble is not the others'. The same sweep is the timer of retries and of lost wake-ups.
 */
export async function sweep(parts: SweepParts): Promise<void> {
  const ids = await parts.workspaceIds();
  const failures: unknown[] = [];
  for (const id of ids)
    await sweepWorkspace(parts, id).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function sweepWorkspace(parts: SweepParts, workspaceId: string): Promise<void> {
  const { sendsIdempotently } = parts;
  await parts.run(systemActor(workspaceId), recoverSending, { sendsIdempotently });
  const reader = parts.reader(workspaceId);
  const [deliveries, messages, snoozes, handoffs, pages] = await Promise.all([
    unfiledDeliveries(reader, graceMs),
    unsentMessages(reader),
    dueSnoozes(reader),
    dueHandoffs(reader),
    forgottenPages(reader, pageGraceMs),
  ]);
  await parts.enqueue([
    ...deliveries.map(({ id }) => fileDelivery(workspaceId, id)),
    ...messages.map(({ id }) => sendMessage(workspaceId, id)),
    ...snoozes.map(({ id }) => wakeConversation(workspaceId, id)),
    ...handoffs.map(({ id }) => bounceHandoff(workspaceId, id)),
    ...pages.map(({ id }) => pageWebhook(workspaceId, id)),
  ]);
}
