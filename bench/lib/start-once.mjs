/** One start of the embedded database in a process of its own: `start-once.mjs <root> <data dir>`. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

const [root, dataDir] = process.argv.slice(2);
const { startEmbeddedPostgres } = await import(
  pathToFileURL(path.join(root, 'dist/src/infra/embedded-postgres.js')).href
);
let embedded;
setInterval(() => undefined, 60_000);

globalThis.benchAnswers.start = async () => {
  const startedAt = performance.now();
  embedded = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const client = new pg.Client({ connectionString: embedded.url });
  await client.connect();
  await client.query('select 1');
  const ms = performance.now() - startedAt;
  await client.end();
  return { ms };
};

process.once('SIGTERM', () => void stop());

async function stop() {
  await embedded?.stop();
  process.exit(0);
}
