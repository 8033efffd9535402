/**
 * A Redis to test against: the one on PATH, else, as root on a Debian, the distribution's. Prints its path when run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const PROGRAMS = ['redis-server', 'valkey-server'];

export function ensureRedis(): string {
  const found = onPath(...PROGRAMS);
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.error('No redis-server here: installing it with apt-get');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'redis-server');
    const installed = onPath(...PROGRAMS);
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a Redis: install redis-server or valkey-server, or set REDIS_URL',
  );
}

function apt(...args: string[]): void {
  // Without questions, patient with another apt, and without starting the service.
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}

function onPath(...names: string[]): string | undefined {
  for (const name of names) {
    for (const dir of (process.env['PATH'] ?? '').split(path.delimiter)) {
      const file = path.join(dir, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not there.
      }
    }
  }
  return undefined;
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureRedis());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
