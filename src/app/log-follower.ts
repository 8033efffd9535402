import { setTimeout as sleep } from 'node:timers/promises';
import type { Parts } from './parts.js';
import { hasPendingEvents } from '../domain/kernel/log.query.js';

/** So often every workspace is looked at that was not heard of: news may get lost between processes. */
const lookEveryMs = 1_000;
/** After a failure it rests, twice as long each time. */
const restMs = { first: 1_000, last: 60_000 };
/** A busy workspace is looked at this often at most; the first news at once. */
const pauseMs = 50;

/**
 * Follows the log of every workspace for one reader: right after each commit there, and by looking from time to time.
 * Each workspace has one turn at a time in this process; between processes the reader's row decides (`log-reader.ts`).
 */
export class LogFollower {
  private readonly running = new Map<string, { again: boolean }>();
  private readonly failing = new Map<string, { times: number; until: number }>();
  private readonly stopping = new AbortController();
  private forget: (() => void) | undefined;
  private watch: Promise<void> | undefined;

  constructor(
    private readonly parts: Pick<Parts, 'bus' | 'log' | 'reader' | 'workspaceIds'>,
    /** Reads on by one page; true when more may follow at once. */
    private readonly readOn: (workspaceId: string) => Promise<boolean>,
  ) {}

  start(): void {
    this.forget = this.parts.bus.onPoke((workspaceId) => {
      if (workspaceId !== '*') this.nudge(workspaceId);
    });
    this.watch = this.lookFromTimeToTime();
  }

  async close(): Promise<void> {
    this.forget?.();
    this.stopping.abort();
    await this.watch;
    while (this.running.size > 0) await sleep(5);
  }

  private nudge(workspaceId: string): void {
    const current = this.running.get(workspaceId);
    if (current) current.again = true;
    else if (!this.stopping.signal.aborted && !this.rests(workspaceId))
      void this.serve(workspaceId);
  }

  private async serve(workspaceId: string): Promise<void> {
    const turn = { again: true };
    this.running.set(workspaceId, turn);
    while (turn.again && !this.stopping.signal.aborted) {
      turn.again = false;
      try {
        const isMore = await this.readOn(workspaceId);
        // What is written and not final yet will be in a moment.
        if (isMore || (await hasPendingEvents(this.parts.reader(workspaceId)))) turn.again = true;
        if (!isMore) await this.pause(pauseMs);
        this.failing.delete(workspaceId);
      } catch (error) {
        turn.again = false;
        this.rest(workspaceId, error);
      }
    }
    this.running.delete(workspaceId);
  }

  /** It goes on from the same place. */
  private rest(workspaceId: string, error: unknown): void {
    const times = (this.failing.get(workspaceId)?.times ?? 0) + 1;
    const forMs = Math.min(restMs.first * 2 ** (times - 1), restMs.last);
    this.failing.set(workspaceId, { times, until: Date.now() + forMs });
    this.parts.log.warn(
      { err: error, workspaceId, forMs },
      'Reading the log failed; it is tried again',
    );
  }

  private rests(workspaceId: string): boolean {
    return (this.failing.get(workspaceId)?.until ?? 0) > Date.now();
  }

  private async lookFromTimeToTime(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.lookAround().catch((error: unknown) =>
        this.parts.log.warn({ err: error }, 'Looking for logs to read failed'),
      );
      await this.pause(lookEveryMs);
    }
  }

  private async lookAround(): Promise<void> {
    for (const workspaceId of await this.parts.workspaceIds()) this.nudge(workspaceId);
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
