import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { entities } from './entities.js';

export type Orm = MikroORM;

/** The mapper over the server's own login. Every unit of work forks it; nobody shares an entity manager. */
export function openOrm(url: string, poolSize: number, statementTimeoutMs: number): Promise<Orm> {
  return MikroORM.init({
    clientUrl: url,
    entities,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: 5_000,
      onPoolCreated: (pool: pg.Pool) => pool.on('connect', giveBackWhenDead),
    },
    sessionContext: 'transaction',
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    logger: () => undefined,
  });
}

/** How long whoever holds a connection that died has to give it back. */
const patienceMs = 250;

/**
 * A transaction whose connection died can neither be begun nor rolled back, and the query builder gives a connection
 * back only after one of these: ten such transactions, and the pool would be empty for good.
 */
function giveBackWhenDead(client: pg.PoolClient): void {
  client.once('end', () => {
    setTimeout(() => {
      try {
        client.release(true);
      } catch {
        // Given back already, as it should be.
      }
    }, patienceMs).unref();
  });
}
