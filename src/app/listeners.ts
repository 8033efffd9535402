import pg from 'pg';
import {
  type ChannelAccount,
  type ChannelAdapter,
  CredentialsRefused,
} from '../channels/channel.js';
import { noteChannelError } from '../domain/channel/note-channel-error.js';
import { noteRefusedCredentials } from '../domain/channel/note-refused-credentials.js';
import { storePulled } from '../domain/channel/store-pulled.js';
import { systemActor } from '../domain/kernel/actor.js';
import { openFates } from '../domain/message/open-fates.query.js';
import { type ChannelRecord, channelRecordColumns } from '../jobs/open-account.js';
import { openAccount } from './account.js';
import type { Parts } from './parts.js';

/** Namespace of the advisory locks that say "this process listens to this channel". */
const listenerLockSpace = 0x4c495354;
const lookEveryMs = 2_000;
const mostPauseMs = 60_000;

interface Listening {
  /** Changes with anything that was given for the account. */
  version: string;
  stop: AbortController;
  ended: Promise<void>;
}

type Listened = ChannelRecord & { cursor: string | null };

/**
 * Follows every channel whose provider has to be asked (mailboxes, long polling): one listener for each, in one process
 * of all. The lock of a channel lives with a connection to the database: where that ends, so do the listeners.
 */
export class Listeners {
  private readonly listening = new Map<string, Listening>();
  private readonly failures = new Map<string, { count: number; until: number }>();
  private locks: pg.Client | undefined;
  private asked: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(private readonly parts: Parts) {}

  start(): void {
    const turn = (): void => {
      this.looking = this.look().catch((error: unknown) => {
        if (!this.closed)
          this.parts.log.warn({ err: error }, 'Listeners could not be looked after');
      });
      void this.looking.then(() => {
        if (!this.closed) this.timer = setTimeout(turn, lookEveryMs);
      });
    };
    turn();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.looking;
    await this.stopAll();
    await this.locks?.end();
  }

  /** Starts what should be listened to and is not, stops what is and should not be. */
  private async look(): Promise<void> {
    const wanted = new Map<string, Listened>();
    for (const workspaceId of await this.parts.workspaceIds())
      for (const channel of await this.channelsOf(workspaceId))
        wanted.set(channel.channelId, channel);
    for (const [id, { version, stop }] of this.listening) {
      const channel = wanted.get(id);
      if (!channel || versionOf(channel) !== version) stop.abort();
    }
    for (const [id, channel] of wanted)
      if (!this.listening.has(id) && this.isDue(id) && (await this.lock(id))) this.listen(channel);
  }

  private async channelsOf(workspaceId: string): Promise<Listened[]> {
    const channels = await this.parts.reader(workspaceId).rows<Listened>(
      `select ${channelRecordColumns('c')}, c.pull_cursor as cursor from channel c
       where c.workspace_id = $1 and c.status <> 'DISCONNECTED' and not c.needs_auth and c.credentials is not null`,
      [workspaceId],
    );
    return channels.filter((channel) => {
      const adapter = this.parts.channels.adapter(channel.kind);
      return adapter?.listen !== undefined && (adapter.listens?.(channel) ?? true);
    });
  }

  private isDue(id: string): boolean {
    return Date.now() >= (this.failures.get(id)?.until ?? 0);
  }

  private async lock(id: string): Promise<boolean> {
    this.locks ??= await this.connect();
    return this.oneByOne(async () => {
      const { rows } = await this.locks!.query<{ locked: boolean }>(
        'select pg_try_advisory_lock($1::int, hashtext($2)) as locked',
        [listenerLockSpace, id],
      );
      return rows[0]!.locked;
    });
  }

  /** One connection holds all the locks, and it answers one question at a time. */
  private oneByOne<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.asked.then(ask);
    this.asked = answer.catch(() => undefined);
    return answer;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.parts.database.url, keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    client.once('end', () => {
      this.locks = undefined;
      for (const { stop } of this.listening.values()) stop.abort();
    });
    return client;
  }

  private listen(channel: Listened): void {
    const stop = new AbortController();
    const adapter = this.parts.channels.adapter(channel.kind)!;
    const ended = this.follow(channel, adapter, stop.signal)
      .catch((error: unknown) => this.note(channel, error))
      .catch(() => undefined) // the database is away; the next look tries again
      .then(() => this.unlock(channel.channelId));
    this.listening.set(channel.channelId, { version: versionOf(channel), stop, ended });
  }

  private async follow(
    channel: Listened,
    adapter: ChannelAdapter,
    signal: AbortSignal,
  ): Promise<void> {
    const { workspaceId, channelId, cursor } = channel;
    const account: ChannelAccount = openAccount(this.parts, channel);
    let works = false;
    await adapter.listen!(
      account,
      cursor,
      async (pulled) => {
        await this.parts.run(systemActor(workspaceId), storePulled, { channelId, ...pulled });
        this.failures.delete(channelId);
        // What went wrong may be told of by a process that is no more.
        if (!works) await this.clear(channel);
        works = true;
      },
      signal,
      this.openFatesOf(channel),
    );
    if (!signal.aborted) throw new Error('The provider ended the connection.');
  }

  private openFatesOf({ workspaceId, channelId }: Listened): () => Promise<string[]> {
    const reader = this.parts.reader(workspaceId);
    let askedAt: Date | null = null;
    return async () => {
      const now = new Date();
      const ids = await openFates(reader, { channelId, askedAt });
      askedAt = now;
      return ids;
    };
  }

  private async note({ workspaceId, channelId }: Listened, error: unknown): Promise<void> {
    if (this.listening.get(channelId)?.stop.signal.aborted) return;
    const actor = systemActor(workspaceId);
    const { message } = error as Error;
    if (error instanceof CredentialsRefused)
      return void (await this.parts.run(actor, noteRefusedCredentials, {
        channelId,
        reason: message,
      }));
    const count = (this.failures.get(channelId)?.count ?? 0) + 1;
    const until = Date.now() + Math.min(500 * 2 ** count, mostPauseMs);
    this.failures.set(channelId, { count, until });
    await this.parts.run(actor, noteChannelError, { channelId, error: message });
  }

  private async clear({ workspaceId, channelId }: Listened): Promise<void> {
    await this.parts.run(systemActor(workspaceId), noteChannelError, { channelId, error: null });
  }

  private async unlock(id: string): Promise<void> {
    this.listening.delete(id);
    const query = 'select pg_advisory_unlock($1::int, hashtext($2))';
    await this.oneByOne(async () => this.locks?.query(query, [listenerLockSpace, id])).catch(
      () => undefined,
    );
  }

  private async stopAll(): Promise<void> {
    const all = [...this.listening.values()];
    for (const { stop } of all) stop.abort();
    await Promise.all(all.map(({ ended }) => ended));
  }
}

function versionOf({ settings, credentials, address }: Listened): string {
  return JSON.stringify([settings, credentials, address]);
}
