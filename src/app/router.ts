import { setTimeout as sleep } from 'node:timers/promises';
import type { Parts } from './parts.js';
import { systemActor } from '../domain/kernel/actor.js';
import { type Routed, routeConversations } from '../domain/routing/route-conversations.js';

/** So often everybody is looked after who was not heard of: news may get lost between processes. */
const lookEveryMs = 1_000;
/** Whatever happens in a workspace may set somebody free. A look in vain costs time, and twice as much passes after it. */
const shortestPauseMs = 5;
const longestPauseMs = 250;

/**
 * Finds owners, in every workspace that has rules: right after each commit there, and by looking from time to time.
 * Each workspace has one turn at a time in this process; between processes the action's own lock decides.
 */
export class Router {
  private readonly running = new Map<string, { again: boolean }>();
  private readonly stopping = new AbortController();
  private forget: (() => void) | undefined;
  private watch: Promise<void> | undefined;

  constructor(private readonly parts: Parts) {}

  start(): void {
    this.forget = this.parts.bus.onPoke((workspaceId) => {
      if (workspaceId !== '*') this.nudge(workspaceId);
      else void this.lookAround();
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
    else if (!this.stopping.signal.aborted) void this.serve(workspaceId);
  }

  private async serve(workspaceId: string): Promise<void> {
    const turn = { again: true };
    this.running.set(workspaceId, turn);
    while (turn.again && !this.stopping.signal.aborted) {
      turn.again = false;
      const startedAt = performance.now();
      const outcome = await this.route(workspaceId).catch((error: unknown) => {
        this.parts.log.warn({ err: error, workspaceId }, 'Routing failed; it is tried again');
      });
      if (outcome?.isHeldUp) turn.again = true;
      const took = outcome?.decided ? 0 : performance.now() - startedAt;
      await this.pause(Math.min(longestPauseMs, Math.max(shortestPauseMs, 2 * took)));
    }
    this.running.delete(workspaceId);
  }

  /** Until nothing more can be decided. */
  private async route(workspaceId: string): Promise<Routed> {
    const total = { decided: 0, isHeldUp: false };
    while (!this.stopping.signal.aborted && (await this.hasWork(workspaceId))) {
      const actor = systemActor(workspaceId);
      const { result } = await this.parts.run(actor, routeConversations, undefined);
      total.isHeldUp = result.isHeldUp;
      total.decided += result.decided;
      if (result.decided === 0) break;
    }
    return total;
  }

  /** One look into an index, for workspaces where there is nothing to do. */
  private async hasWork(workspaceId: string): Promise<boolean> {
    const rows = await this.parts.reader(workspaceId).rows(
      `select 1 from workspace w where w.id = $1 and w.routing_version is not null
         and exists (select from conversation c where c.workspace_id = $1 and c.route_since is not null)`,
      [workspaceId],
    );
    return rows.length > 0;
  }

  private async lookFromTimeToTime(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.lookAround();
      await this.pause(lookEveryMs);
    }
  }

  private async lookAround(): Promise<void> {
    try {
      for (const workspaceId of await this.parts.routingWorkspaceIds()) this.nudge(workspaceId);
    } catch (error) {
      const { log } = this.parts;
      if (!this.stopping.signal.aborted) log.warn({ err: error }, 'Routing could not look around');
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
