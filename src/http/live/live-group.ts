import { encodePosition, type LoggedEvent, type Position } from '../../domain/kernel/event.js';
import { whileDatabaseIsAway } from './database-away.js';
import type { LiveStream } from './live-fields.js';
import type { LiveSubscriber } from './live-subscriber.js';
import { batchSize, type Batch } from './log-tail.js';

/** What a group runs for a batch: the document, once, for all of its subscribers. */
export type Render = (rootValue: unknown) => Promise<string>;

/** What happens to a group, for logs and metrics. */
export interface LiveWatch {
  /** The fault as clients may see it. */
  present(error: unknown): Error;
  delivered(subscribers: number, oldestEventAt: Date): void;
}

/**
 * Subscribers that see the same: same document, variables and rights. A batch is executed and serialized once for
 * all of them. Batches that arrive while one is executed are merged, so that a busy moment costs fewer executions.
 */
export class LiveGroup {
  readonly subscribers = new Set<LiveSubscriber>();
  private readonly waiting: Batch[] = [];
  private working = false;
  /** The number of the last batch that everybody here knows to have passed. */
  private told: number;
  private whispered: Promise<void> = Promise.resolve();
  private stopHearing: (() => void) | undefined;
  /** The youngest subscriber's first batch must not be merged with one before it joined. */
  private youngest = 0;

  constructor(
    readonly key: string,
    readonly stream: LiveStream,
    private readonly render: Render,
    private readonly watch: LiveWatch,
    /** The number of the last batch before it. */
    began: number,
  ) {
    this.told = began;
  }

  join(subscriber: LiveSubscriber): void {
    this.subscribers.add(subscriber);
    this.youngest = Math.max(this.youngest, subscriber.joinedAt);
  }

  push(batch: Batch): void {
    this.waiting.push(batch);
    if (!this.working) void this.work();
  }

  /**
   * Moves everybody's cursor to where the log is, when it went on with nothing for them: one that stood still would be
   * told to resync after the retention although it missed nothing.
   */
  async progress(number: number, position: Position): Promise<void> {
    if (!this.stream.progress || this.working || this.told === number) return; // what is under way says more
    this.working = true; // what happens meanwhile comes after it
    try {
      const payload = await this.progressFrame(encodePosition(position));
      this.deliver(payload, { events: [], number, position });
    } catch {
      // Nobody missed anything: the next one will do.
    }
    await this.work();
  }

  async progressFrame(cursor: string): Promise<string> {
    return this.render(await this.stream.progress?.(cursor));
  }

  /** From now on what is in no log is shown too. */
  open(): void {
    this.stopHearing = this.stream.whispers?.((rootValue) => this.whisper(rootValue));
  }

  close(): void {
    this.stopHearing?.();
  }

  /** One after the other; what cannot be shown is forgotten, as it would be a moment later anyway. */
  private whisper(rootValue: unknown): void {
    this.whispered = this.whispered
      .then(async () => {
        const payload = await this.render(rootValue);
        const frames = new Map<string, Buffer>();
        for (const subscriber of this.subscribers) subscriber.deliver(payload, frames);
      })
      .catch(() => undefined);
  }

  /** The payload of these events as JSON; null when they do not concern this stream. */
  async frame(events: LoggedEvent[], cursor: string): Promise<string | null> {
    const concerning = this.concerning(events);
    if (concerning.length === 0) return null;
    return whileDatabaseIsAway(async () => {
      const rootValue = await this.stream.payload(concerning, cursor);
      return rootValue === null || rootValue === undefined ? null : this.render(rootValue);
    });
  }

  async readyFrame(cursor: string): Promise<string> {
    return this.render(await this.stream.ready(cursor));
  }

  private concerning(events: LoggedEvent[]): LoggedEvent[] {
    const ids = this.stream.conversationIds;
    return ids
      ? events.filter((event) => event.conversationId && ids.includes(event.conversationId))
      : events;
  }

  private async work(): Promise<void> {
    this.working = true;
    for (let batch = this.next(); batch; batch = this.next()) {
      try {
        const payload = await this.frame(batch.events, encodePosition(batch.position));
        if (payload !== null) this.deliver(payload, batch);
      } catch (error) {
        this.fail(error);
      }
    }
    this.working = false;
  }

  private next(): Batch | undefined {
    const first = this.waiting.shift();
    if (!first || this.waiting.length === 0 || first.number <= this.youngest) return first;
    let { events, position, number } = first;
    while (this.waiting[0] && events.length + this.waiting[0].events.length <= batchSize) {
      const batch = this.waiting.shift()!;
      events = events.concat(batch.events);
      ({ position, number } = batch);
    }
    return { events, position, number };
  }

  private deliver(payload: string, batch: Batch): void {
    this.told = batch.number;
    const frames = new Map<string, Buffer>();
    for (const subscriber of this.subscribers) {
      if (batch.number > subscriber.joinedAt) subscriber.deliver(payload, frames);
    }
    const [oldest] = batch.events;
    if (oldest) this.watch.delivered(this.subscribers.size, oldest.createdAt);
  }

  /** A batch that cannot be shown must not be skipped in silence: the clients resume from their cursor. */
  private fail(error: unknown): void {
    const shown = this.watch.present(error);
    for (const subscriber of [...this.subscribers]) subscriber.fail(shown);
  }
}
