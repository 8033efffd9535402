import type { Config } from '../config.js';
import { deriveKey, seal, unseal } from '../domain/kernel/sealed.js';
import type { NewEvent } from '../domain/kernel/event.js';
import type { Reader } from '../domain/kernel/work.js';
import { markingSql, type NextClock, nextClocksSql } from '../domain/target/next-clocks.query.js';
import { type Database, joinDatabase, openDatabase } from '../infra/database.js';
import { Intake } from '../infra/intake.js';
import { JobQueue } from '../infra/job-queue.js';
import { openOrm } from '../infra/orm.js';
import { TenantPool } from '../infra/tenant-pool.js';
import { type Run, unitOfWork } from '../infra/unit-of-work.js';
import { type JobName, jobsOfEvent } from '../jobs/job.js';

const statementTimeoutMs = 15_000;
export const queues: readonly JobName[] = [
  'file-delivery',
  'send-message',
  'wake-conversation',
  'bounce-handoff',
  'page-webhook',
];

/** Where everything is kept, and the one way to change it. */
export interface Stores {
  database: Database;
  pool: TenantPool;
  queue: JobQueue;
  run: Run;
  intake: Intake;
  reader: (workspaceId: string) => Reader;
  workspaceIds: () => Promise<string[]>;
  /** Those where routing rules are published. */
  routingWorkspaceIds: () => Promise<string[]>;
  /** Whose clocks are set to the earliest moments, over all workspaces. */
  nextClocks: (most: number) => Promise<NextClock[]>;
  /** Those whose clocks are still to be marked. */
  markingWorkspaceIds: () => Promise<string[]>;
  /** Events that actions of this process recorded, after their commit: for caches, never for what must happen. */
  onEvents: (listener: EventListener) => void;
  key: (purpose: string) => Buffer;
  sealSecret: (plain: string) => string;
  unsealSecret: (sealed: string) => string;
  close: () => Promise<void>;
}

export interface StoreOptions {
  log: (line: string) => void;
  /** Work beside a server that runs already, instead of being it. */
  join?: boolean;
  /** After a commit: something is new in the workspace, and these queues have work. */
  news?: (workspaceId: string, queues: JobName[]) => void;
}

export type EventListener = (workspaceId: string, events: readonly NewEvent[]) => void;

export async function openStores(config: Config, options: StoreOptions): Promise<Stores> {
  const database = await (options.join ? joinDatabase : openDatabase)(config, options.log);
  const orm = await openOrm(database.url, 10, statementTimeoutMs);
  const pool = new TenantPool(database.url, 10, statementTimeoutMs);
  const queue = new JobQueue(database.url, (error) => options.log(`Job queue: ${error.message}`));
  await queue.start([...queues]);
  const news = options.news ?? (() => undefined);
  const listeners: EventListener[] = [];
  const run = unitOfWork(
    orm,
    (work, events) =>
      queue.enqueueWithin(
        work,
        events.flatMap((event) => jobsOfEvent(work.workspaceId, event)),
      ),
    (workspaceId, events) => {
      for (const listener of listeners) listener(workspaceId, events);
      news(workspaceId, queuesOf(workspaceId, events));
    },
  );
  const everyWorkspace = async (where: string): Promise<string[]> => {
    const rows = await pool.lookup<{ id: string }>(
      'every workspace',
      `select id from workspace where ${where} order by created_at`,
      [],
    );
    return rows.map((row) => row.id);
  };
  const sealing = deriveKey(database.secretKey, 'secrets at rest');
  return {
    database,
    pool,
    queue,
    run,
    intake: new Intake(pool, (workspaceId) => news(workspaceId, [])),
    reader: (workspaceId) => pool.reader(workspaceId),
    workspaceIds: () => everyWorkspace('true'),
    routingWorkspaceIds: () => everyWorkspace('routing_version is not null'),
    nextClocks: (most) => pool.lookup<NextClock>('every clock', nextClocksSql, [most]),
    markingWorkspaceIds: async () => {
      const rows = await pool.lookup<{ id: string }>('every clock', markingSql, []);
      return rows.map((row) => row.id);
    },
    onEvents: (listener) => void listeners.push(listener),
    key: (purpose) => deriveKey(database.secretKey, purpose),
    sealSecret: (plain) => seal(sealing, plain),
    unsealSecret: (sealed) => unseal(sealing, sealed),
    close: async () => {
      await queue.stop(5_000);
      await orm.close();
      await pool.close();
      await database.stop();
    },
  };
}

function queuesOf(workspaceId: string, events: readonly NewEvent[]): JobName[] {
  const jobs = events.flatMap((event) => jobsOfEvent(workspaceId, event));
  return [...new Set(jobs.map((job) => job.name))];
}
