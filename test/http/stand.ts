import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { WebSocket } from 'ws';
import type { Actor, Scope } from '../../src/domain/kernel/actor.js';
import { encodePosition, type Position } from '../../src/domain/kernel/event.js';
import type { Reader } from '../../src/domain/kernel/work.js';
import {
  graphqlDoor,
  type GraphqlDoor,
  type GraphqlDoorOptions,
} from '../../src/http/graphql/door.js';
import { createMetrics, type HttpMetrics } from '../../src/http/graphql/metrics.js';
import { LogTails } from '../../src/http/live/log-tails.js';
import { startHttp, type HttpServer } from '../../src/http/server.js';
import { localBus, type Bus } from '../../src/infra/bus.js';
import { TenantPool } from '../../src/infra/tenant-pool.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { calls, toyLiveFields, toySchema, type ToyContext } from './toy.js';

export const workspaceId = randomUUID();
export const otherWorkspaceId = randomUUID();
export const credentialId = randomUUID();

export const token = 'Bearer right';

function keyActor(
  scopes: Scope[],
  id = 'key',
  credential = credentialId,
  workspace = workspaceId,
): Actor {
  return {
    kind: 'AUTOMATION',
    id,
    workspaceId: workspace,
    credentialId: credential,
    scopes: new Set(scopes),
    name: 'Key',
  };
}

/** Tokens of the toy: what follows `Bearer `. */
export const tokens = new Map<string, Actor & { expiresAt?: Date }>([
  [token, keyActor(['READ', 'WRITE'])],
  ['Bearer twin', keyActor(['WRITE', 'READ'], 'twin', randomUUID())],
  ['Bearer notes', keyActor(['READ', 'NOTES'], 'notes', randomUUID())],
  ['Bearer other', keyActor(['READ', 'WRITE'], 'other', randomUUID(), otherWorkspaceId)],
]);

export interface Stand {
  url: string;
  wsUrl: string;
  server: HttpServer;
  door: GraphqlDoor;
  bus: Bus;
  logged: { level: string; facts: Record<string, unknown>; message: string }[];
  /** Resolves when the last subscription is gone. */
  quiet(): Promise<void>;
  metrics: HttpMetrics;
  post(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Answer; headers: Headers }>;
  close(): Promise<void>;
}

/** A server around the toy schema, with the doors and guards of the real one. */
export async function startStand(
  options: Partial<GraphqlDoorOptions<ToyContext>> & { pool?: TenantPool; bus?: Bus } = {},
): Promise<Stand> {
  const bus = options.bus ?? localBus();
  const logged: Stand['logged'] = [];
  const keep = (level: string) => (facts: object, message: string) =>
    void logged.push({ level, facts: facts as Record<string, unknown>, message });
  const log = { warn: keep('warn'), error: keep('error') };
  const pool = options.pool;
  const reader = (id: string) => pool?.reader(id) ?? emptyLog(id);
  const tails = new LogTails({ reader, onPoke: (listener) => bus.onPoke(listener), log });
  const metrics = createMetrics();
  const door = await graphqlDoor<ToyContext>({
    path: '/graphql',
    schema: toySchema(),
    authenticate: (authorization) => Promise.resolve(tokens.get(authorization ?? '') ?? null),
    contextFor: (actor) => {
      calls.context += 1;
      return { actor };
    },
    liveFields: toyLiveFields,
    tails,
    log,
    metrics,
    ...options,
  });
  const server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    routes: [door],
    ready: () => Promise.resolve(true),
    log,
    metrics,
  });
  const url = `${server.url}/graphql`;
  return {
    url,
    wsUrl: url.replace('http', 'ws'),
    server,
    door,
    bus,
    logged,
    metrics,
    quiet: async () => {
      while ((await metrics.subscriptions.get()).values[0]!.value > 0) await sleep(5);
    },
    post: async (body, headers = { authorization: token }) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: text,
      });
      return {
        status: response.status,
        body: (await response.json()) as Answer,
        headers: response.headers,
      };
    },
    close: async () => {
      await server.close(500);
      tails.close();
      await bus.close();
    },
  };
}

/** For tests that need no database: a log in which nothing happens. */
function emptyLog(id: string): Reader {
  const answer = [{ xid: '1', pending: false }];
  const rows = (sql: string) =>
    Promise.resolve((sql.includes('limit $4') ? [] : answer) as never[]);
  return { workspaceId: id, rows, shown: rows };
}

export interface Database {
  pool: TenantPool;
  admin: pg.Pool;
  /** Writes events in one transaction that stays open for `holdMs`; gives their numbers. */
  write(count: number, holdMs?: number, fields?: Record<string, unknown>): Promise<number[]>;
  /** The numbers of the log, in its order. */
  log(): Promise<number[]>;
  /** The cursors of the log, in its order. */
  positions(): Promise<string[]>;
  drop(): Promise<void>;
}

export async function startDatabase(): Promise<Database> {
  const fresh: TestDatabase = await freshDatabase();
  const admin = new pg.Pool({ connectionString: fresh.url, max: 12 });
  admin.on('error', () => undefined);
  admin.on('connect', (client) => client.on('error', () => undefined));
  for (const id of [workspaceId, otherWorkspaceId]) {
    await admin.query("insert into workspace (id, name) values ($1, 'Toy')", [id]);
  }
  const pool = new TenantPool(fresh.url, 4, 10_000);
  let last = 0;
  return {
    pool,
    admin,
    write: async (count, holdMs = 0, fields = {}) => {
      const numbers = Array.from({ length: count }, () => (last += 1));
      const client = await admin.connect();
      try {
        await client.query('begin');
        for (const number of numbers) await client.query(...insertEvent(number, fields));
        if (holdMs > 0) await client.query('select pg_sleep($1)', [holdMs / 1_000]);
        await client.query('commit');
      } finally {
        client.release();
      }
      return numbers;
    },
    log: async () => {
      const sql = 'select sequence from event where workspace_id = $1 order by xid, id';
      const { rows } = await admin.query<{ sequence: number }>(sql, [workspaceId]);
      return rows.map((row) => row.sequence);
    },
    positions: async () => {
      const sql =
        'select xid::text, id::text from event where workspace_id = $1 order by event.xid, event.id';
      const { rows } = await admin.query<Position>(sql, [workspaceId]);
      return rows.map(encodePosition);
    },
    drop: async () => {
      await pool.close();
      await admin.end();
      await fresh.drop();
    },
  };
}

function insertEvent(number: number, fields: Record<string, unknown>): [string, unknown[]] {
  const sql = `insert into event (workspace_id, type, sequence, actor_kind, conversation_id, subject_id, payload)
    values ($1, $2, $3, 'SYSTEM', $4, $5, $6)`;
  const {
    workspace = workspaceId,
    type = 'message.received',
    conversation = null,
    subject = null,
    payload = {},
  } = fields;
  return [sql, [workspace, type, number, conversation, subject, payload]];
}

export interface ToyError {
  message: string;
  extensions: Record<string, unknown>;
}
/** A response as the tests look into it; what is absent fails the test that expects it. */
export interface Answer {
  data: Record<string, any>;
  errors: [ToyError, ...ToyError[]];
  extensions: { cost: { requested: number; actual: number; throttle: { available: number } } };
}
export interface Message {
  id: string;
  type: string;
  /** Of `next` an answer, of `error` a list of errors. */
  payload: Answer & [ToyError, ...ToyError[]];
}

/** A client that speaks graphql-transport-ws by hand, so that every message and close code can be seen. */
export class TestClient {
  readonly messages: Message[] = [];
  closed: { code: number; reason: string } | undefined;
  private readonly wakers = new Set<() => void>();

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.messages.push(JSON.parse(data.toString()) as Message);
      for (const wake of this.wakers) wake();
    });
    socket.on('error', () => undefined);
    socket.on('open', () => {
      for (const wake of this.wakers) wake();
    });
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) };
      for (const wake of this.wakers) wake();
    });
  }

  static async open(
    url: string,
    protocol = 'graphql-transport-ws',
    options = {},
  ): Promise<TestClient> {
    const client = new TestClient(new WebSocket(url, protocol || undefined, options));
    await client.until(
      () => client.socket.readyState === WebSocket.OPEN || client.closed !== undefined,
      'open',
    );
    return client;
  }

  static async ready(url: string, authorization: string | undefined = token): Promise<TestClient> {
    const client = await TestClient.open(url);
    client.send({ type: 'connection_init', payload: { authorization } });
    await client.until(
      () => client.messages.length > 0 || client.closed !== undefined,
      'acknowledged',
    );
    return client;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables?: object): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  async until(condition: () => boolean, what = 'expected'): Promise<void> {
    const deadline = Date.now() + 30_000;
    while (!condition()) {
      if (Date.now() > deadline)
        throw new Error(
          `Not ${what}: ${JSON.stringify(this.messages.slice(-2)).slice(0, 500)} ${JSON.stringify(this.closed)}`,
        );
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.wakers.delete(wake);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(wake, 50);
        this.wakers.add(wake);
      });
    }
  }

  async closeCode(): Promise<number> {
    await this.until(() => this.closed !== undefined, 'closed');
    return this.closed!.code;
  }

  news(
    id = '1',
  ): { ready: boolean; cursor: string; events: { number: number; cursor: string }[] }[] {
    return this.messages
      .filter((m) => m.type === 'next' && m.id === id)
      .map((m) => m.payload.data.news);
  }

  numbers(id = '1'): number[] {
    return this.news(id).flatMap((item) => item.events.map((event) => event.number));
  }

  /** Stops reading: what the server sends fills the network and then the server's buffer. */
  pause(): void {
    this.socket.pause();
  }

  resume(): void {
    this.socket.resume();
  }

  close(): void {
    this.socket.terminate();
  }
}

export const newsQuery =
  'subscription News($after: String) { news(after: $after) { ready cursor events { number cursor } } }';
