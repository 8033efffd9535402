/** A database of our own: embedded, or one named `rapport_bench` on the server of DATABASE_URL. */
import path from 'node:path';
import pg from 'pg';
import { PostgresCpu } from './processes.mjs';

const name = 'rapport_bench';

export async function openDatabase({ modules, dataDir, log }) {
  const given = process.env.DATABASE_URL;
  const embedded = given
    ? null
    : await modules.startEmbeddedPostgres({ dataDir: path.resolve(dataDir), log });
  const server = given ?? embedded.url;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const database = {
    server,
    url: url.href,
    embedded: Boolean(embedded),
    cpu: await PostgresCpu.of(admin),
    async recreate() {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name}`);
    },
    async exists() {
      return (await admin.query('select from pg_database where datname = $1', [name])).rowCount > 0;
    },
    async connect() {
      const client = new pg.Client({ connectionString: url.href });
      await client.connect();
      return client;
    },
    /** A setting of the whole server; only ever of our own. */
    async tune(setting, value) {
      if (!embedded) return;
      await admin.query(
        value ? `alter system set ${setting} = '${value}'` : `alter system reset ${setting}`,
      );
      await admin.query('select pg_reload_conf()');
    },
    async version() {
      return (await admin.query('show server_version')).rows[0].server_version;
    },
    async close() {
      await admin.end();
      await embedded?.stop();
    },
  };
  return database;
}
