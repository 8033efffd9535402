/**
 * One PostgreSQL for the whole run: TEST_DATABASE_URL, or our own in a directory of its own. Workers learn of it
 * through the environment; each test file makes its databases from there.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import './run-source.mjs';
import { ensure } from './ensure.ts';

export default async function setUp() {
  process.env['TEST_RUN_ID'] = `${Date.now().toString(36)}${process.pid.toString(36)}`;
  if (!process.env['REDIS_URL']) ensure('redis');
  if (process.env['TEST_DATABASE_URL']) return;
  const { startEmbeddedPostgres } = await import('../../src/infra/embedded-postgres.ts');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rapport-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durable: false, log: () => undefined });
  process.env['TEST_DATABASE_URL'] = postgres.url;
  globalThis.ownPostgres = { postgres, dataDir };
}
