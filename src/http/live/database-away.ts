import { setTimeout as sleep } from 'node:timers/promises';

/** Connection exceptions, shutting down, starting up, too many connections, out of disk or memory. */
const awayCodes = /^(08...|57P0[1-5]|53...|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
const awayMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;

/** Says it of a result whose errors were already made fit for clients. */
export class DatabaseAway extends Error {}

/** True for a fault of the database's availability, however many layers wrapped it; it passes by itself. */
export function databaseIsAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  if (error instanceof DatabaseAway) return true;
  const { code, cause, originalError, previous } = error as Error & Record<string, unknown>;
  if (typeof code === 'string' && awayCodes.test(code)) return true;
  if (awayMessages.test(error.message)) return true;
  return [cause, originalError, previous].some((inner) => databaseIsAway(inner, depth + 1));
}

const patienceMs = 15_000;

/** Tries again while the database is away: who follows the log must not lose a batch to its restart. */
export async function whileDatabaseIsAway<T>(attempt: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  for (let pause = 50; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      return await attempt();
    } catch (error) {
      if (!databaseIsAway(error) || Date.now() > giveUpAt) throw error;
      await sleep(pause, undefined, { ref: false });
    }
  }
}
