/**
 * `npm run bench -- [inbox view fanout ingest webhooks claim routing log start] [--scale 1] [--keep] [--seconds 3] [--rounds 5]`
 *
 * Everything is measured side by side in one run, in rounds that take turns; what counts is the ratio.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { seed, seeded } from './data/seed.mjs';
import { openDatabase } from './lib/database.mjs';
import { stopAll } from './lib/processes.mjs';
import { loadModules, login, sealedSecret } from './lib/rapport.mjs';
import { verdicts, writeSummary } from './lib/report.mjs';

const parts = ['inbox', 'view', 'fanout', 'ingest', 'webhooks', 'claim', 'routing', 'log', 'start'];

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    seconds: { type: 'string' },
    rounds: { type: 'string' },
    root: { type: 'string', default: path.resolve(import.meta.dirname, '..') },
    profile: { type: 'boolean', default: false },
    summary: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((part) => !parts.includes(part));
if (unknown.length > 0) fail(`Unknown: ${unknown.join(', ')}. There are ${parts.join(', ')}.`);
const scale = Number(flags.scale);
if (!(scale > 0 && scale <= 10)) fail('--scale is a number above 0; 1 is 3,000,000 messages.');
const chosen = positionals.length > 0 ? parts.filter((part) => positionals.includes(part)) : parts;
const quick = scale < 0.1;

const dataDir = path.join(import.meta.dirname, '.data');
const startedAt = new Date();
const clock = () => `${((Date.now() - startedAt.getTime()) / 1000).toFixed(0)} s`.padStart(6);
const log = (line) => console.log(`${clock()}  ${line}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}

mkdirSync(dataDir, { recursive: true });
const root = path.resolve(flags.root);
const modules = await loadModules(root);
const results = {
  startedAt: startedAt.toISOString(),
  scale,
  node: process.version,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
};
const failures = {};

if (chosen.includes('start')) await measure('start', { root, dataDir, log, rounds: quick ? 3 : 5 });
const others = chosen.filter((part) => part !== 'start');
if (others.length > 0) await withDatabase(others);

mkdirSync(path.join(import.meta.dirname, 'results'), { recursive: true });
const file = path.join(
  import.meta.dirname,
  'results',
  `${startedAt.toISOString().replace(/[:.]/g, '-')}.json`,
);
const judged = verdicts(results);
writeFileSync(file, `${JSON.stringify({ ...results, verdicts: judged, failures }, null, 2)}\n`);
console.log('\nTargets');
console.table(
  Object.fromEntries(
    judged.map(({ target, measured, verdict }) => [target, { measured, verdict }]),
  ),
);
for (const [part, error] of Object.entries(failures))
  console.error(`${part} did not run: ${error}`);
if (flags.summary) writeSummary(path.join(import.meta.dirname, 'README.md'), results, judged);
log(`written to ${path.relative(process.cwd(), file)}`);
process.exit(Object.keys(failures).length > 0 ? 1 : 0);

async function withDatabase(names) {
  const database = await openDatabase({ modules, dataDir: path.join(dataDir, 'postgres'), log });
  try {
    results.postgres = await database.version();
    const shape = (flags.keep && (await seeded(database, scale))) || (await fresh(database));
    const context = {
      root,
      modules,
      database,
      shape,
      dataDir,
      log,
      profile: flags.profile,
      rounds: Number(flags.rounds ?? (quick ? 3 : 5)),
      seconds: Number(flags.seconds ?? (quick ? 1 : 3)),
    };
    for (const name of names) await measure(name, context);
  } finally {
    stopAll();
    await database.close();
    if (!flags.keep) rmSync(path.join(dataDir, 'postgres'), { recursive: true, force: true });
  }
}

async function fresh(database) {
  log(`seeding at scale ${scale}`);
  await database.recreate();
  await modules.migrate(database.url);
  await login(modules, database);
  return seed(database, scale, sealedSecret(modules), log);
}

/** A part that fails does not take the others with it. */
async function measure(name, context) {
  log(name);
  try {
    const { run } = await import(
      `./parts/${name === 'inbox' || name === 'view' ? 'reads' : name}.mjs`
    );
    results[name] = await run(context, name);
    for (const [title, rows] of Object.entries(results[name])) {
      console.log(`\n${name}: ${title}`);
      console.table(rows);
    }
  } catch (error) {
    failures[name] = error.message;
    console.error(error.stack ?? error);
  } finally {
    stopAll();
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
