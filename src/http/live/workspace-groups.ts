import type { LiveGroup } from './live-group.js';
import type { Batch, LogTail } from './log-tail.js';

/** The groups of one workspace. Those that follow single conversations are only reached through their ids. */
export class WorkspaceGroups {
  private readonly groups = new Map<string, LiveGroup>();
  private readonly following = new Set<LiveGroup>();
  private readonly byConversation = new Map<string, Set<LiveGroup>>();
  private readonly stopListening: () => void;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly tail: LogTail,
    private readonly progressEveryMs: number,
  ) {
    this.stopListening = tail.listen((batch) => this.route(batch));
    this.progressLater();
  }

  get empty(): boolean {
    return this.groups.size === 0;
  }

  get(key: string): LiveGroup | undefined {
    return this.groups.get(key);
  }

  add(group: LiveGroup): LiveGroup {
    this.groups.set(group.key, group);
    group.open();
    const ids = group.stream.conversationIds;
    if (!ids) this.following.add(group);
    for (const id of ids ?? []) {
      const followers = this.byConversation.get(id) ?? new Set();
      this.byConversation.set(id, followers.add(group));
    }
    return group;
  }

  remove(group: LiveGroup): void {
    if (this.groups.get(group.key) !== group) return;
    this.groups.delete(group.key);
    group.close();
    this.following.delete(group);
    for (const id of group.stream.conversationIds ?? []) {
      const followers = this.byConversation.get(id);
      followers?.delete(group);
      if (followers?.size === 0) this.byConversation.delete(id);
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.stopListening();
    for (const group of this.groups.values()) group.close();
  }

  private progressLater(): void {
    if (this.closed) return;
    const turn = () => void this.progress().then(() => this.progressLater());
    this.timer = setTimeout(turn, this.progressEveryMs).unref();
  }

  /** One after the other: thousands at once would stand in the way of what really happens. */
  private async progress(): Promise<void> {
    for (const group of [...this.groups.values()]) {
      if (this.closed) return;
      if (group.subscribers.size > 0) await group.progress(this.tail.number, this.tail.position);
    }
  }

  private route(batch: Batch): void {
    const concerned = new Set(this.following);
    for (const { conversationId } of batch.events) {
      if (!conversationId) continue;
      for (const group of this.byConversation.get(conversationId) ?? []) concerned.add(group);
    }
    for (const group of concerned) group.push(batch);
  }
}
