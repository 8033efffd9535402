/** One PostgreSQL cluster: made, started, kept alive, stopped. */
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, type Place, type Runner, run } from './postgres-place.js';
import { endTied, freePort, spawnTied } from './tied-process.js';

const SUPERUSER = 'postgres';
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

interface ProcessOptions {
  log: (line: string) => void;
  durable?: boolean;
}

/** Made beside its place and renamed into it, so that a start cut short leaves nothing half made in use. */
export async function initialise(
  place: Place,
  runner: Runner,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  const parent = path.dirname(place.cluster);
  const prefix = `${path.basename(place.cluster)}.new`;
  for (const name of await fs.readdir(parent)) {
    if (name.startsWith(prefix))
      await fs.rm(path.join(parent, name), { recursive: true, force: true });
  }
  const draft = path.join(parent, prefix);
  const passwordFile = `${draft}.password`;
  await fs.mkdir(draft, { mode: 0o700 });
  await fs.writeFile(passwordFile, `${place.password}\n`, { mode: 0o600 });
  if (runner.uid !== undefined) {
    await fs.chown(draft, runner.uid, runner.gid);
    await fs.chown(passwordFile, runner.uid, runner.gid);
  }
  try {
    // The built-in locale sorts and folds alike on every system, whatever its libc.
    await run(
      binaries.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      runner,
    );
  } finally {
    await fs.rm(passwordFile, { force: true });
  }
  await fs.rename(draft, place.cluster);
}

export class PostgresProcess {
  port = 0;
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly place: Place;
  private readonly runner: Runner;
  private readonly binaries: Binaries;
  private readonly options: ProcessOptions;

  constructor(place: Place, runner: Runner, binaries: Binaries, options: ProcessOptions) {
    this.place = place;
    this.runner = runner;
    this.binaries = binaries;
    this.options = options;
  }

  url(database: string): string {
    return `postgres://${SUPERUSER}:${this.place.password}@127.0.0.1:${this.port}/${database}`;
  }

  async start(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      this.port = await freePort();
      try {
        return await this.launch();
      } catch (error) {
        // The port went to another, or the last of a killed PostgreSQL is still leaving.
        if (attempt === 10) throw error;
        await sleep(300);
      }
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child) await endTied(this.child);
  }

  private async launch(): Promise<void> {
    const logFile = `${this.place.cluster}.log`;
    const size = await fs.stat(logFile).then(
      (stat) => stat.size,
      () => 0,
    );
    const output = openSync(logFile, size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
    const child = spawnTied(
      this.binaries.postgres,
      ['-D', this.place.cluster, ...this.settings()],
      {
        ...this.runner,
        cwd: '/',
        env: { LC_ALL: 'C' },
        output,
      },
    );
    closeSync(output);
    this.child = child;
    await this.ready(child, logFile);
    child.once('exit', () => {
      if (!this.stopping) void this.revive();
    });
  }

  /** The server's own status line, which it writes once it takes connections. */
  private async ready(child: ChildProcess, logFile: string): Promise<void> {
    const statusFile = path.join(this.place.cluster, 'postmaster.pid');
    let failed: Error | undefined;
    child.once('error', (error) => (failed = error));
    for (;;) {
      const lines = (await fs.readFile(statusFile, 'utf8').catch(() => '')).split('\n');
      if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return;
      if (failed) throw failed;
      if (child.exitCode !== null || child.signalCode !== null) {
        const log = await fs.readFile(logFile, 'utf8').catch(() => '');
        const said = log.trimEnd().split('\n').slice(-3).join(' | ');
        throw new Error(`PostgreSQL does not start, see ${logFile}: ${said}`);
      }
      await sleep(5);
    }
  }

  /** It was killed under us: the same port again, until it serves or we stop. */
  private async revive(): Promise<void> {
    this.options.log('The embedded PostgreSQL died; starting it again');
    while (!this.stopping) {
      try {
        await this.launch();
        this.options.log('The embedded PostgreSQL is back');
        return;
      } catch {
        await sleep(200);
      }
    }
  }

  private settings(): string[] {
    const settings: Record<string, string> = {
      port: String(this.port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      timezone: 'UTC',
      log_timezone: 'UTC',
      jit: 'off',
      log_checkpoints: 'off',
      // Statements and their details carry what customers wrote.
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      ...(this.options.durable === false
        ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' }
        : { fsync: 'on', synchronous_commit: 'on' }),
    };
    return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  }
}
