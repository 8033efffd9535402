import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { assertWalled } from './walls.js';
import { migrate } from './migrate.js';
import { serverLogin } from './server-login.js';
import { loadSecretKey } from './secret-key.js';

export interface Database {
  /** May change the schema. */
  adminUrl: string;
  /** The server's own login, inside the walls. */
  url: string;
  secretKey: string;
  stop(): Promise<void>;
}

/** The given PostgreSQL or our own, migrated, with the login the server works under. */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<Database> {
  const secretKey = await loadSecretKey(config.secretKey, config.dataDir);
  const { adminUrl, stop } = await findOrStart(config, log);
  try {
    const done = await migrate(adminUrl);
    if (done.length > 0) log(`Migrated the database: ${done.join(', ')}`);
    const url = await serverLogin(adminUrl, secretKey);
    await assertWalled(url);
    return { adminUrl, url, secretKey, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function findOrStart(config: Config, log: (line: string) => void) {
  if (config.databaseUrl) return { adminUrl: config.databaseUrl, stop: async () => undefined };
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  await writeFile(addressFile(config), embedded.url, { mode: 0o600 });
  return { adminUrl: embedded.url, stop: () => embedded.stop() };
}

/** For a command beside a server: the database the server runs, or, when none runs, our own for the moment. */
export async function joinDatabase(config: Config, log: (line: string) => void): Promise<Database> {
  const running = config.databaseUrl ? undefined : await runningEmbedded(config);
  if (!running) return openDatabase(config, log);
  const secretKey = await loadSecretKey(config.secretKey, config.dataDir);
  const url = await serverLogin(running, secretKey);
  return { adminUrl: running, url, secretKey, stop: async () => undefined };
}

async function runningEmbedded(config: Config): Promise<string | undefined> {
  const url = await readFile(addressFile(config), 'utf8').catch(() => undefined);
  if (!url) return undefined;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return undefined; // the server that wrote it is gone
  }
}

function addressFile(config: Config): string {
  return join(config.dataDir, 'database.url');
}
