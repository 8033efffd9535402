/**
 * Finding owners: the server's own router, from a visitor's message to an owner, and a crowd at once over two workers,
 * beside a router as one would write it first: a transaction for each conversation, with locks on the rows.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { uuid } from '../data/ids.mjs';
import { login, sealedSecret, startRapport, Visitors } from '../lib/rapport.mjs';
import { medians, percentile, round, sortedNumbers } from '../lib/stats.mjs';

const workspace = uuid('workspace', 50);
const channel = uuid('channel', 50);
const rule = uuid('tag', 50);
const publicKey = 'bench-chat-routing';
const staff = 20;
const crowd = 2_000;
/** It takes too long to wait for more. */
const smallCrowd = 200;
const arrivalsPerSecond = 40;

export async function run(context) {
  const admin = await context.database.connect();
  await open(admin, context.modules);
  const result = {
    [`${crowd.toLocaleString('en-US')} at once, ${staff} members, two workers`]: await atOnce(
      context,
      admin,
    ),
    [`${arrivalsPerSecond} a second, two servers`]: await steadily(context, admin),
  };
  await admin.end();
  return result;
}

/** A workspace with a chat, twenty people, and one rule: in turn. */
async function open(admin, modules) {
  await admin.query('delete from workspace where id = $1', [workspace]);
  await admin.query(
    'create table if not exists bench.turn (workspace_id uuid primary key, member_id uuid)',
  );
  await admin.query("insert into workspace (id, name) values ($1, 'Routing')", [workspace]);
  await admin.query(
    `insert into channel (workspace_id, id, kind, name, public_key, identity_secret)
     values ($1, $2, 'CHAT', 'Site', $3, $4)`,
    [workspace, channel, publicKey, sealedSecret(modules)],
  );
  await admin.query(
    `insert into member (workspace_id, id, name, email, role, capacity)
     select $1, gen_random_uuid(), 'Agent ' || n, 'agent' || n || '@routing.test', 'AGENT', 1000
     from generate_series(1, $2::int) n`,
    [workspace, staff],
  );
  const rules = [
    { id: rule, name: 'All', toFormerOwner: true, steps: [{ strategy: 'ROUND_ROBIN' }] },
  ];
  await admin.query(
    `insert into routing_version (workspace_id, version, rules, published_at, published_by_kind)
     values ($1, 1, $2, now(), 'SYSTEM')`,
    [workspace, JSON.stringify(rules)],
  );
  await admin.query('update workspace set routing_version = 1 where id = $1', [workspace]);
}

async function atOnce({ modules, database, rounds }, admin) {
  const url = await login(modules, database);
  const { routeConversations } = await modules.load('src/domain/routing/route-conversations.js');
  const orms = [await modules.openOrm(url, 4, 15_000), await modules.openOrm(url, 4, 15_000)];
  const nothing = () => undefined;
  const workers = orms.map((orm) => modules.unitOfWork(orm, async () => undefined, nothing));
  const pools = [0, 1].map(() => new pg.Pool({ connectionString: database.url, max: 4 }));
  const actor = { kind: 'SYSTEM', workspaceId: workspace, id: null };
  const ways = {
    rapport: () =>
      Promise.all(
        workers.map(async (work) => {
          while ((await work(actor, routeConversations, undefined)).result.decided > 0);
        }),
      ),
    'a transaction each': () =>
      Promise.all(
        pools.flatMap((pool) =>
          Array.from({ length: 4 }, async () => {
            while (await routeOne(pool));
          }),
        ),
      ),
  };
  const measured = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  for (let n = 0; n <= rounds; n++)
    for (const [way, route] of Object.entries(ways)) {
      const count = way === 'rapport' ? crowd : smallCrowd;
      await arrive(admin, count);
      const startedAt = performance.now();
      await route();
      const ms = performance.now() - startedAt;
      if (n > 0) measured[way].push({ ms, count, ...(await fairness(admin, count)) });
    }
  await Promise.all([...orms.map((orm) => orm.close()), ...pools.map((pool) => pool.end())]);
  return Object.fromEntries(
    Object.entries(measured).map(([way, all]) => {
      const { ms, count, apart, left } = medians(all);
      return [
        way,
        {
          conversations: count,
          'ms in all': round(ms, 0),
          'ms each': round(ms / count, 3),
          'apart by': apart,
          left,
        },
      ];
    }),
  );
}

/** So many strangers wrote, and nobody has them. */
async function arrive(admin, count) {
  await forget(admin);
  await admin.query(
    `with person as (
       insert into contact (workspace_id, id, name)
       select $1, gen_random_uuid(), 'Customer ' || n from generate_series(1, $3::int) n returning id
     ), numbered as (
       select id, gen_random_uuid() as conversation_id, gen_random_uuid() as message_id,
         row_number() over () as n from person
     ), conversation as (
       insert into conversation (workspace_id, id, number, contact_id, channel_id, thread_key, sequence,
         last_message_id, last_activity_at, waiting_since, unread_count, route_since)
       select $1, conversation_id, n, id, $2, 'routing ' || n, 1, message_id, now(), now(), 1, now() from numbered
     ), message as (
       insert into message (workspace_id, id, conversation_id, sequence, channel_id, direction, author_kind, author_id,
         text, visible_text, state, occurred_at)
       select $1, message_id, conversation_id, 1, $2, 'INBOUND', 'CONTACT', id, 'Is anybody there?',
         'Is anybody there?', 'RECEIVED', now() from numbered
     )
     insert into wait (workspace_id, id, conversation_id, cycle, opened_by, started_at)
     select $1, gen_random_uuid(), conversation_id, 1, message_id, now() from numbered`,
    [workspace, channel, count],
  );
  await admin.query('analyze conversation');
}

async function forget(admin) {
  await admin.query('delete from conversation where workspace_id = $1', [workspace]);
  await admin.query('delete from contact where workspace_id = $1', [workspace]);
  await admin.query('delete from event where workspace_id = $1', [workspace]);
  await admin.query('delete from bench.turn');
}

async function fairness(admin, count) {
  const { rows } = await admin.query(
    `select max(count)::int - min(count)::int as apart, $2::int - sum(count)::int as left from (
       select count(c.id) from member m left join conversation c on c.workspace_id = $1 and c.assignee_id = m.id
       where m.workspace_id = $1 group by m.id) loads`,
    [workspace, count],
  );
  return rows[0];
}

/** The members' rows are locked, so that nobody is given more than they may carry: one at a time, too. */
async function routeOne(pool) {
  const client = await pool.connect();
  const ask = async (name, text, values) =>
    (await client.query({ name, text, values: [workspace, ...values] })).rows;
  try {
    await client.query('begin');
    const [conversation] = await ask(
      'next',
      `select c.id, c.contact_id, c.subject, k.tier, k.attributes, m.visible_text from conversation c
       join contact k on k.workspace_id = $1 and k.id = c.contact_id
       join message m on m.workspace_id = $1 and m.id = c.last_message_id
       where c.workspace_id = $1 and c.route_since is not null and c.assignee_id is null
       order by c.route_since, c.id limit 1 for update of c skip locked`,
      [],
    );
    if (!conversation) return false;
    await ask('rules', 'select rules from routing_version where workspace_id = $1', []);
    await ask(
      'former',
      `select a.member_id from conversation o join assignment a on a.workspace_id = $1 and a.conversation_id = o.id
       where o.workspace_id = $1 and o.contact_id = $2 order by a.started_at desc limit 1`,
      [conversation.contact_id],
    );
    await ask(
      'lock',
      "select id from member where workspace_id = $1 and availability = 'ONLINE' order by id for no key update",
      [],
    );
    const free = await ask(
      'loads',
      `select m.id, count(c.id)::int as load from member m
       left join conversation c on c.workspace_id = $1 and c.assignee_id = m.id and c.status = 'OPEN'
       where m.workspace_id = $1 and m.availability = 'ONLINE' group by m.id, m.capacity
       having count(c.id) < m.capacity order by m.id`,
      [],
    );
    const [turn] = await ask(
      'turn',
      'select member_id from bench.turn where workspace_id = $1',
      [],
    );
    const member = (free.find((one) => !turn || one.id > turn.member_id) ?? free[0]).id;
    await ask(
      'take turn',
      `insert into bench.turn values ($1, $2) on conflict (workspace_id) do update set member_id = excluded.member_id`,
      [member],
    );
    const given = [conversation.id, member];
    await ask(
      'give',
      `update conversation set assignee_id = $3, sequence = sequence + 1, route_since = null, last_activity_at = now()
       where workspace_id = $1 and id = $2`,
      given,
    );
    await ask(
      'assignment',
      `insert into assignment (workspace_id, id, conversation_id, member_id, kind, started_at)
       values ($1, gen_random_uuid(), $2, $3, 'ROUTED', now())`,
      given,
    );
    await ask(
      'change',
      `insert into conversation_change (workspace_id, id, conversation_id, sequence, kind, actor_kind, member_id)
       values ($1, gen_random_uuid(), $2, 2, 'ROUTED', 'SYSTEM', $3)`,
      given,
    );
    await ask(
      'decision',
      `insert into routing_decision (workspace_id, id, conversation_id, version, rule_id, outcome, reason, step,
         strategy, member_id, candidates, wanted_since, decided_at)
       values ($1, gen_random_uuid(), $2, 1, null, 'ASSIGNED', 'NEXT_IN_TURN', 0, 'ROUND_ROBIN', $3, $4, now(), now())`,
      [...given, JSON.stringify(free)],
    );
    await ask(
      'notification',
      `insert into notification (workspace_id, id, member_id, kind, conversation_id, actor_kind)
       values ($1, gen_random_uuid(), $3, 'ASSIGNMENT', $2, 'SYSTEM')`,
      given,
    );
    await ask(
      'event',
      `insert into event (workspace_id, type, conversation_id, actor_kind, payload)
       values ($1, 'conversation.routed', $2, 'SYSTEM', jsonb_build_object('memberId', $3::uuid)),
         ($1, 'notification.created', $2, 'SYSTEM', jsonb_build_object('memberId', $3::uuid))`,
      given,
    );
    return true;
  } finally {
    await client.query('commit');
    client.release();
  }
}

/** From the beginning of the statement that filed the message until another connection sees the owner. */
async function steadily(context, admin) {
  await forget(admin);
  const servers = [await startRapport(context), await startRapport(context)];
  const doors = servers.map((server) => new Visitors(server.port));
  for (let n = 0; n < 200; n++) await doors[n % 2].start(publicKey); // warms up
  await sleep(1_500);
  const since = (await admin.query('select clock_timestamp() as now')).rows[0].now;
  const total = arrivalsPerSecond * Math.max(10, context.seconds * 3);
  const watching = watch(admin, since, total);
  const startedAt = performance.now();
  const starts = [];
  for (let n = 0; n < total; n++) {
    await sleep(Math.max(0, startedAt + (n * 1000) / arrivalsPerSecond - performance.now()));
    starts.push(timed(() => doors[n % 2].start(publicKey)));
  }
  const answered = sortedNumbers(await Promise.all(starts));
  const sorted = sortedNumbers(await watching);
  await Promise.all(servers.map((server) => server.stop()));
  return {
    rapport: {
      conversations: sorted.length,
      'p50 ms': round(percentile(sorted, 0.5), 1),
      'p99 ms': round(percentile(sorted, 0.99), 1),
      'worst ms': round(sorted.at(-1), 1),
      'visitor answered p50 ms': round(percentile(answered, 0.5), 1),
      'visitor answered p99 ms': round(percentile(answered, 0.99), 1),
    },
  };
}

async function timed(work) {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function watch(admin, since, total) {
  const seen = new Map();
  for (const end = performance.now() + 120_000; seen.size < total; await sleep(4)) {
    const { rows } = await admin.query(
      `select id, (extract(epoch from clock_timestamp() - created_at) * 1000)::float8 as ms from conversation
       where workspace_id = $1 and created_at > $2 and assignee_id is not null and id <> all($3::uuid[])`,
      [workspace, since, [...seen.keys()]],
    );
    for (const { id, ms } of rows) seen.set(id, ms);
    if (performance.now() > end) throw new Error(`Only ${seen.size} of ${total} have an owner.`);
  }
  return seen.values();
}
