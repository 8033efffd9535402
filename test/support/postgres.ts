import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/infra/migrate.js';

export interface TestDatabase {
  /** The owner's login. */
  url: string;
  drop(): Promise<void>;
}

/** An empty, migrated database of the caller's own, copied from one that is migrated once a run. */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = `${prefix()}template`;
  const name = prefix() + randomBytes(6).toString('hex');
  await onServer(async (server) => {
    await ensureTemplate(server, template);
    await server.query(`create database ${name} template ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () =>
      onServer(async (server) => {
        await server.query(`drop database if exists ${name} with (force)`);
        await server.query(`drop role if exists rapport_${name}`);
      }),
  };
}

/** Workers start together: one migrates while the others wait at the lock. */
async function ensureTemplate(server: pg.Client, template: string): Promise<void> {
  const exists = 'select 1 from pg_database where datname = $1';
  if ((await server.query(exists, [template])).rowCount) return;
  await server.query('select pg_advisory_lock(hashtext($1))', [template]);
  try {
    if ((await server.query(exists, [template])).rowCount) return;
    const draft = `${template}_draft`;
    await server.query(`drop database if exists ${draft} with (force)`);
    await server.query(`create database ${draft} template template0`);
    await migrate(urlOf(draft));
    await server.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [draft],
    );
    await server.query(`alter database ${draft} rename to ${template}`);
  } finally {
    await server.query('select pg_advisory_unlock(hashtext($1))', [template]);
  }
}

async function onServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function prefix(): string {
  return `rapport_test_${process.env['TEST_RUN_ID'] ?? 'x'}_`;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test');
  return url;
}
