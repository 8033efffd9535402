import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type App, startApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import type { Demo } from '../../src/demo/workspace.js';
import { freshDatabase } from './postgres.js';

export interface TestServer {
  app: App;
  demo: Demo;
  /** The demo member of this name. */
  token(name: string): string;
  databaseUrl: string;
  dataDir: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  env?: Record<string, string>;
  /** Another server on the same database and files. */
  beside?: TestServer;
}

/** A whole server on a database of its own, with the demo workspace, on ports of the system's choice. */
export async function startServer({ env = {}, beside }: ServerOptions = {}): Promise<TestServer> {
  const database = beside ? undefined : await freshDatabase();
  const databaseUrl = beside?.databaseUrl ?? database!.url;
  const dataDir = beside?.dataDir ?? (await mkdtemp(join(tmpdir(), 'rapport-test-')));
  const config = readConfig({
    PORT: '0',
    SMTP_IN_PORT: '0',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SECRET_KEY: 'a secret key for tests, long enough to pass',
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await startApp(config, pino({ level: config.logLevel }));
  const demo = app.demo ?? beside!.demo;
  return {
    app,
    demo,
    databaseUrl,
    dataDir,
    token: (name) => demo.members.find((member) => member.name === name)!.token,
    close: async () => {
      await app.close(5_000);
      if (beside) return;
      await database!.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
