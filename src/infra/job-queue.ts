import { PgBoss, type Db } from 'pg-boss';
import type { Work } from '../domain/kernel/work.js';

interface QueuedJob {
  name: string;
  data: object;
  key: string;
  startAfter?: Date;
}

export interface QueueSettings {
  batchSize: number;
  /** How many batches at once in this process. */
  concurrency: number;
}

const queueOptions = {
  // One waiting job for each key, so that the sweeper may ask for what is there already.
  policy: 'short' as const,
  retryLimit: 20,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 300,
  heartbeatSeconds: 10,
  // The default deletes what waited for two weeks. Nothing that waits here may vanish.
  retentionSeconds: 10 * 365 * 24 * 3600,
  deleteAfterSeconds: 3600,
};

/** The jobs, in the same PostgreSQL: added in the transaction of the change, so that neither exists without the other. */
export class JobQueue {
  private readonly boss: PgBoss;
  private readonly workers = new Map<string, string[]>();

  constructor(url: string, log: (error: Error) => void) {
    this.boss = new PgBoss({
      connectionString: url,
      max: 4,
      createSchema: false,
      // A concurrent reindex is one long write transaction, and the event log waits for those.
      reindex: false,
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
    });
    this.boss.on('error', log);
  }

  async start(names: string[]): Promise<void> {
    await this.boss.start();
    for (const name of names) await this.boss.createQueue(name, queueOptions);
  }

  /** Adds jobs inside the work's transaction. */
  async enqueueWithin(work: Work, jobs: QueuedJob[]): Promise<void> {
    const executeSql = async (text: string, values: unknown[] = []) => ({
      rows: await work.rows(text, values),
    });
    await this.insert(jobs, { executeSql });
  }

  async enqueue(jobs: QueuedJob[]): Promise<void> {
    await this.insert(jobs);
    for (const name of new Set(jobs.map((job) => job.name))) this.nudge(name);
  }

  private async insert(jobs: QueuedJob[], db?: Db): Promise<void> {
    for (const [name, group] of Map.groupBy(jobs, (job) => job.name)) {
      const rows = group.map(({ data, key, startAfter }) => ({
        data,
        singletonKey: key,
        startAfter,
      }));
      await this.boss.insert(name, rows, db ? { db } : undefined);
    }
  }

  /** Has each batch of the queue done by the handler, which may see a job again and must not mind. */
  async serve(
    name: string,
    settings: QueueSettings,
    handler: (batch: object[]) => Promise<void>,
  ): Promise<void> {
    const ids: string[] = [];
    for (let n = 0; n < settings.concurrency; n++) {
      const options = { batchSize: settings.batchSize, pollingIntervalSeconds: 0.5 };
      ids.push(
        await this.boss.work<object>(name, options, (jobs) => handler(jobs.map((job) => job.data))),
      );
    }
    this.workers.set(name, ids);
  }

  /** Something was added: look now instead of at the next poll. */
  nudge(name: string): void {
    for (const id of this.workers.get(name) ?? []) this.boss.notifyWorker(id);
  }

  /** Takes no new jobs and lets those in hand finish. */
  async stop(graceMs: number): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: graceMs });
  }
}
