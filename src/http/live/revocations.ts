import type { LogTails } from './log-tails.js';

interface Watch {
  watchers: number;
  stop(): void;
  started: Promise<void>;
}

/** Follows the log of every workspace with an open socket, so that a revoked credential loses its sockets at once. */
export class Revocations {
  private readonly watches = new Map<string, Watch>();

  constructor(
    private readonly tails: LogTails,
    private readonly onRevoked: (credentialId: string) => void,
  ) {}

  /** Resolves when nothing revoked from now on is missed: a credential checked after that is safe. */
  async watch(workspaceId: string): Promise<() => void> {
    const watch = this.watches.get(workspaceId) ?? this.begin(workspaceId);
    watch.watchers += 1;
    await watch.started;
    return () => this.leave(workspaceId, watch);
  }

  private begin(workspaceId: string): Watch {
    const { tail, release } = this.tails.hold(workspaceId);
    const stopListening = tail.listen(({ events }) => {
      for (const { type, subjectId } of events)
        if (type === 'api_key.revoked' && subjectId) this.onRevoked(subjectId);
    });
    const stop = () => {
      stopListening();
      release();
    };
    const watch = { watchers: 0, stop, started: tail.started };
    this.watches.set(workspaceId, watch);
    return watch;
  }

  private leave(workspaceId: string, watch: Watch): void {
    watch.watchers -= 1;
    if (watch.watchers > 0) return;
    watch.stop();
    if (this.watches.get(workspaceId) === watch) this.watches.delete(workspaceId);
  }
}
