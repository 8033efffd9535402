/** The fault campaign. `--full` runs the numbers of the goal instead of the short ones; the rest goes to jest. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const args = process.argv.slice(2);
const full = args.includes('--full');
const { status } = spawnSync(
  path.join(import.meta.dirname, '..', 'node_modules', '.bin', 'jest'),
  [
    '--config',
    'jest.faults.config.js',
    '--passWithNoTests',
    ...args.filter((arg) => arg !== '--full'),
  ],
  {
    cwd: path.join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      ...(full ? { FAULTS_FULL: '1' } : {}),
    },
  },
);
process.exitCode = status ?? 1;
