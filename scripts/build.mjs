/**
 * Compiles src/ and migrations/ and bundles web/ into dist/, incrementally, and removes what no longer has a source: a migration that
 * was renamed must not run twice. `--if-stale` does nothing when dist/ is newer than every source.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);

const STAMP = 'dist/.built';
const SOURCES = ['src', 'migrations'];
const INPUTS = [...SOURCES, 'tsconfig.json', 'package-lock.json'];
const BUNDLES = ['scripts/build-widget.mjs', 'scripts/build-board.mjs'];

const ifStale = process.argv.filter((argument) => argument === '--if-stale');

if (ifStale.length === 0 || isStale()) {
  const args = ['--incremental', '--tsBuildInfoFile', 'dist/.tsbuildinfo'];
  // Nothing to compare with when the output was removed by hand.
  if (!existsSync('dist/src')) rmSync('dist', { recursive: true, force: true });
  const { status } = spawnSync(path.join('node_modules', '.bin', 'tsc'), args, {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  for (const folder of SOURCES) prune(path.join('dist', folder));
  writeFileSync(STAMP, '');
}
for (const bundle of BUNDLES) {
  const { status } = spawnSync(process.execPath, [bundle, ...ifStale], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function isStale() {
  if (!existsSync(STAMP)) return true;
  const builtAt = statSync(STAMP).mtimeMs;
  return INPUTS.some((input) => newest(input) > builtAt);
}

/** A folder counts too: its time changes when a file in it goes away. */
function newest(input) {
  if (!existsSync(input)) return 0;
  const stat = statSync(input);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(input).map((name) => newest(path.join(input, name))),
  );
}

function prune(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) prune(file);
    else if (/\.js(\.map)?$/.test(file) && !existsSync(sourceOf(file))) rmSync(file);
  }
}

function sourceOf(file) {
  return path.relative('dist', file).replace(/\.js(\.map)?$/, '.ts');
}
