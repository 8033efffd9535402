/**
 * Runs a generator and fails when a committed file differs from what it writes. The files are left as they were.
 *
 *   node scripts/drift.mjs <npm script> <file>...
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

process.chdir(path.resolve(import.meta.dirname, '..'));
const [script, ...files] = process.argv.slice(2);

const before = new Map(files.map((file) => [file, read(file)]));
const run = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' });
const after = new Map(files.map((file) => [file, read(file)]));
for (const [file, text] of before) {
  if (text === undefined) rmSync(file, { force: true });
  else if (text !== after.get(file)) writeFileSync(file, text);
}

if (run.status !== 0) {
  process.stderr.write(run.stdout + run.stderr);
  console.error(`npm run ${script} failed`);
  process.exit(1);
}
const drifted = files.filter((file) => before.get(file) !== after.get(file));
for (const file of drifted) showDifference(file);
if (drifted.length > 0) {
  console.error(
    `Out of date: ${drifted.join(', ')}. Run "npm run ${script}" and commit the result.`,
  );
  process.exit(1);
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function showDifference(file) {
  const dir = mkdtempSync(path.join(tmpdir(), 'rapport-drift-'));
  const generated = path.join(dir, path.basename(file));
  writeFileSync(generated, after.get(file) ?? '');
  const args = [
    'diff',
    '--no-index',
    '--stat',
    '--patch',
    '--',
    existsSync(file) ? file : '/dev/null',
    generated,
  ];
  const { stdout } = spawnSync('git', args, { encoding: 'utf8' });
  console.error((stdout ?? '').split('\n').slice(0, 60).join('\n'));
  rmSync(dir, { recursive: true });
}
