import { createHmac } from 'node:crypto';
import pg from 'pg';
import { ConfigError } from '../config.js';

/**
 * The login the server works under. Row-level security binds neither superusers nor roles with BYPASSRLS, so when the
 * given login is one of these, a plain one is made (its password follows from SECRET_KEY) and used instead.
 */
export async function serverLogin(adminUrl: string, secretKey: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query(
      `select rolsuper or rolbypassrls as above, current_database() as db from pg_roles where rolname = current_user`,
    );
    const { above, db } = rows[0] as { above: boolean; db: string };
    if (!above) {
      await admin.query('create schema if not exists pgboss');
      return adminUrl;
    }
    return await makeLogin(admin, adminUrl, db, secretKey);
  } finally {
    await admin.end();
  }
}

async function makeLogin(
  admin: pg.Client,
  adminUrl: string,
  db: string,
  secretKey: string,
): Promise<string> {
  const login = `rapport_${db}`.slice(0, 63);
  const password = createHmac('sha256', secretKey).update(`database login ${db}`).digest('hex');
  const role = admin.escapeIdentifier(login);
  await admin.query("select pg_advisory_lock(hashtext('rapport login'))");
  const url = new URL(adminUrl);
  url.username = login;
  url.password = password;
  if (!(await opens(url.href))) {
    await refuseToLockOut(admin, login);
    const known = await admin.query('select from pg_roles where rolname = $1', [login]);
    await admin.query(`${known.rowCount ? 'alter' : 'create'} role ${role} login nosuperuser
      nobypassrls nocreaterole password ${admin.escapeLiteral(password)}`);
  }
  await admin.query(`
    create schema if not exists pgboss;
    grant all on schema pgboss to ${role};
    alter schema pgboss owner to ${role};
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage on all sequences in schema public to ${role}`);
  return url.href;
}

async function opens(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  } finally {
    await client.end();
  }
}

/** A new password would leave a server that runs with another key without its database, at its next connection. */
async function refuseToLockOut(admin: pg.Client, login: string): Promise<void> {
  const inUse = await admin.query('select from pg_stat_activity where usename = $1 limit 1', [
    login,
  ]);
  if (inUse.rowCount)
    throw new ConfigError([
      'SECRET_KEY is not the one of the server that works on this database: give both the same.',
    ]);
}
