import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '../domain/kernel/actor.js';
import { lookAtClocks } from '../domain/target/look-at-clocks.js';
import { markClocks } from '../domain/target/mark-clocks.js';
import type { NextClock } from '../domain/target/next-clocks.query.js';
import { putOffClocks } from '../domain/target/put-off-clocks.js';
import type { Parts } from './parts.js';

/** A clock set by another process is seen after this time at the latest, whatever was lost on the way. */
const lookEveryMs = 500;
/** However much news there is, there is this much time between two looks. */
const leastMs = 100;
const mostOfALook = 400;
/** Locked and committed together: more would be done sooner, and hold up for longer whoever wants to work there. */
const batch = 40;
const batchesAtOnce = 2;

type ClockParts = Pick<Parts, 'run' | 'bus' | 'log' | 'nextClocks' | 'markingWorkspaceIds'>;

/**
 * Sleeps until the earliest clock of any workspace, looks at what is due then, and sleeps again. The times are rows: a
 * server that was down finds what it missed, and of two servers each conversation is looked at by one.
 */
export function runClock(parts: ClockParts): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  let waking = new AbortController();
  const forget = parts.bus.onPoke(() => waking.abort());
  const turn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      const waitMs = await lookOnce(parts, stopping.signal);
      if (waitMs === 0) continue;
      await pause(leastMs, stopping.signal);
      await pause(waitMs - leastMs, AbortSignal.any([stopping.signal, waking.signal]));
    }
  };
  const turning = turn();
  return {
    stop: () => {
      forget();
      stopping.abort();
      return turning;
    },
  };
}

/** Says how long nothing will be due. */
async function lookOnce(parts: ClockParts, signal: AbortSignal): Promise<number> {
  const clocks = await parts.nextClocks(mostOfALook).catch(() => []); // the database is away: soon again
  const now = Date.now();
  const due = clocks.filter(({ clockAt }) => clockAt.getTime() <= now);
  const ahead = batchesOf(due);
  let looked = 0;
  const look = async (): Promise<void> => {
    for (let next = ahead.shift(); next && !signal.aborted; next = ahead.shift())
      looked += await lookAt(parts, next);
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, look));
  if (due.length === mostOfALook) return looked > 0 ? 0 : leastMs;
  // What comes due by itself goes before what is only to be looked at again.
  if ((await mark(parts)) > 0) return 0;
  if (due.length > 0) return leastMs; // what was locked is to be looked at again
  const first = clocks[0]?.clockAt.getTime() ?? Infinity;
  return Math.min(lookEveryMs, Math.max(leastMs, first - now));
}

interface Batch {
  workspaceId: string;
  conversationIds: string[];
}

function batchesOf(due: readonly NextClock[]): Batch[] {
  const byWorkspace = Map.groupBy(due, ({ workspaceId }) => workspaceId);
  return [...byWorkspace].flatMap(([workspaceId, clocks]) => {
    const ids = clocks.map(({ conversationId }) => conversationId);
    const count = Math.ceil(ids.length / batch);
    return Array.from({ length: count }, (_, n) => ({
      workspaceId,
      conversationIds: ids.slice(n * batch, (n + 1) * batch),
    }));
  });
}

/** One that cannot be looked at does not keep the others of its batch from it. */
async function lookAt(parts: ClockParts, { workspaceId, conversationIds }: Batch): Promise<number> {
  const { run, log } = parts;
  const actor = systemActor(workspaceId);
  try {
    const { result } = await run(actor, lookAtClocks, { conversationIds });
    return result.looked;
  } catch (error) {
    const [conversationId] = conversationIds;
    if (conversationIds.length === 1 && conversationId) {
      log.warn({ err: error, conversationId }, 'A clock could not be looked at');
      await run(actor, putOffClocks, { conversationId }).catch(() => undefined);
      return 0;
    }
    let looked = 0;
    for (const id of conversationIds)
      looked += await lookAt(parts, { workspaceId, conversationIds: [id] });
    return looked;
  }
}

async function mark({ run, log, markingWorkspaceIds }: ClockParts): Promise<number> {
  let marked = 0;
  for (const workspaceId of await markingWorkspaceIds().catch(() => []))
    await run(systemActor(workspaceId), markClocks, undefined).then(
      ({ result }) => (marked += result.marked),
      (error: unknown) => log.warn({ err: error, workspaceId }, 'Clocks could not be marked'),
    );
  return marked;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}
