import { createHash } from 'node:crypto';
import pg from 'pg';
import { getTypeParser, shownTypes } from './pg-types.js';
import type { Reader } from '../domain/kernel/work.js';

interface TenantClient extends pg.PoolClient {
  /** The workspace this connection is walled into; set once and kept while the same tenant comes back. */
  workspace?: string;
}

/**
 * Connections for single statements: hot reads and the one hot write. The wall (row-level security) needs the
 * workspace in the session; setting it only when the connection changes hands costs nothing in the common case.
 */
export class TenantPool {
  readonly pool: pg.Pool;

  constructor(url: string, size: number, statementTimeoutMs: number) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: size,
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: 5_000,
      // Planning a hot read anew costs more than running it; every statement here is made for one plan.
      options: '-c plan_cache_mode=force_generic_plan -c TimeZone=UTC',
      types: { getTypeParser },
    });
    // A connection may drop while it lies idle or is in use; the query in flight says so, nobody else has to.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  reader(workspaceId: string): Reader {
    return {
      workspaceId,
      rows: (sql, values) => this.rows(workspaceId, sql, values),
      shown: (sql, values) => this.rows(workspaceId, sql, values, shownTypes),
    };
  }

  async rows<T>(
    workspaceId: string,
    sql: string,
    values: readonly unknown[],
    types?: pg.CustomTypesConfig,
  ): Promise<T[]> {
    const client = (await this.pool.connect()) as TenantClient;
    let failure: unknown;
    try {
      await enter(client, workspaceId);
      const name = statementName(sql);
      const result = await client.query({ name, text: sql, values: [...values], types });
      return result.rows as T[];
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      client.release(connectionIsBroken(failure));
    }
  }

  /** One row of the three tables that answer to a secret before the workspace is known (see the policies). */
  async lookup<T>(key: string, sql: string, values: readonly unknown[]): Promise<T[]> {
    const client = (await this.pool.connect()) as TenantClient;
    let isBroken = false;
    try {
      await client.query('begin read only');
      await client.query("select set_config('rapport.lookup', $1, true)", [key]);
      const result = await client.query(sql, [...values]);
      return result.rows as T[];
    } finally {
      await client.query('commit').catch(() => (isBroken = true));
      client.release(isBroken);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/** Sets the connection's workspace when it changes hands. */
async function enter(client: TenantClient, workspaceId: string): Promise<void> {
  if (client.workspace === workspaceId) return;
  client.workspace = undefined;
  await client.query("select set_config('rapport.workspace', $1, false)", [workspaceId]);
  client.workspace = workspaceId;
}

/** PostgreSQL's own refusals carry a SQLSTATE and leave the connection usable; anything else does not. */
function connectionIsBroken(failure: unknown): boolean {
  return (
    failure !== undefined && !/^[0-9A-Z]{5}$/.test(String((failure as { code?: unknown }).code))
  );
}

/** Beyond these a statement is sent with its text each time: prepared ones cost every connection memory for good. */
const mostPrepared = 300;
const names = new Map<string, string>();

/** Prepared once per connection and text; the name is the text's hash. */
function statementName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known || names.size >= mostPrepared) return known;
  const name = createHash('sha1').update(sql).digest('base64url');
  names.set(sql, name);
  return name;
}
