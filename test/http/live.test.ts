import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reader } from '../../src/domain/kernel/work.js';
import type { TenantPool } from '../../src/infra/tenant-pool.js';
import {
  credentialId,
  newsQuery,
  startDatabase,
  startStand,
  TestClient,
  workspaceId,
  type Database,
  type Stand,
} from './stand.js';
import { calls } from './toy.js';

describe('live', () => {
  let stand: Stand;
  let database: Database;
  beforeAll(async () => {
    database = await startDatabase();
    stand = await startStand({
      pool: database.pool,
      socketLimits: { maxBufferedBytes: 256 * 1024 },
    });
  });
  afterAll(async () => {
    await stand.close();
    await database.drop();
  });
  afterEach(() => stand.quiet());
  const poke = () => stand.bus.poke(workspaceId);
  const write = async (count = 1, holdMs = 0, fields = {}) => {
    const numbers = await database.write(count, holdMs, fields);
    poke();
    return numbers;
  };
  const subscribed = async (after?: string, authorization?: string) => {
    const client = await TestClient.ready(stand.wsUrl, authorization);
    client.subscribe('1', newsQuery, { after });
    await client.until(() => client.news().length > 0, 'ready');
    return client;
  };

  test('The first item is the ready signal with a cursor; then comes what happens, within milliseconds', async () => {
    const client = await subscribed();
    expect(client.news()).toEqual([{ ready: true, cursor: expect.any(String), events: [] }]);
    const written: number[] = [];
    const took: number[] = [];
    for (let round = 1; round <= 4; round += 1) {
      const startedAt = Date.now();
      written.push(...(await write()));
      await client.until(() => client.numbers().length === round, 'delivered');
      took.push(Date.now() - startedAt);
    }
    expect(client.numbers()).toEqual(written);
    // Who only looked every second would be late each time after the first; a busy machine is late now and then.
    expect(Math.min(...took.slice(1))).toBeLessThan(500);
    client.close();
  });

  test('Whoever was away resumes at the cursor and misses nothing, however long the log', async () => {
    const first = await subscribed();
    const { cursor } = first.news()[0]!;
    first.close();
    const missed = [...(await write(300)), ...(await write(250))];
    const second = await subscribed(cursor);
    expect(second.news()[0]).toEqual({ ready: true, cursor, events: [] });
    await second.until(() => second.numbers().length === missed.length, 'caught up');
    expect(second.numbers()).toEqual(missed);
    const last = second.news().at(-1)!.events.at(-1)!.cursor;
    second.close();
    const third = await subscribed(last);
    const [next] = await write();
    await third.until(() => third.numbers().length > 0, 'delivered');
    expect(third.numbers()).toEqual([next]);
    third.close();
  });

  test('Under writers that overlap and linger, every subscriber sees the log: in order, no gap, no repeat', async () => {
    const before = (await database.log()).length;
    const anchor = await subscribed();
    const { cursor } = anchor.news()[0]!;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; round < 12; round += 1) {
        const holdMs = (writer * 7 + round * 13) % 5 === 0 ? 120 : 0;
        const numbers = await database.write(1 + ((writer + round) % 3), holdMs);
        if ((writer + round) % 4 !== 0) poke(); // some pokes get lost
        await sleep((numbers[0]! * 3) % 17);
      }
    });
    const joiners = Array.from({ length: 12 }, async (_, index) => {
      await sleep(index * 60);
      return subscribed(cursor);
    });
    const clients = [anchor, ...(await Promise.all(joiners))];
    await Promise.all(writers);
    const log = (await database.log()).slice(before);
    for (const client of clients) {
      await client.until(() => client.numbers().length >= log.length, 'complete');
      expect(client.numbers()).toEqual(log);
      client.close();
    }
  });

  test('A cursor of a process that is ahead is waited for and nothing is repeated', async () => {
    const behind = await subscribed();
    await database.write(3); // unpoked: this process has not looked yet
    const { rows } = await database.admin.query(
      'select xid::text, id::text from event order by xid desc, id desc limit 1',
    );
    const after = Buffer.from(`${rows[0].xid}.${rows[0].id}`).toString('base64url');
    const ahead = await subscribed(after);
    const [number] = await write();
    await ahead.until(() => ahead.numbers().length > 0, 'delivered');
    expect(ahead.numbers()).toEqual([number]);
    await behind.until(() => behind.numbers().length === 4, 'delivered');
    behind.close();
    ahead.close();
  });

  test('500 subscribers cost one execution a batch and get the same bytes', async () => {
    const clients = await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        subscribed(undefined, index % 2 ? 'Bearer twin' : undefined),
      ),
    );
    await sleep(50);
    const bytes: string[] = [];
    for (const client of clients)
      client.socket.once('message', (data: Buffer) => bytes.push(data.toString()));
    const before = calls.news;
    await write();
    await Promise.all(
      clients.map((client) => client.until(() => client.numbers().length === 1, 'delivered')),
    );
    expect(calls.news - before).toBe(1);
    expect(new Set(bytes).size).toBe(1);
    for (const client of clients) client.close();
  });

  test('Different rights, and fields that differ by viewer, are never shared', async () => {
    const query = 'subscription { news { viewer events { number } } }';
    const names = [undefined, 'Bearer twin', 'Bearer notes'];
    const clients = await Promise.all(names.map((name) => TestClient.ready(stand.wsUrl, name)));
    for (const client of clients) client.subscribe('1', query);
    for (const client of clients) await client.until(() => client.news().length === 1, 'ready');
    const before = calls.news;
    await write();
    for (const client of clients)
      await client.until(() => client.numbers().length === 1, 'delivered');
    expect(
      clients.map((client) => (client.news()[1] as unknown as { viewer: string }).viewer),
    ).toEqual(['key', 'twin', 'notes']);
    expect(calls.news - before).toBe(3);
    for (const client of clients) client.close();
  });

  test('Events of another workspace never arrive', async () => {
    const other = await subscribed(undefined, 'Bearer other');
    await write();
    await sleep(300);
    expect(other.numbers()).toEqual([]);
    other.close();
  });

  test('Who follows one conversation costs nothing when another one moves', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const client = await TestClient.ready(stand.wsUrl);
    client.subscribe(
      '1',
      `subscription { news(conversation: "${mine}") { ready cursor events { number } } }`,
    );
    await client.until(() => client.news().length === 1, 'ready');
    const before = calls.news;
    await write(2, 0, { conversation: theirs });
    const [number] = await write(1, 0, { conversation: mine });
    await client.until(() => client.numbers().length > 0, 'delivered');
    expect([client.numbers(), calls.news - before]).toEqual([[number], 1]);
    client.close();
  });

  test('A cursor before what was pruned, or from a future that was restored away, asks for a resync', async () => {
    const { rows } = await database.admin.query(
      'select (pg_current_xact_id()::text::bigint + 1000000)::text as xid',
    );
    const cursors = [Buffer.from(`${rows[0].xid}.1`), Buffer.from('1.1')].map((text) =>
      text.toString('base64url'),
    );
    await database.admin.query(
      "update workspace set pruned_xid = '3', pruned_id = 1 where id = $1",
      [workspaceId],
    );
    for (const after of cursors) {
      const client = await TestClient.ready(stand.wsUrl);
      client.subscribe('1', newsQuery, { after });
      await client.until(() => client.messages.length === 2, 'refused');
      expect(client.messages[1]).toMatchObject({
        type: 'error',
        payload: [{ extensions: { code: 'RESYNC_REQUIRED' } }],
      });
      client.close();
    }
  });

  test('What is pruned between the look at a cursor and the reading behind it is not skipped in silence', async () => {
    const before = await subscribed();
    const { cursor } = before.news()[0]!;
    before.close();
    await write(3);
    const pruning = await startStand({
      pool: after(/^select pruned_xid/i, async () => {
        await database.admin.query(`with last as (
            delete from event where workspace_id = '${workspaceId}' returning xid, id
          ) update workspace set (pruned_xid, pruned_id) =
            (select xid, id from last order by xid desc, id desc limit 1) where id = '${workspaceId}'`);
      }),
    });
    const client = await TestClient.ready(pruning.wsUrl);
    client.subscribe('1', newsQuery, { after: cursor });
    await client.until(() => client.messages.some(({ type }) => type === 'error'), 'refused');
    expect(client.numbers()).toEqual([]);
    expect(client.messages.at(-1)!.payload[0].extensions.code).toBe('RESYNC_REQUIRED');
    client.close();
    await pruning.close();
  });

  /** The pool as it is, but something happens right after the first statement of this kind. */
  const after = (statement: RegExp, happens: () => Promise<void>): TenantPool => {
    let waiting = true;
    const reader = (id: string): Reader => {
      const real = database.pool.reader(id);
      const rows: Reader['rows'] = async <T>(sql: string, values: readonly unknown[]) => {
        const found = await real.rows<T>(sql, values);
        if (waiting && statement.test(sql)) {
          waiting = false;
          await happens();
        }
        return found;
      };
      return { ...real, rows };
    };
    return { reader } as TenantPool;
  };

  test('Whoever is concerned by nothing still gets ahead in the log: their cursor does not grow old', async () => {
    const soon = await startStand({ pool: database.pool, progressEveryMs: 50 });
    const quiet = newsQuery.replace('news(', 'news(kind: "NONE", ');
    const other = newsQuery.replace('news(', `news(conversation: "${randomUUID()}", `);
    const clients = await Promise.all(
      [quiet, quiet, other].map(async (query) => {
        const client = await TestClient.ready(soon.wsUrl);
        client.subscribe('1', query);
        await client.until(() => client.news().length === 1, 'ready');
        return client;
      }),
    );
    const before = calls.news;
    await write();
    const [last] = (await database.positions()).slice(-1);
    for (const client of clients) {
      await client.until(() => client.news().length === 2, 'moved on');
      expect(client.news()[1]).toEqual({ ready: false, cursor: last, events: [] });
    }
    expect(calls.news - before).toBe(2);
    const first = clients[0]!.news()[0]!.cursor;
    const resumed = await TestClient.ready(soon.wsUrl);
    resumed.subscribe('1', quiet, { after: first });
    await resumed.until(() => resumed.news().length === 2, 'moved on');
    expect(resumed.news()[1]).toEqual({ ready: false, cursor: last, events: [] });
    for (const client of [...clients, resumed]) client.close();
    await soon.close();
  });

  test('A revoked credential loses its sockets within five seconds, even when nobody pokes', async () => {
    const revoked = await subscribed();
    const idle = await TestClient.ready(stand.wsUrl);
    const twin = await subscribed(undefined, 'Bearer twin');
    const startedAt = Date.now();
    await database.write(1, 0, { type: 'api_key.revoked', subject: credentialId });
    expect([await revoked.closeCode(), await idle.closeCode()]).toEqual([4403, 4403]);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    expect(twin.closed).toBeUndefined();
    twin.close();
  });

  test('A slow consumer is closed so that it resumes, while the others miss nothing and memory stays', async () => {
    const large = newsQuery.replace('ready', 'ready padding');
    const clients = await Promise.all(
      Array.from({ length: 11 }, () => TestClient.ready(stand.wsUrl)),
    );
    for (const client of clients) client.subscribe('1', large);
    for (const client of clients) await client.until(() => client.news().length === 1, 'ready');
    const [healthy, ...slow] = clients;
    const { cursor } = slow[0]!.news()[0]!;
    for (const client of slow) client.pause();
    const written: number[] = [];
    for (let round = 0; round < 300 && (await slowConsumers()) < slow.length; round += 1) {
      written.push(...(await write()));
      await healthy!.until(() => healthy!.numbers().length === written.length, 'delivered');
    }
    expect(await slowConsumers()).toBe(slow.length);
    expect(healthy!.numbers()).toEqual(written);
    for (const client of slow) client.resume();
    expect(await slow[0]!.closeCode()).toBe(1013);
    expect(slow[0]!.numbers()).toEqual(written.slice(0, slow[0]!.numbers().length));
    const resumed = await subscribed(cursor);
    await resumed.until(() => resumed.numbers().length === written.length, 'caught up');
    expect(resumed.numbers()).toEqual(written);
    for (const client of [...clients, resumed]) client.close();
  });

  const slowConsumers = async () => (await stand.metrics.slowConsumers.get()).values[0]!.value;

  test('PostgreSQL dropping every connection costs time and no event', async () => {
    const client = await subscribed();
    const written: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      written.push(...(await write(3)));
      const kill =
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
      await database.admin.query(kill).catch(() => undefined);
      await sleep(100);
    }
    await client.until(() => client.numbers().length >= written.length, 'delivered');
    expect(client.numbers()).toEqual(written);
    client.close();
  });
});
