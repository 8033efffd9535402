import { setTimeout as sleep } from 'node:timers/promises';
import type { Waiting } from '../domain/message/take-turn.js';

/** What a lane does with a message: takes it in hand (null: nothing to do, or not now), then delivers it. */
export interface LaneWork<T> {
  begin(messageId: string): Promise<T | Waiting | null>;
  /** Settles the message, and says what comes after it: one that waited for it, or its own next attempt. */
  deliver(message: T): Promise<Next | undefined>;
}

export interface Next {
  id: string;
  waitMs: number;
}

/** Of one channel at once: enough to keep a slow provider busy, few enough to be no flood. */
const mostAtOnce = 10;
/** Longer is left to the sweeper, which finds whatever is due. */
const mostWaitMs = 5_000;

/**
 * One lane for each channel. A provider that hangs or has to be waited for holds up its own lane and no other. A lane
 * keeps nothing but the names of messages: the rows are the truth, and the sweeper brings back what a lane lets go.
 */
export class SendingLanes<T> {
  private readonly lanes = new Map<string, Lane<T>>();
  private readonly closing = new AbortController();

  constructor(private readonly work: (lane: string) => LaneWork<T>) {}

  add(lane: string, messageId: string): void {
    let found = this.lanes.get(lane);
    if (!found) {
      found = new Lane(this.work(lane), this.closing.signal);
      this.lanes.set(lane, found);
    }
    found.add(messageId);
  }

  /** Takes nothing more in hand, and resolves when everything in hand is settled. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all([...this.lanes.values()].map((lane) => lane.settled()));
  }
}

class Lane<T> {
  /** In the order they came; a name that waits already is not added again. */
  private readonly queue = new Set<string>();
  private readonly inHand = new Set<Promise<void>>();
  private taking: Promise<void> | undefined;

  constructor(
    private readonly work: LaneWork<T>,
    private readonly closing: AbortSignal,
  ) {}

  add(messageId: string): void {
    if (this.closing.aborted) return;
    this.queue.add(messageId);
    this.taking ??= this.takeAll();
  }

  async settled(): Promise<void> {
    await this.taking;
    await Promise.all(this.inHand);
  }

  /** One after the other, so that whoever was first has the first place in the stream to the provider. */
  private async takeAll(): Promise<void> {
    for (let next = this.first(); next; next = this.first()) {
      this.queue.delete(next);
      const begun = await this.work.begin(next).catch(() => null); // the database is away: the sweeper comes back
      if (begun === null) continue;
      if (isWaiting(begun)) await this.wait(next, begun);
      else this.deliver(begun);
      while (this.inHand.size >= mostAtOnce) await Promise.race(this.inHand);
    }
    this.taking = undefined;
  }

  private first(): string | undefined {
    return this.closing.aborted ? undefined : this.queue.values().next().value;
  }

  /** The whole lane waits for its channel; for one recipient only what goes to them. */
  private async wait(messageId: string, { whose, waitMs }: Waiting): Promise<void> {
    if (whose === 'channel') {
      if (waitMs <= mostWaitMs) this.putFirst(messageId);
      await this.pause(Math.min(waitMs, mostWaitMs));
    } else this.addLater(messageId, waitMs);
  }

  private addLater(messageId: string, waitMs: number): void {
    if (waitMs <= 0) this.add(messageId);
    else if (waitMs <= mostWaitMs) void this.pause(waitMs).then(() => this.add(messageId));
  }

  private putFirst(messageId: string): void {
    const others = [...this.queue];
    this.queue.clear();
    for (const each of [messageId, ...others]) this.queue.add(each);
  }

  /** A timer may be early by a millisecond, and early is not due. */
  private async pause(ms: number): Promise<void> {
    await sleep(ms + 2, undefined, { signal: this.closing }).catch(() => undefined);
  }

  private deliver(message: T): void {
    const delivery = this.carry(message).finally(() => this.inHand.delete(delivery));
    this.inHand.add(delivery);
  }

  private async carry(message: T): Promise<void> {
    try {
      const next = await this.work.deliver(message);
      if (next) this.addLater(next.id, next.waitMs);
    } catch {
      // Not settled: it stays in the hand of this worker until that ends.
    }
  }
}

function isWaiting(begun: unknown): begun is Waiting {
  return typeof (begun as Waiting).waitMs === 'number';
}
