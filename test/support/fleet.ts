/** Two servers behind one PostgreSQL and one Redis, and what can be done to them. */
import { freshDatabase } from './postgres.js';
import { startRedis, type TestRedis } from './redis.js';
import { ServerProcess } from './server-process.js';
import { Stored } from './stored.js';

export interface Fleet {
  servers: readonly [ServerProcess, ServerProcess];
  redis: TestRedis;
  stored: Stored;
  token(name: string): string;
  close(): Promise<void>;
}

export async function startFleet(env: Record<string, string> = {}): Promise<Fleet> {
  const database = await freshDatabase();
  const redis = await startRedis();
  const shared = { DATABASE_URL: database.url, REDIS_URL: redis.url, ...env };
  const first = await ServerProcess.start({ env: shared });
  const second = await ServerProcess.start({ env: shared, dataDir: first.dataDir });
  const stored = await Stored.open(database.url);
  return {
    servers: [first, second],
    redis,
    stored,
    token: (name) => first.token(name),
    close: async () => {
      await stored.close();
      await second.end();
      await first.end();
      await redis.stop();
      await database.drop();
    },
  };
}
