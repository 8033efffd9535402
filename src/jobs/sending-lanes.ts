import { setTimeout as sleep } from 'node:timers/promises';
import type { Waiting } from '../domain/message/take-turn.js';

/** What a lane does with a message: takes it in hand (null: nothing to do, or not now), then delivers it. */
export interface LaneWork<T> {
  /** Where places in the stream are given out, nobody asks for the next one before the last is taken. */
  oneByOne: boolean;
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
  /** Until when nothing goes out on the channel. */
  private hold: Promise<void> | undefined;

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

  private async takeAll(): Promise<void> {
    for (;;) {
      await this.hold;
      const next = this.first();
      if (!next) break;
      this.queue.delete(next);
      const begun = this.take(next);
      if (this.work.oneByOne) await begun;
      while (this.inHand.size >= mostAtOnce) await Promise.race(this.inHand);
    }
    this.taking = undefined;
  }

  /** Resolves when it is taken in hand or put back; what is in hand goes on by itself. */
  private async take(messageId: string): Promise<void> {
    const begun = this.work.begin(messageId).catch(() => null); // the database is away: the sweeper comes back
    const hand = begun
      .then((message) => this.carry(messageId, message))
      .finally(() => this.inHand.delete(hand));
    this.inHand.add(hand);
    await begun;
  }

  private first(): string | undefined {
    return this.closing.aborted ? undefined : this.queue.values().next().value;
  }

  /** The whole lane waits for its channel; for one recipient only what goes to them. */
  private wait(messageId: string, { whose, waitMs }: Waiting): void {
    if (whose === 'recipient') return this.addLater(messageId, waitMs);
    this.hold = this.pause(Math.min(waitMs, mostWaitMs));
    if (waitMs <= mostWaitMs) this.addFirst(messageId);
  }

  private addLater(messageId: string, waitMs: number): void {
    if (waitMs <= 0) this.add(messageId);
    else if (waitMs <= mostWaitMs) void this.pause(waitMs).then(() => this.add(messageId));
  }

  private addFirst(messageId: string): void {
    const others = [...this.queue];
    this.queue.clear();
    for (const each of [messageId, ...others]) this.queue.add(each);
    this.add(messageId);
  }

  /** A timer may be early by a millisecond, and early is not due. */
  private async pause(ms: number): Promise<void> {
    await sleep(ms + 2, undefined, { signal: this.closing }).catch(() => undefined);
  }

  private async carry(messageId: string, message: T | Waiting | null): Promise<void> {
    if (message === null) return;
    if (isWaiting(message)) return this.wait(messageId, message);
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
