/**
 * How a reader finds events in commit order: below the oldest running transaction (what we do), by a counter row per
 * workspace that writers take turns at, and by the plain sequence, which loses events. Sixteen writers, one reader.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceId } from '../data/seed.mjs';
import { medians, percentile, round, sortedNumbers } from '../lib/stats.mjs';

const writers = 16;

const tables = `
  drop table if exists bench.log_xmin, bench.log_counter, bench.log_sequence, bench.counter, bench.work;
  create table bench.work (id bigint generated always as identity primary key, body text);
  create table bench.counter (workspace_id uuid primary key, last bigint not null);
  create table bench.log_xmin (workspace_id uuid, xid xid8 default pg_current_xact_id(), id bigint generated always as identity (cache 1),
    payload jsonb not null, written_at timestamptz not null default clock_timestamp(), primary key (workspace_id, xid, id));
  create table bench.log_counter (workspace_id uuid, id bigint, payload jsonb not null,
    written_at timestamptz not null default clock_timestamp(), primary key (workspace_id, id));
  create table bench.log_sequence (workspace_id uuid, id bigint generated always as identity (cache 1), payload jsonb not null,
    written_at timestamptz not null default clock_timestamp(), primary key (workspace_id, id));`;

const age = '(extract(epoch from clock_timestamp() - written_at) * 1000)::float8 as ms';

const ways = {
  'xmin-bounded': {
    write: `insert into bench.log_xmin (workspace_id, payload) values ($1, '{"n":1}')`,
    read: `select xid::text as a, id::text as b, ${age} from bench.log_xmin
      where workspace_id = $1 and (xid, id) > ($2::xid8, $3::bigint)
        and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, id limit 1000`,
    table: 'log_xmin',
  },
  'counter row': {
    write: `with taken as (update bench.counter set last = last + 1 where workspace_id = $1 returning last)
      insert into bench.log_counter (workspace_id, id, payload) select $1, last, '{"n":1}' from taken`,
    read: `select '0' as a, id::text as b, ${age} from bench.log_counter
      where workspace_id = $1 and id > $3::bigint and $2 = '0' order by id limit 1000`,
    table: 'log_counter',
  },
  'plain sequence': {
    write: `insert into bench.log_sequence (workspace_id, payload) values ($1, '{"n":1}')`,
    read: `select '0' as a, id::text as b, ${age} from bench.log_sequence
      where workspace_id = $1 and id > $3::bigint and $2 = '0' order by id limit 1000`,
    table: 'log_sequence',
  },
};

/** How long the writer's transaction goes on after the event is written. */
const shapes = {
  'event last': { before: 2, after: 0, stray: false },
  'event first, then 3 statements': { before: 0, after: 3, stray: false },
  'event last, a stray 250 ms transaction': { before: 2, after: 0, stray: true },
};

export async function run(context) {
  const { database, rounds, seconds } = context;
  const admin = await database.connect();
  await admin.query(tables);
  await admin.query('insert into bench.counter values ($1, 0)', [workspaceId]);
  const clients = await Promise.all(Array.from({ length: writers + 2 }, () => database.connect()));
  const result = {};
  for (const [shape, steps] of Object.entries(shapes)) {
    const measured = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
    for (let n = 0; n < rounds; n++) {
      for (const [way, sql] of Object.entries(ways)) {
        await reset(admin, sql);
        measured[way].push(await once(clients, sql, steps, seconds * 1000));
      }
    }
    result[shape] = Object.fromEntries(
      Object.entries(measured).map(([way, all]) => {
        const { perSecond, p50, p99, lost } = medians(all);
        const row = {
          'writes/s': round(perSecond, 0),
          'lag p50 ms': round(p50, 1),
          'lag p99 ms': round(p99, 1),
          'events lost': lost,
        };
        return [way, row];
      }),
    );
  }
  await Promise.all(clients.map((client) => client.end()));
  await admin.query(
    'drop table bench.log_xmin, bench.log_counter, bench.log_sequence, bench.counter, bench.work',
  );
  await admin.end();
  return result;
}

async function reset(admin, { table }) {
  await admin.query(`truncate bench.${table}, bench.work`);
}

async function once(clients, way, steps, ms) {
  const [reader, stray, ...pool] = clients;
  const state = { open: true, written: 0, seen: 0, lags: [] };
  const reading = read(reader, way, state);
  const strays = steps.stray ? wander(stray, state) : undefined;
  const until = performance.now() + ms;
  await Promise.all(pool.map((client) => write(client, way, steps, state, until)));
  await strays;
  await sleep(300);
  state.open = false;
  await reading;
  const sorted = sortedNumbers(state.lags);
  return {
    perSecond: (state.written / ms) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    lost: state.written - state.seen,
  };
}

async function write(client, { write: text, table }, { before, after }, state, until) {
  const work = async (count) => {
    for (let n = 0; n < count; n++) {
      await client.query({
        name: 'work',
        text: `insert into bench.work (body) values ('what an action does')`,
      });
    }
  };
  while (performance.now() < until) {
    await client.query('begin');
    await work(before);
    await client.query({ name: `write ${table}`, text, values: [workspaceId] });
    await work(after);
    await client.query('commit');
    state.written += 1;
  }
  state.until = until;
}

/** Looks every two milliseconds, as a woken reader would. */
async function read(client, { read: text, table }, state) {
  let at = ['0', '0'];
  while (state.open) {
    const { rows } = await client.query({ name: table, text, values: [workspaceId, ...at] });
    for (const row of rows) state.lags.push(row.ms);
    state.seen += rows.length;
    const last = rows.at(-1);
    if (last) at = [last.a, last.b];
    if (rows.length < 1000) await sleep(2);
  }
}

/** Somebody else's write in the same database, of another table, that takes its time. */
async function wander(client, state) {
  await sleep(50);
  while (state.until === undefined) {
    await client.query(`begin; insert into bench.work (body) values ('slow')`);
    await sleep(250);
    await client.query('commit');
    await sleep(500);
  }
}
