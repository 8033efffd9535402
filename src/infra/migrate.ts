import { createHmac } from 'node:crypto';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { Migration20261122000001MainJob } from '../../migrations/migration-20261122000001-main-job.js';
import { Migration20261124000001LogPosition } from '../../migrations/migration-20261124000001-log-position.js';
import { ConfigError } from '../config.js';
import { Migration20261124000002Channels } from '../../migrations/migration-20261124000002-channels.js';
import { Migration20261124000030OutboundPace } from '../../migrations/migration-20261124000030-outbound-pace.js';
import { Migration20261124000040OptOut } from '../../migrations/migration-20261124000040-opt-out.js';
import { Migration20261124000041Call } from '../../migrations/migration-20261124000041-call.js';
import { Migration20261124000020MessageParts } from '../../migrations/migration-20261124000020-message-parts.js';
import { Migration20261124000010MessageTemplates } from '../../migrations/migration-20261124000010-message-templates.js';
import { Migration20261124000060ClaimedAddress } from '../../migrations/migration-20261124000060-claimed-address.js';
import { Migration20261124000070OneStory } from '../../migrations/migration-20261124000070-one-story.js';
import { Migration20261124000071MergeSuggestions } from '../../migrations/migration-20261124000071-merge-suggestions.js';
import { Migration20261124000072ReplyElsewhere } from '../../migrations/migration-20261124000072-reply-elsewhere.js';
import { Migration20261124000073MergedConversations } from '../../migrations/migration-20261124000073-merged-conversations.js';
import { entities } from './entities.js';

const migrations = [
  { name: 'migration-20261122000001-main-job', class: Migration20261122000001MainJob },
  { name: 'migration-20261124000001-log-position', class: Migration20261124000001LogPosition },
  { name: 'migration-20261124000002-channels', class: Migration20261124000002Channels },
  {
    name: 'migration-20261124000010-message-templates',
    class: Migration20261124000010MessageTemplates,
  },
  { name: 'migration-20261124000020-message-parts', class: Migration20261124000020MessageParts },
  { name: 'migration-20261124000030-outbound-pace', class: Migration20261124000030OutboundPace },
  { name: 'migration-20261124000040-opt-out', class: Migration20261124000040OptOut },
  { name: 'migration-20261124000041-call', class: Migration20261124000041Call },
  {
    name: 'migration-20261124000060-claimed-address',
    class: Migration20261124000060ClaimedAddress,
  },
  { name: 'migration-20261124000070-one-story', class: Migration20261124000070OneStory },
  {
    name: 'migration-20261124000071-merge-suggestions',
    class: Migration20261124000071MergeSuggestions,
  },
  {
    name: 'migration-20261124000072-reply-elsewhere',
    class: Migration20261124000072ReplyElsewhere,
  },
  {
    name: 'migration-20261124000073-merged-conversations',
    class: Migration20261124000073MergedConversations,
  },
];

/** Brings the schema up to date; servers that start together take turns. */
export async function migrate(adminUrl: string): Promise<string[]> {
  const turn = new pg.Client({ connectionString: adminUrl });
  await turn.connect();
  try {
    await turn.query("select pg_advisory_lock(hashtext('rapport migrations'))");
    return await runMigrations(adminUrl);
  } finally {
    await turn.end();
  }
}

async function runMigrations(adminUrl: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: adminUrl,
    entities,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration' },
    logger: () => undefined,
  });
  try {
    const done = await orm.migrator.up();
    return done.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}

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

/**
 * What is open between workspaces: tables (partitioned ones and their partitions too) whose policies are missing or
 * not forced; views that read with their owner's rights and not with ours; copies and foreign tables, which cannot
 * have policies. What came with an extension holds nothing of ours.
 */
const unwalledSql = `
  select relname from pg_class c
  where relnamespace = 'public'::regnamespace and relname <> 'migration'
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    and case
      when relkind in ('r', 'p') then not (relrowsecurity and relforcerowsecurity)
      when relkind = 'v' then not exists (select from pg_options_to_table(reloptions)
        where option_name = 'security_invoker' and option_value::boolean)
      else relkind in ('m', 'f')
    end
  order by relname`;

/** Refuses to serve from inside a login that walls do not bind. */
export async function assertWalled(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select rolname, rolsuper or rolbypassrls as above from pg_roles where rolname = current_user',
    );
    const { rolname, above } = rows[0] as { rolname: string; above: boolean };
    if (above)
      throw new Error(`The login ${rolname} stands above row-level security: refusing to start.`);
    const open = await client.query<{ relname: string }>(unwalledSql);
    const tables = open.rows.map((row) => row.relname);
    if (tables.length > 0)
      throw new Error(`Without row-level security: ${tables.join(', ')}: refusing to start.`);
  } finally {
    await client.end();
  }
}
