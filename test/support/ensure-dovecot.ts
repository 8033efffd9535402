/** A dovecot to test against: the one on PATH, else, as root on a Debian, the distribution's. Prints its path when run. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Servers are not on everybody's PATH. */
const places = [
  ...(process.env['PATH'] ?? '').split(path.delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
];

export function ensureDovecot(): string {
  const found = find('dovecot');
  if (found) return found;
  if (process.getuid?.() === 0 && find('apt-get')) {
    console.error('No dovecot here: installing it with apt-get');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'dovecot-imapd');
    const installed = find('dovecot');
    if (installed) return installed;
  }
  throw new Error('The tests of mailboxes need a dovecot: install dovecot-imapd');
}

function apt(...args: string[]): void {
  // Without questions, patient with another apt, and without starting the service.
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}

function find(name: string): string | undefined {
  return places
    .map((place) => path.join(place, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(ensureDovecot());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
