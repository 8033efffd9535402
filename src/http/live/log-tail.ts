import { setTimeout as sleep } from 'node:timers/promises';
import { comparePositions, type LoggedEvent, type Position } from '../../domain/kernel/event.js';
import { eventPage } from '../../domain/kernel/event-page.query.js';
import { hasPendingEvents, logEnd, readEvents } from '../../domain/kernel/log.query.js';
import type { Reader } from '../../domain/kernel/work.js';
import { whileDatabaseIsAway } from './database-away.js';

/** Events that became final together, numbered as this process read them. */
export interface Batch {
  number: number;
  events: LoggedEvent[];
  /** Where the log stands after it. */
  position: Position;
}

export interface TailLog {
  warn(facts: object, message: string): void;
}

export const batchSize = 200;
const pollEveryMs = 1_000;
const pendingPauseMs = { first: 5, last: 25 };
const faultPauseMs = { first: 100, last: 2_000 };

/**
 * Follows one workspace's log. It looks when poked, soon again while something written is not final yet, and once a
 * second unasked, so that a lost poke costs a second and no event. It survives the database's restarts.
 */
export class LogTail {
  /** Everything up to here was handed to the listeners; only set once `started`. */
  position!: Position;
  number = 0;
  readonly started: Promise<void>;
  private readonly listeners = new Set<(batch: Batch) => void>();
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private pause = 0;
  private faults = 0;

  constructor(
    private readonly reader: Reader,
    private readonly log: TailLog,
  ) {
    this.started = this.start();
  }

  /** From the next batch on. Synchronous: a caller that takes `position` beside it has neither gap nor repeat. */
  listen(listener: (batch: Batch) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  poke(): void {
    this.again = true;
    if (this.position && !this.reading && !this.stopped) void this.look();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  /** Waits until the tail is at `after` or beyond it: a cursor may come from a process that is ahead of this one. */
  async reach(after: Position, signal: AbortSignal): Promise<void> {
    await this.started;
    for (
      let pause = 0;
      comparePositions(this.position, after) < 0;
      pause = Math.min(pause + 5, 50)
    ) {
      await sleep(pause, undefined, { signal });
      await this.advance();
    }
  }

  /** Events after a cursor, up to where the listeners' stream begins; refuses when some were pruned meanwhile. */
  async *missed(after: Position, until: Position): AsyncGenerator<LoggedEvent[]> {
    let cursor = after;
    while (comparePositions(cursor, until) < 0) {
      const request = { after: cursor, limit: batchSize };
      const page = await whileDatabaseIsAway(() => eventPage(this.reader, request));
      const events = page.events.filter((event) => comparePositions(event, until) <= 0);
      if (events.length > 0) yield events;
      if (events.length < batchSize) return;
      cursor = positionOf(events.at(-1)!);
    }
  }

  private async start(): Promise<void> {
    for (;;) {
      try {
        this.position = await logEnd(this.reader);
        break;
      } catch (error) {
        if (this.stopped) return;
        await sleep(this.faultPause(error), undefined, { ref: false });
      }
    }
    this.faults = 0;
    if (!this.stopped) void this.look();
  }

  /** Moves on to the end of the log even when nothing happened in this workspace. */
  private async advance(): Promise<void> {
    const end = await logEnd(this.reader);
    while (this.reading) await this.reading; // it may have begun before `end` was known
    if (this.stopped) return;
    await this.look();
    if (this.faults === 0 && comparePositions(this.position, end) < 0) this.position = end;
  }

  private look(): Promise<void> {
    clearTimeout(this.timer);
    this.reading = this.readOn().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readOn(): Promise<void> {
    let next = pollEveryMs;
    try {
      do {
        this.again = false;
        await this.readAll();
      } while (this.again && !this.stopped);
      next = await this.nextLook();
      this.faults = 0;
    } catch (error) {
      next = this.faultPause(error);
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.look(), this.again ? 0 : next);
    this.timer.unref();
  }

  private async readAll(): Promise<void> {
    for (;;) {
      const events = await readEvents(this.reader, this.position, batchSize);
      if (this.stopped) return;
      if (events.length > 0) this.publish(events);
      if (events.length < batchSize) return;
    }
  }

  private publish(events: LoggedEvent[]): void {
    this.position = positionOf(events.at(-1)!);
    this.number += 1;
    this.pause = 0;
    const batch = { number: this.number, events, position: this.position };
    for (const listener of this.listeners) listener(batch);
  }

  private async nextLook(): Promise<number> {
    if (!(await hasPendingEvents(this.reader))) {
      this.pause = 0;
      return pollEveryMs;
    }
    this.pause = Math.min(this.pause + pendingPauseMs.first, pendingPauseMs.last);
    return this.pause;
  }

  private faultPause(error: unknown): number {
    if (this.faults === 0) {
      this.log.warn(
        { workspaceId: this.reader.workspaceId, error: String(error) },
        'Cannot read the log, trying on',
      );
    }
    this.faults += 1;
    return Math.min(faultPauseMs.first * 2 ** (this.faults - 1), faultPauseMs.last);
  }
}

export function positionOf(event: LoggedEvent): Position {
  return { xid: event.xid, id: event.id };
}
