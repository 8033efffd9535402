/**
 * A Chromium to test the widget in: the one on PATH, else, as root on a Debian, the distribution's. Prints its path
 * when run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

export function ensureChromium(): string {
  const found = onPath(...PROGRAMS);
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.error('No chromium here: installing it with apt-get');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = onPath(...PROGRAMS);
    if (installed) return installed;
  }
  throw new Error('The tests of the chat widget need a Chromium on PATH: install chromium');
}

function apt(...args: string[]): void {
  // Without questions, and patient with another apt.
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
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
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
