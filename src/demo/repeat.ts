import { setTimeout as sleep } from 'node:timers/promises';

/** Again and again, in no strict rhythm, until it is over; a failure is told and is no reason to stop. */
export async function repeat(
  signal: AbortSignal,
  everyMs: number,
  act: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await act().catch((error: Error) => {
      if (!signal.aborted) console.error(`\n${error.message || 'The connection broke.'}`);
    });
    await sleep(everyMs * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
  }
}
