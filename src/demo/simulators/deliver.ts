import { setTimeout as sleep } from 'node:timers/promises';

/** Where the real ones try for hours or days, a server that starts again within this is missed by nobody. */
const patienceMs = 60_000;
const againAfterMs = 1_000;

/** Calls a webhook and, as every provider does, calls it again when nobody is there or something is broken. */
export async function deliver(
  url: string,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  for (const end = Date.now() + patienceMs; ;) {
    const trouble = await attempt(url, body, headers);
    if (!trouble) return;
    if (trouble.isFinal || signal.aborted || Date.now() > end) throw new Error(trouble.says);
    await sleep(againAfterMs, undefined, { signal }).catch(() => undefined);
  }
}

async function attempt(url: string, body: string, headers: Record<string, string>) {
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    const said = await response.text();
    if (response.ok) return undefined;
    const isFinal = response.status < 500 && response.status !== 429;
    return { isFinal, says: `The webhook was answered with ${response.status}: ${said}` };
  } catch (error) {
    return { isFinal: false, says: `The webhook could not be called: ${(error as Error).message}` };
  }
}
