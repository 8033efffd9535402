/**
 * A PostgreSQL of our own, for a machine that has none: the real server from an npm package, its files beside ours.
 *
 * It lives and dies with this process. Every child waits on a pipe that the kernel closes when we are gone, however
 * we went, so a killed server leaves no database behind; the next start waits for the last one to finish. One server
 * owns one cluster: the lock is a socket name, which the kernel frees as well.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { chooseRunner, choosePlace, letIn, reachableBinaries } from './postgres-place.js';
import { PostgresProcess, initialise } from './postgres-process.js';

export interface EmbeddedPostgres {
  /** Superuser, database `rapport`, on 127.0.0.1 only. */
  url: string;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: (line: string) => void;
  /** False gives up crash safety for speed. For tests. */
  durable?: boolean;
}

/** Another running server holds this data directory. The message is fit for a person. */
export class DataDirectoryInUse extends Error {
  override name = 'DataDirectoryInUse';
}

const DATABASE = 'rapport';

export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new Error('The embedded PostgreSQL does not run on Windows: set DATABASE_URL');
  }
  const startedAt = performance.now();
  const dataDir = path.resolve(options.dataDir);
  await fs.mkdir(dataDir, { recursive: true });
  const runner = await chooseRunner();
  await letIn(runner, dataDir);
  const place = await choosePlace(dataDir, runner);
  const unlock = await lock(place.cluster, dataDir);
  try {
    const binaries = await reachableBinaries(runner);
    await endLeftover(place.cluster, options.log);
    const fresh = !existsSync(path.join(place.cluster, 'PG_VERSION'));
    if (fresh) await initialise(place, runner, binaries, options.durable ?? true);
    const server = new PostgresProcess(place, runner, binaries, options);
    await server.start();
    await ensureDatabase(server.url('postgres'));
    const took = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    options.log(
      `Embedded PostgreSQL ${fresh ? 'created and started' : 'started'} in ${took} on 127.0.0.1:${server.port}, ` +
        `data in ${place.cluster}${place.why}`,
    );
    return {
      url: server.url(DATABASE),
      async stop() {
        await server.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * A name that one process can hold and the kernel frees when it ends. On Linux it is in the abstract namespace;
 * elsewhere a socket file, where one that nobody answers is a dead owner's.
 */
async function lock(cluster: string, dataDir: string): Promise<() => void> {
  const real = path.join(
    realpathSync(path.dirname(await ensureParent(cluster))),
    path.basename(cluster),
  );
  const name = `rapport-${createHash('sha256').update(real).digest('hex').slice(0, 24)}`;
  const address = process.platform === 'linux' ? `\0${name}` : path.join(tmpdir(), `${name}.sock`);
  if (process.platform !== 'linux' && !(await answers(address)))
    await fs.rm(address, { force: true });
  // A killed owner may need a moment to be gone.
  for (const since = Date.now(); ; await sleep(50)) {
    const held = await hold(address);
    if (held) return () => void held.close();
    if (Date.now() - since < 1000) continue;
    throw new DataDirectoryInUse(
      `Another server is already running on ${dataDir}: stop it, or set another DATA_DIR`,
    );
  }
}

async function hold(address: string): Promise<net.Server | undefined> {
  const server = net.createServer((socket) => socket.destroy());
  server.listen(address);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return server.unref();
}

async function ensureParent(cluster: string): Promise<string> {
  await fs.mkdir(path.dirname(cluster), { recursive: true });
  return cluster;
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address, () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** We hold the lock, so whatever still runs on this cluster lost its server; it is likely stopping already. */
async function endLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  const pid = Number((await fs.readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  if (await isPostgresOf(cluster, pid)) {
    log(`Waiting for the PostgreSQL of an earlier server to stop (process ${pid})`);
    const steps = [
      [0, 3000],
      ['SIGINT', 5000],
      ['SIGQUIT', 3000],
      ['SIGKILL', 2000],
    ] as const;
    for (const [signal, patienceMs] of steps) {
      kill(pid, signal);
      for (let waited = 0; waited < patienceMs; waited += 25) {
        if (!(await isPostgresOf(cluster, pid))) return;
        await sleep(25);
      }
    }
    throw new Error(`Cannot stop PostgreSQL process ${pid} of ${cluster}`);
  }
  // The number may by now be another program's, and PostgreSQL would believe itself already running.
  await fs.rm(file, { force: true });
}

function kill(pid: number, signal: NodeJS.Signals | 0): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  if (existsSync('/proc/self/cwd')) {
    return (await fs.readlink(`/proc/${pid}/cwd`).catch(() => '')) === realpathSync(cluster);
  }
  const command = await promisify(execFile)('ps', [
    '-ww',
    '-o',
    'command=',
    '-p',
    String(pid),
  ]).catch(() => undefined);
  return command?.stdout.includes(cluster) ?? false;
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
