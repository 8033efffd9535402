import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataDirectoryInUse, startEmbeddedPostgres } from '../../src/infra/embedded-postgres.js';

const log: string[] = [];
const start = (durable = true) =>
  startEmbeddedPostgres({ dataDir, durable, log: (line) => log.push(line) });
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'rapport-embedded-'));
});

afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

test('says what it does in one line, keeps its password to itself and syncs every commit', async () => {
  const postgres = await start();
  expect(log).toHaveLength(1);
  expect(log[0]).toMatch(
    /^Embedded PostgreSQL created and started in [\d.]+ s on 127\.0\.0\.1:\d+/,
  );
  expect((await stat(path.join(dataDir, 'postgres.json'))).mode & 0o777).toBe(0o600);
  expect(await query(postgres.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  expect(await query(postgres.url, 'show synchronous_commit')).toEqual([
    { synchronous_commit: 'on' },
  ]);
  expect(await query(postgres.url, 'show listen_addresses')).toEqual([
    { listen_addresses: '127.0.0.1' },
  ]);
  await postgres.stop();
  expect(await postmaster()).toBeUndefined();
});

test('refuses a second server on the same data with one line', async () => {
  const postgres = await start();
  const second = start();
  await expect(second).rejects.toThrow(DataDirectoryInUse);
  await expect(second).rejects.toThrow(`Another server is already running on ${dataDir}`);
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test('comes back at the same address with all rows after the database is killed', async () => {
  const postgres = await start();
  await query(postgres.url, 'create table killed as select 1 as n');
  process.kill((await postmaster())!, 'SIGKILL');
  await until(5_000, async () => (await query(postgres.url, 'select n from killed')).length === 1);
  await postgres.stop();
});

test('ends with a server that is killed', async () => {
  const server = await startElsewhere();
  server.kill('SIGKILL');
  await until(5_000, async () => (await postmaster()) === undefined);
});

test('finds every row when it starts right after a server was killed', async () => {
  const server = await startElsewhere();
  server.kill('SIGKILL');
  const postgres = await start();
  expect(await query(postgres.url, 'select n from elsewhere')).toEqual([{ n: 1 }]);
  await postgres.stop();
});

test('starts when both the server and the database were killed', async () => {
  const server = await startElsewhere();
  process.kill((await postmaster())!, 'SIGKILL');
  server.kill('SIGKILL');
  const postgres = await start();
  expect(await query(postgres.url, 'select n from elsewhere')).toEqual([{ n: 1 }]);
  await postgres.stop();
});

/** A server in a process of its own, which has committed a row. */
async function startElsewhere(): Promise<ChildProcess> {
  const here = import.meta.dirname;
  const script = `
    import { startEmbeddedPostgres } from '${path.join(here, '../../src/infra/embedded-postgres.ts')}';
    import pg from '${path.join(here, '../../node_modules/pg/lib/index.js')}';
    const { url } = await startEmbeddedPostgres({ dataDir: '${dataDir}', log: () => {} });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('create table if not exists elsewhere as select 1 as n');
    console.log('committed');`;
  const hooks = path.join(here, '../support/run-source.mjs');
  const child = spawn(process.execPath, ['--import', hooks, '--input-type=module', '-e', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmaster(): Promise<number | undefined> {
  const file = path.join(dataDir, 'postgres/postmaster.pid');
  return readFile(file, 'utf8').then(
    (text) => Number.parseInt(text, 10),
    () => undefined,
  );
}

async function until(patienceMs: number, holds: () => Promise<boolean>): Promise<void> {
  for (const since = Date.now(); ; await sleep(20)) {
    if (await holds().catch(() => false)) return;
    if (Date.now() - since > patienceMs) throw new Error(`Not within ${patienceMs} ms`);
  }
}
