import { randomInt } from 'node:crypto';
import pg from 'pg';

/**
 * A number this worker signs its work with, and an advisory lock on it that lives as long as the process and its
 * database. Who can take the lock knows that the worker is dead or lost its hold; no clock is asked. With a new hold
 * comes a new number: what an outage cut off under the old one is found and settled like a dead worker's.
 */
export class WorkerLease {
  worker = 0;
  private client: pg.Client | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly lockSpace: number,
  ) {}

  async hold(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => undefined);
    const worker = randomInt(1, 2 ** 31 - 1);
    try {
      await client.connect();
      await client.query('select pg_advisory_lock($1::int, $2::int)', [this.lockSpace, worker]);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    client.once('end', () => this.holdAgain()); // only now: a failed attempt ends too, and would be made twice
    this.client = client;
    this.worker = worker;
  }

  /** The connection went, the process did not: take another lock as soon as the database answers. */
  private holdAgain(): void {
    if (this.closed) return;
    this.client = undefined;
    setTimeout(() => {
      if (!this.closed) this.hold().catch(() => this.holdAgain());
    }, 100).unref();
  }

  async release(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }
}
