import { setTimeout as sleep } from 'node:timers/promises';

/** Most answers are here by then, and what they belong to is filed at once. */
const patienceMs = 250;
/** Of one channel; the rest waits for these. */
const mostAtOnce = 10;
/** For who comes back for it; then it is asked for again. */
const keptMs = 30_000;

/** What a delivery needs of its provider has been asked for and is not here: whoever waits comes back at `until`. */
export class StillFetching extends Error {
  constructor(readonly until: Promise<void>) {
    super('The provider has not answered yet.');
  }
}

interface Asked {
  answer: Promise<unknown>;
  settled: Promise<void>;
  isSettled: boolean;
}

/**
 * Files, names and whatever else a provider is asked for before something can be filed. One that answers slowly is
 * waited for outside the batch: the rest of it, and the other channels, go on.
 */
export class SlowAnswers {
  private readonly asked = new Map<string, Asked>();
  private readonly lanes = new Map<string, { underWay: number; waiting: (() => void)[] }>();

  /** The answer, when it comes soon or is here since it was asked for before; throws StillFetching otherwise. */
  async soon<T>(channelId: string, what: string, ask: () => Promise<T>): Promise<T> {
    const key = `${channelId} ${what}`;
    const known = this.asked.get(key);
    const asked = known ?? this.ask(key, channelId, ask);
    if (!known) await withinPatience(asked.settled);
    if (!asked.isSettled) throw new StillFetching(asked.settled);
    return (asked.answer as Promise<T>).catch((error: unknown) => {
      this.asked.delete(key); // the next attempt asks again
      throw error;
    });
  }

  /** It was used, or was no good. */
  forget(channelId: string, what: string): void {
    this.asked.delete(`${channelId} ${what}`);
  }

  private ask<T>(key: string, channelId: string, ask: () => Promise<T>): Asked {
    const answer = this.inLane(channelId, ask);
    const asked: Asked = { answer, isSettled: false, settled: Promise.resolve() };
    asked.settled = answer
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        asked.isSettled = true;
        setTimeout(() => {
          if (this.asked.get(key) === asked) this.asked.delete(key);
        }, keptMs).unref();
      });
    this.asked.set(key, asked);
    return asked;
  }

  private async inLane<T>(channelId: string, ask: () => Promise<T>): Promise<T> {
    const lane = this.lanes.get(channelId) ?? { underWay: 0, waiting: [] };
    this.lanes.set(channelId, lane);
    if (lane.underWay >= mostAtOnce)
      await new Promise<void>((resolve) => lane.waiting.push(resolve));
    else lane.underWay += 1;
    try {
      return await ask();
    } finally {
      // The place goes on to the next one; only without one is there a free place more.
      const next = lane.waiting.shift();
      if (next) next();
      else lane.underWay -= 1;
      if (lane.underWay === 0) this.lanes.delete(channelId);
    }
  }
}

async function withinPatience(settled: Promise<void>): Promise<void> {
  const over = new AbortController();
  const end = sleep(patienceMs, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([settled, end]);
  over.abort();
}
