import type { AgentActor } from '../domain/kernel/actor.js';
import { authenticate } from '../domain/workspace/authenticate.js';
import type { TenantPool } from './tenant-pool.js';

type Known = AgentActor & { expiresAt: Date | null };

/** Older than this it is asked again, in the background while it is used; much older, nobody is let in before. */
const freshMs = 1_500;
const maxAgeMs = 3_000;
const most = 10_000;

interface Entry {
  /** When the look began: what is revoked later is not in it. */
  at: number;
  actor: Promise<Known | null>;
  /** The next look is under way. */
  renewing?: boolean;
}

/**
 * Who holds a bearer secret. Remembered for moments, so that a busy client costs one look a while and waits for none; a
 * revocation is felt at once in this process and within three seconds in every other.
 */
export class Credentials {
  private readonly known = new Map<string, Entry>();

  constructor(private readonly pool: TenantPool) {}

  /** The actor of an `Authorization` header; null when it is missing, malformed, wrong, expired or revoked. */
  async actorOf(header: string | undefined): Promise<Known | null> {
    const secret = /^Bearer +(rp[tk]_[\w-]{43})$/i.exec(header?.trim() ?? '')?.[1];
    if (!secret) return null;
    const entry = this.known.get(secret);
    const age = entry ? Date.now() - entry.at : Infinity;
    if (!entry || age > maxAgeMs) return unexpired(await this.enter(secret).actor);
    if (age > freshMs) this.renew(secret, entry);
    return unexpired(await entry.actor);
  }

  forget(): void {
    this.known.clear();
  }

  private enter(secret: string): Entry {
    const entry: Entry = { at: Date.now(), actor: this.look(secret) };
    this.known.delete(secret);
    this.known.set(secret, entry);
    if (this.known.size > most) this.known.delete(this.known.keys().next().value!);
    entry.actor.catch(() => this.known.get(secret) === entry && this.known.delete(secret));
    return entry;
  }

  /** Nobody waits for it; when it fails, the next one to come after `maxAgeMs` will. */
  private renew(secret: string, entry: Entry): void {
    if (entry.renewing) return;
    entry.renewing = true;
    const at = Date.now();
    this.look(secret).then(
      (actor) =>
        this.known.get(secret) === entry &&
        this.known.set(secret, { at, actor: Promise.resolve(actor) }),
      () => undefined,
    );
  }

  private async look(secret: string): Promise<Known | null> {
    const found = await authenticate(
      secret,
      (key, sql, values) => this.pool.lookup(key, sql, values),
      (workspaceId, sql, values) => this.pool.rows(workspaceId, sql, values),
    );
    return found && { ...found.actor, expiresAt: found.expiresAt };
  }
}

function unexpired(actor: Known | null): Known | null {
  return actor?.expiresAt && actor.expiresAt.getTime() <= Date.now() ? null : actor;
}
