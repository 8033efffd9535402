import { decodePosition, encodePosition, type Position } from '../../domain/kernel/event.js';
import { DomainError } from '../../domain/kernel/errors.js';
import { assertReadable } from '../../domain/kernel/log.query.js';
import type { LiveStream } from './live-fields.js';
import { LiveGroup, type LiveWatch, type Render } from './live-group.js';
import type { LiveSubscriber } from './live-subscriber.js';
import { positionOf, type LogTail } from './log-tail.js';
import type { LogTails } from './log-tails.js';
import { Turns } from './turns.js';
import { WorkspaceGroups } from './workspace-groups.js';

export interface LiveSubscription {
  workspaceId: string;
  /** Names what is shared: document, variables and rights. */
  groupKey: string;
  stream: LiveStream;
  render: Render;
  subscriber: LiveSubscriber;
  signal: AbortSignal;
}

/** Brings subscribers to their group: ready signal, what they missed, then live, without gap or repeat. */
export class LiveHub {
  private readonly workspaces = new Map<string, WorkspaceGroups>();
  /**
   * After a restart everybody reads history at once. All at the same time, each page would take as long as all of
   * them together and run into the deadline; a few at a time, each takes its own while.
   */
  private readonly catchUps = new Turns(4);

  constructor(
    private readonly tails: LogTails,
    private readonly watch: LiveWatch,
    private readonly progressEveryMs: number,
  ) {}

  /** Resolves when the subscriber is live; it stays so until `leave`. */
  async join(subscription: LiveSubscription): Promise<() => void> {
    const { workspaceId, subscriber, signal } = subscription;
    const { tail, release } = this.tails.hold(workspaceId);
    let group: LiveGroup | undefined;
    const leave = () => {
      group?.subscribers.delete(subscriber);
      if (group) this.forgetIfEmpty(workspaceId, group);
      release();
    };
    try {
      const after = await this.readableCursor(subscription, tail);
      signal.throwIfAborted();
      const until = tail.position;
      subscriber.joinedAt = tail.number;
      group = this.enter(subscription, tail);
      await this.catchUp(group, subscriber, tail, after, until, signal);
      subscriber.goLive();
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  close(): void {
    for (const groups of this.workspaces.values()) groups.close();
    this.workspaces.clear();
  }

  private async readableCursor(
    subscription: LiveSubscription,
    tail: LogTail,
  ): Promise<Position | undefined> {
    await tail.started;
    const cursor = subscription.stream.after;
    if (cursor === null || cursor === undefined) return undefined;
    const after = decodePosition(cursor);
    if (!after)
      throw new DomainError('INVALID_CURSOR', 'This is not a cursor of the event log.', ['after']);
    await assertReadable(this.tails.reader(subscription.workspaceId), after);
    await tail.reach(after, subscription.signal);
    return after;
  }

  private enter(subscription: LiveSubscription, tail: LogTail): LiveGroup {
    const { workspaceId, groupKey, stream, render, subscriber } = subscription;
    const groups =
      this.workspaces.get(workspaceId) ?? new WorkspaceGroups(tail, this.progressEveryMs);
    this.workspaces.set(workspaceId, groups);
    const group =
      groups.get(groupKey) ??
      groups.add(new LiveGroup(groupKey, stream, render, this.watch, tail.number));
    group.join(subscriber);
    return group;
  }

  private async catchUp(
    group: LiveGroup,
    subscriber: LiveSubscriber,
    tail: LogTail,
    after: Position | undefined,
    until: Position,
    signal: AbortSignal,
  ): Promise<void> {
    await subscriber.sendAlone(await group.readyFrame(encodePosition(after ?? until)));
    if (!after) return;
    let passed = false;
    for await (const events of tail.missed(after, until)) {
      const reached = encodePosition(positionOf(events.at(-1)!));
      const payload = await this.catchUps.take(() => {
        signal.throwIfAborted();
        return group.frame(events, reached);
      });
      if (payload !== null) await subscriber.sendAlone(payload);
      passed = payload === null;
    }
    if (passed && group.stream.progress)
      await subscriber.sendAlone(await group.progressFrame(encodePosition(until)));
  }

  private forgetIfEmpty(workspaceId: string, group: LiveGroup): void {
    const groups = this.workspaces.get(workspaceId);
    if (group.subscribers.size > 0 || !groups) return;
    groups.remove(group);
    if (!groups.empty) return;
    groups.close();
    this.workspaces.delete(workspaceId);
  }
}
