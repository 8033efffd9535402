import { rm } from 'node:fs/promises';
import pg from 'pg';

/** Our own PostgreSQL goes away whole; a lent one gets back as it was. */
export default async function tearDown() {
  const own = globalThis.ownPostgres;
  if (!own) return dropLeftovers(process.env['TEST_DATABASE_URL']);
  await own.postgres.stop();
  await rm(own.dataDir, { recursive: true, force: true });
}

async function dropLeftovers(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select datname from pg_database where datname like $1', [
    `rapport_test_${process.env['TEST_RUN_ID']}_%`,
  ]);
  for (const { datname } of rows) {
    await client.query(`drop database "${datname}" with (force)`);
    await client.query(`drop role if exists "rapport_${datname}"`);
  }
  await client.end();
}
