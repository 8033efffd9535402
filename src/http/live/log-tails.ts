import type { Reader } from '../../domain/kernel/work.js';
import type { LoggedEvent } from '../../domain/kernel/event.js';
import { LogTail, type TailLog } from './log-tail.js';

export interface LogTailsOptions {
  reader(workspaceId: string): Reader;
  /** `*` means every workspace. */
  onPoke(listener: (workspaceId: string) => void): () => void;
  log: TailLog;
}

interface Held {
  tail: LogTail;
  holders: number;
}

/** One tail per workspace that somebody looks at, shared by all doors of the process. */
export class LogTails {
  private readonly tails = new Map<string, Held>();
  private readonly forgetPokes: () => void;
  private readonly watchers: ((events: readonly LoggedEvent[]) => void)[] = [];

  constructor(private readonly options: LogTailsOptions) {
    this.forgetPokes = options.onPoke((workspaceId) => this.poke(workspaceId));
  }

  /** The tail lives until every holder released it. */
  hold(workspaceId: string): { tail: LogTail; release: () => void } {
    const held = this.tails.get(workspaceId) ?? this.open(workspaceId);
    held.holders += 1;
    let holding = true;
    const release = () => {
      if (!holding) return;
      holding = false;
      this.release(workspaceId, held);
    };
    return { tail: held.tail, release };
  }

  /** Hears what every tail reads, before anybody who shows it to clients does: what is remembered may be out of date. */
  onEvents(watcher: (events: readonly LoggedEvent[]) => void): void {
    this.watchers.push(watcher);
  }

  reader(workspaceId: string): Reader {
    return this.options.reader(workspaceId);
  }

  close(): void {
    this.forgetPokes();
    for (const { tail } of this.tails.values()) tail.stop();
    this.tails.clear();
  }

  private open(workspaceId: string): Held {
    const held = {
      tail: new LogTail(this.options.reader(workspaceId), this.options.log),
      holders: 0,
    };
    held.tail.listen(({ events }) => {
      for (const watcher of this.watchers) watcher(events);
    });
    this.tails.set(workspaceId, held);
    return held;
  }

  private release(workspaceId: string, held: Held): void {
    held.holders -= 1;
    if (held.holders > 0) return;
    held.tail.stop();
    if (this.tails.get(workspaceId) === held) this.tails.delete(workspaceId);
  }

  private poke(workspaceId: string): void {
    if (workspaceId !== '*') {
      this.tails.get(workspaceId)?.tail.poke();
      return;
    }
    for (const { tail } of this.tails.values()) tail.poke();
  }
}
