import { statfs } from 'node:fs/promises';
import { Redis } from 'ioredis';
import type { Stores } from './app/stores.js';
import type { Config } from './config.js';

export interface Finding {
  ok: boolean;
  line: string;
}

/** What an operator asks first, each answered by doing it. */
export async function diagnose(stores: Stores, config: Config): Promise<Finding[]> {
  const checks: [string, () => Promise<string>][] = [
    ['database', () => databaseVersion(stores)],
    ['redis', () => redisVersion(config)],
    ['disk', () => freeDisk(config)],
    ['deliveries', () => unsettled(stores, deliveriesSql)],
    ['messages', () => unsettled(stores, messagesSql)],
  ];
  return Promise.all(
    checks.map(async ([name, check]) => {
      try {
        return { ok: true, line: `${name}: ${await check()}` };
      } catch (error) {
        return { ok: false, line: `${name}: ${(error as Error).message}` };
      }
    }),
  );
}

async function databaseVersion({ workspaceIds, reader }: Stores): Promise<string> {
  const ids = await workspaceIds();
  if (ids.length === 0) return 'reachable, no workspace yet';
  const [row] = await reader(ids[0]!).rows<{ version: string }>(
    "select current_setting('server_version') as version",
    [],
  );
  return `PostgreSQL ${row!.version}, ${ids.length} workspace(s)`;
}

async function redisVersion(config: Config): Promise<string> {
  if (!config.redisUrl) return 'not set: one process only';
  const redis = new Redis(config.redisUrl, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return `answers ${await redis.ping()}`;
  } finally {
    redis.disconnect();
  }
}

async function freeDisk(config: Config): Promise<string> {
  const { bavail, bsize } = await statfs(config.dataDir);
  const gigabytes = (bavail * bsize) / 1e9;
  if (gigabytes < 1) throw new Error(`only ${gigabytes.toFixed(1)} GB free in ${config.dataDir}`);
  return `${gigabytes.toFixed(0)} GB free in ${config.dataDir}`;
}

const deliveriesSql = `select count(*) filter (where state = 'PARKED')::int as parked,
  count(*) filter (where state = 'RECEIVED' and received_at < now() - interval '1 minute')::int as stuck
  from delivery where workspace_id = $1`;
const messagesSql = `select count(*) filter (where state = 'UNKNOWN')::int as uncertain,
  count(*) filter (where state in ('QUEUED', 'SENDING') and created_at < now() - interval '1 minute')::int as stuck
  from message where workspace_id = $1 and state in ('QUEUED', 'SENDING', 'UNKNOWN')`;

async function unsettled({ workspaceIds, reader }: Stores, sql: string): Promise<string> {
  const total: Record<string, number> = {};
  for (const id of await workspaceIds()) {
    const [row] = await reader(id).rows<Record<string, number>>(sql, [id]);
    for (const [name, count] of Object.entries(row!)) total[name] = (total[name] ?? 0) + count;
  }
  if (total['stuck'])
    throw new Error(`${total['stuck']} stuck for over a minute: is a worker running?`);
  const [[name, count]] = Object.entries(total) as [[string, number]];
  return `none stuck, ${count} ${name}`;
}
