/**
 * Migrates an empty database and compares it with the entities: a column that the code knows and the migrations do
 * not make (or make otherwise) is drift. What only the database knows, such as checks, policies and partial indexes,
 * is the migrations' own business. Migrating again must find nothing to do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../dist/src/infra/embedded-postgres.js';
import { migrate } from '../dist/src/infra/migrate.js';
import { openOrm } from '../dist/src/infra/orm.js';

/** What the mapper would take away because no entity says it. */
const DATABASE_ONLY =
  /^(set names|drop index|alter table \S+ drop constraint|alter table \S+ alter column \S+ drop default)/;

const dataDir = mkdtempSync(path.join(tmpdir(), 'rapport-migrations-'));
const postgres = await startEmbeddedPostgres({ dataDir, durable: false, log: () => undefined });
try {
  await migrate(postgres.url);
  const again = await migrate(postgres.url);
  if (again.length > 0) fail(`Migrated twice: ${again.join(', ')}`);

  const orm = await openOrm(postgres.url, 2, 10_000);
  const statements = await orm.schema.getUpdateSchemaSQL({ safe: true, dropTables: false });
  await orm.close();
  const drift = statements.split('\n').filter((line) => line && !DATABASE_ONLY.test(line));
  if (drift.length > 0) fail(`The entities ask for what no migration makes:\n${drift.join('\n')}`);
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
