import { credentialRights } from '../../domain/workspace/credential-rights.query.js';
import type { LogTails } from './log-tails.js';

interface Watch {
  /** The credentials with a socket, and how many each. */
  credentials: Map<string, number>;
  stop(): void;
  started: Promise<void>;
}

const lookEveryMs = 2_000;

/**
 * Follows every workspace with an open socket, so that a credential that ends loses its sockets, and one whose rights
 * change those with the old ones. The log tells of a revocation, of a member who was disabled or given another role at
 * once. It tells nothing while a long write transaction elsewhere holds it back, so the credentials themselves are
 * looked at too.
 */
export class Revocations {
  private readonly watches = new Map<string, Watch>();

  constructor(
    private readonly tails: LogTails,
    private readonly onEnded: (credentialId: string) => void,
    private readonly onRights: (credentialId: string, rights: string) => void,
  ) {}

  /** Resolves when nothing revoked from now on is missed: a credential checked after that is safe. */
  async watch(workspaceId: string, credentialId: string): Promise<() => void> {
    const watch = this.watches.get(workspaceId) ?? this.begin(workspaceId);
    const { credentials } = watch;
    credentials.set(credentialId, (credentials.get(credentialId) ?? 0) + 1);
    await watch.started;
    return () => this.leave(workspaceId, watch, credentialId);
  }

  private begin(workspaceId: string): Watch {
    const { tail, release } = this.tails.hold(workspaceId);
    const credentials = new Map<string, number>();
    const look = () => void this.look(workspaceId, [...credentials.keys()]);
    const stopListening = tail.listen(({ events }) => {
      for (const { type, subjectId } of events)
        if (type === 'api_key.revoked' && subjectId) this.onEnded(subjectId);
      if (events.some(({ type }) => type === 'member.disabled' || type === 'member.updated'))
        look();
    });
    const looking = setInterval(look, lookEveryMs).unref();
    const stop = () => {
      clearInterval(looking);
      stopListening();
      release();
    };
    const watch = { credentials, stop, started: tail.started };
    this.watches.set(workspaceId, watch);
    return watch;
  }

  /** A look that fails is made up for by the next one. */
  private async look(workspaceId: string, credentialIds: string[]): Promise<void> {
    const looked = credentialRights(this.tails.reader(workspaceId), credentialIds);
    for (const [id, rights] of await looked.catch(() => [])) {
      if (rights === null) this.onEnded(id);
      else this.onRights(id, rights);
    }
  }

  private leave(workspaceId: string, watch: Watch, credentialId: string): void {
    const { credentials } = watch;
    const left = credentials.get(credentialId)! - 1;
    if (left > 0) credentials.set(credentialId, left);
    else credentials.delete(credentialId);
    if (credentials.size > 0) return;
    watch.stop();
    if (this.watches.get(workspaceId) === watch) this.watches.delete(workspaceId);
  }
}
