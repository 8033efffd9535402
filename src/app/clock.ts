import { setTimeout as sleep } from 'node:timers/promises';
import { systemActor } from '../domain/kernel/actor.js';
import { lookAtClocks } from '../domain/target/look-at-clocks.js';
import type { NextClock } from '../domain/target/next-clocks.query.js';
import { putOffClocks } from '../domain/target/put-off-clocks.js';
import type { Parts } from './parts.js';

/** A clock set by another process is seen after this time at the latest, whatever was lost on the way. */
const lookEveryMs = 500;
/** However much news there is, there is this much time between two looks. */
const leastMs = 100;
const atOnce = 4;
const mostOfALook = 200;

type ClockParts = Pick<Parts, 'run' | 'bus' | 'log' | 'nextClocks'>;

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
  const ahead = [...due];
  const look = async (): Promise<void> => {
    for (let next = ahead.shift(); next && !signal.aborted; next = ahead.shift())
      await lookAt(parts, next);
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  if (due.length > 0) return leastMs; // there may be more, and what was locked is to be looked at again
  const first = clocks[0]?.clockAt.getTime() ?? Infinity;
  return Math.min(lookEveryMs, Math.max(leastMs, first - now));
}

async function lookAt({ run, log }: ClockParts, clock: NextClock): Promise<void> {
  const actor = systemActor(clock.workspaceId);
  const { conversationId } = clock;
  await run(actor, lookAtClocks, { conversationId }).catch(async (error: unknown) => {
    log.warn({ err: error, conversationId }, 'A clock could not be looked at');
    await run(actor, putOffClocks, { conversationId }).catch(() => undefined);
  });
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
}
