/**
 * Every check that needs no running server, one after the other; a failing one shows its output and does not stop
 * the rest. `--summary <file>` writes the counts for another program.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

process.chdir(path.resolve(import.meta.dirname, '..'));

const CHECKS = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'typecheck'],
  ['import boundaries', 'depcruise'],
  ['dead code', 'knip'],
  ['schema drift', 'schema:check'],
  ['operation types drift', 'codegen:check'],
  ['migration drift', 'migrations:check'],
];

let failed = 0;
for (const [name, script] of CHECKS) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const took = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${took} s)`);
  if (status === 0) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`.trimEnd().split('\n').slice(-80).join('\n'));
}

const at = process.argv.indexOf('--summary');
if (at > 0) {
  writeFileSync(process.argv[at + 1], JSON.stringify({ passed: CHECKS.length - failed, failed }));
}
process.exitCode = failed > 0 ? 1 : 0;
