/**
 * The programs the tests stand on: the one that is here, else, as root on a Debian, the distribution's. Run with a
 * name it prints where the program is: `ensure.ts redis`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const known = {
  redis: {
    programs: ['redis-server', 'valkey-server'],
    package: 'redis-server',
    otherwise: 'The tests need a Redis: install redis-server or valkey-server, or set REDIS_URL',
  },
  dovecot: {
    programs: ['dovecot'],
    package: 'dovecot-imapd',
    otherwise: 'The tests of mailboxes need a dovecot: install dovecot-imapd',
  },
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    package: 'chromium',
    otherwise: 'The tests of what a browser loads need a Chromium on PATH: install chromium',
  },
};
type Known = keyof typeof known;

/** Servers are not on everybody's PATH. */
const places = [
  ...(process.env['PATH'] ?? '').split(path.delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
];

export function ensure(name: Known): string {
  const { programs, package: wanted, otherwise } = known[name];
  const found = find(programs);
  if (found) return found;
  if (process.getuid?.() === 0 && find(['apt-get'])) {
    console.error(`No ${name} here: installing it with apt-get`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', wanted);
    const installed = find(programs);
    if (installed) return installed;
  }
  throw new Error(otherwise);
}

function apt(...args: string[]): void {
  // Without questions, patient with another apt, and without starting a service.
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}

function find(programs: readonly string[]): string | undefined {
  return programs
    .flatMap((program) => places.map((place) => path.join(place, program)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensure(process.argv[2] as Known));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
