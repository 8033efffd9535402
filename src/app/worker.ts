import { setTimeout as sleep } from 'node:timers/promises';
import { openAccount } from './account.js';
import { runClock } from './clock.js';
import { Listeners } from './listeners.js';
import { providerCaller } from '../channels/provider-call.js';
import { LogFollower } from './log-follower.js';
import type { Parts } from './parts.js';
import { Router } from './router.js';
import { forgetOldHours, watchChannels } from '../domain/channel/watch-channels.js';
import { systemActor } from '../domain/kernel/actor.js';
import { pruneEvents } from '../domain/kernel/prune-events.js';
import { forgetOldNotifications } from '../domain/notification/forget-old-notifications.js';
import { localUnderstanding } from '../domain/insight/local-understanding.js';
import type { Understanding } from '../domain/insight/understanding.js';
import { pruneDecisions } from '../domain/routing/prune-decisions.js';
import { forgetOldPaces } from '../domain/message/take-turn.js';
import { workerLockSpace } from '../domain/message/recover-sending.js';
import { WorkerLease } from '../infra/worker-lease.js';
import { fileDeliveriesJob } from '../jobs/file-delivery.js';
import { foldFacts } from '../jobs/fold-facts.js';
import type { JobData, JobName } from '../jobs/job.js';
import { keepAvailability } from '../jobs/keep-availability.js';
import { pageWebhookJob } from '../jobs/page-webhook.js';
import { readMessages } from '../jobs/read-messages.js';
import { messageSender } from '../jobs/send-message.js';
import { bounceHandoffJob } from '../jobs/bounce-handoff.js';
import { remoteUnderstanding } from '../jobs/remote-understanding.js';
import { sweep } from '../jobs/sweep.js';
import { wakeConversationJob } from '../jobs/wake-conversation.js';

const sweepEveryMs = 5_000;
const foldEveryMs = 10_000;
const pruneEveryMs = 3_600_000;
const watchEveryMs = 60_000;
const availabilityEveryMs = 1_000;

export interface Worker {
  close(graceMs: number): Promise<void>;
}

/** The half of the server that does what was promised: files, sends, wakes, sweeps. */
export async function openWorker(parts: Parts): Promise<Worker> {
  const { queue, run, reader, bus } = parts;
  const lease = new WorkerLease(parts.database.url, workerLockSpace);
  await lease.hold();
  const stopping = new AbortController();
  const sender = messageSender({
    run,
    reader,
    adapter: (kind) => parts.channels.adapter(kind),
    openAccount: (record) => openAccount(parts, record),
    readAttachment: (sha256) => parts.attachments.read(sha256),
    attachmentUrl: (workspaceId, attachmentId) =>
      parts.links.forProvider({ workspaceId, attachmentId }),
    worker: () => lease.worker,
    signal: stopping.signal,
  });
  const file = fileDeliveriesJob({
    run,
    reader,
    file: (workspaceId, message) => parts.intake.file(workspaceId, message),
    adapter: (kind) => parts.channels.adapter(kind),
    openAccount: (record) => openAccount(parts, record),
    putAttachment: (content) => parts.attachments.put(content),
    later: (jobs) => queue.enqueue(jobs),
  });
  const serve = <N extends JobName>(
    name: N,
    settings: { batchSize: number; concurrency: number },
    handler: (batch: JobData[N][]) => Promise<void>,
  ) => queue.serve(name, settings, (batch) => handler(batch as JobData[N][]));
  // One batch of deliveries at a time: mails of one customer are filed in the order they came.
  await serve('file-delivery', { batchSize: 50, concurrency: 1 }, file);
  await serve('send-message', { batchSize: 100, concurrency: 1 }, (batch) => sender.send(batch));
  await serve(
    'wake-conversation',
    { batchSize: 20, concurrency: 1 },
    each(wakeConversationJob(run)),
  );
  await serve('bounce-handoff', { batchSize: 20, concurrency: 1 }, each(bounceHandoffJob(run)));
  const page = pageWebhookJob({
    run,
    reader,
    call: providerCaller({ allowPrivate: parts.config.privateNetwork }),
    unseal: parts.unsealSecret,
    signal: stopping.signal,
  });
  await serve('page-webhook', { batchSize: 20, concurrency: 1 }, each(page));
  const clock = runClock(parts);
  const forgetNudges = bus.onNudge((name) => queue.nudge(name));
  const timers = [
    every(sweepEveryMs, parts, () => sweep({ ...parts, ...sweepParts(parts) })),
    every(foldEveryMs, parts, () => foldFacts(parts)),
    every(pruneEveryMs, parts, () => prune(parts)),
    every(watchEveryMs, parts, () => watch(parts)),
    every(availabilityEveryMs, parts, () => keepAvailability(parts)),
  ];
  const listeners = new Listeners(parts);
  listeners.start();
  const router = new Router(parts);
  router.start();
  const understanding = understandingOf(parts);
  const insights = new LogFollower(parts, (workspaceId) =>
    readMessages({ run, reader, understanding }, workspaceId),
  );
  insights.start();
  return {
    close: async (graceMs) => {
      forgetNudges();
      for (const stop of timers) stop();
      const cutOff = setTimeout(() => stopping.abort(), graceMs);
      await Promise.all([
        // One that is just asking a provider who hangs hears nothing of a stop until that is over.
        atMost(graceMs, listeners.close()),
        atMost(graceMs, clock.stop()),
        queue.stop(graceMs),
        atMost(graceMs, router.close()),
        atMost(graceMs, insights.close()),
        atMost(graceMs + 2_000, sender.close()),
      ]);
      clearTimeout(cutOff);
      await lease.release();
    },
  };
}

function understandingOf({ config }: Parts): Understanding {
  const call = providerCaller({ allowPrivate: config.privateNetwork });
  return config.insights ? remoteUnderstanding(call, config.insights) : localUnderstanding;
}

function sweepParts({ queue, channels }: Parts) {
  return {
    enqueue: (jobs: Parameters<typeof queue.enqueue>[0]) => queue.enqueue(jobs),
    sendsIdempotently: (kind: string, settings: Record<string, string>) =>
      channels.sendsIdempotently(kind, settings),
  };
}

async function prune({ run, workspaceIds, config }: Parts): Promise<void> {
  const before = new Date(Date.now() - config.eventRetentionDays * 86_400_000);
  for (const workspaceId of await workspaceIds()) await forget(run, workspaceId, before);
}

async function forget(run: Parts['run'], workspaceId: string, before: Date): Promise<void> {
  const actor = systemActor(workspaceId);
  await run(actor, pruneEvents, { before });
  await run(actor, pruneDecisions, { before });
  await run(actor, forgetOldNotifications, { before });
  await run(actor, forgetOldPaces, undefined);
  await run(actor, forgetOldHours, undefined);
}

async function watch({ run, workspaceIds }: Parts): Promise<void> {
  for (const id of await workspaceIds()) await run(systemActor(id), watchChannels, undefined);
}

/** All of a batch at once; what fails is thrown at the end, so that the queue tries the batch again. */
function each<T>(handler: (data: T) => Promise<void>) {
  return async (batch: T[]): Promise<void> => {
    const failed = (await Promise.allSettled(batch.map(handler))).find(
      (one) => one.status === 'rejected',
    );
    if (failed) throw failed.reason;
  };
}

/** What ends by itself once its calls are cut off; whoever does not listen to that is not waited for. */
async function atMost(ms: number, ending: Promise<void>): Promise<void> {
  const waiting = new AbortController();
  const timeUp = sleep(ms, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([ending, timeUp]);
  waiting.abort();
}

/** Runs at once and then after each pause; a run that fails is logged and the next one tries again. */
export function every(
  pauseMs: number,
  { log }: Pick<Parts, 'log'>,
  task: () => Promise<void>,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async (): Promise<void> => {
    await task().catch(
      (error: unknown) => stopped || log.warn({ err: error }, 'A periodic task failed'),
    );
    if (!stopped) timer = setTimeout(() => void turn(), pauseMs);
  };
  void turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
