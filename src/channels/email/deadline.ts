import { createContext, Script } from 'node:vm';

const script = new Script('work()');
const slot = createContext({ work: undefined as unknown });
let running = false;

/**
 * Runs synchronous work with a hard limit of wall-clock time and throws when it is over. Quote and html
 * patterns backtrack; a mail crafted for that must not hold the whole process. Within a limit there is only
 * that one: each costs a thread.
 */
export function within<T>(ms: number, work: () => T): T {
  if (running) return work();
  running = true;
  let result: T | undefined;
  (slot as { work: unknown }).work = () => {
    result = work();
  };
  try {
    script.runInContext(slot, { timeout: ms });
  } finally {
    running = false;
    (slot as { work: unknown }).work = undefined;
  }
  return result as T;
}

/** The value of `work`, or of `otherwise` when the work fails or takes too long. */
export function withinOr<T>(ms: number, work: () => T, otherwise: () => T): T {
  try {
    return within(ms, work);
  } catch {
    return otherwise();
  }
}
