/**
 * A workspace in its second year, by set-based SQL: contacts, conversations, ten messages each, waits, changes, notes.
 * Deterministic, so that every run and every server reads the same. `shape` is all that clients need to know of it.
 */
import { sqlUuid, tokenHash, uuid } from './ids.mjs';

export const members = 200;
const tags = 40;
const longEvery = 50;
const longPlace = 7;
const yearMs = 350 * 24 * 3600 * 1000;

export function shapeOf(scale, seededAt) {
  const conversations = Math.max(1_000, Math.round(300_000 * scale));
  const stepMs = Math.floor(yearMs / conversations);
  return {
    version: 4,
    scale,
    seededAt,
    conversations,
    contacts: Math.max(400, Math.round(100_000 * scale)),
    baseMs: Math.floor(seededAt / 1000) * 1000 - 3 * 24 * 3600 * 1000 - conversations * stepMs,
    stepMs,
  };
}

export const workspaceId = uuid('workspace', 1);
export const smallWorkspaceId = uuid('workspace', 2);
export const emailChannel = uuid('channel', 1);
export const chatChannel = uuid('channel', 2);
export const chatPublicKey = 'bench-chat';
export const smallChatPublicKey = 'bench-chat-small';
/** The token of this number belongs to the small workspace. */
export const smallMember = 100_000;
export const mailAddress = 'support@bench.test';

export function conversationId(shape, i) {
  return uuid('conversation', i, shape.baseMs + i * shape.stepMs);
}

/** Conversations with 60 messages: those a view of 50 items can be read from. */
export function longConversation(shape, random) {
  const blocks = Math.floor(shape.conversations / longEvery);
  return Math.floor(random * blocks) * longEvery + longPlace;
}

const text =
  'Hello, I ordered the blue lamp two weeks ago and it has not arrived yet. The tracking page says that it left ' +
  'the warehouse, but nothing has moved since. Could you please look into it? We need it for an event on Friday, ' +
  'and if it cannot arrive before then I would rather have my money back. Thank you for writing to us, I have ' +
  'looked at your order and asked the carrier where the parcel is. They promised an answer by tomorrow noon. If it ' +
  'is lost we will send a new one by express at our cost, and you will have it on Thursday. Is the address in your ' +
  'account still right? Yes, that would be wonderful. Please leave it with the neighbours if nobody opens. ';

/** `sealedSecret`: a chat channel's identity secret as the server under test seals it. */
export async function seed(database, scale, sealedSecret, log) {
  const shape = shapeOf(scale, Date.now());
  const client = await database.connect();
  await database.tune('max_wal_size', '8GB');
  await database.tune('checkpoint_timeout', '30min');
  try {
    await prepare(client);
    await small(client, shape, sealedSecret);
    const kept = await dropIndexes(client, [
      'message',
      'wait',
      'conversation_change',
      'conversation',
    ]);
    await blocks(database, shape, log);
    await restoreIndexes(database, kept, log);
    await client.query(
      'update workspace w set last_conversation_number = (select max(number) from conversation c where c.workspace_id = w.id)',
    );
    log('  analyze');
    await client.query('vacuum analyze');
    await client.query('create schema bench');
    await client.query('create table bench.shape as select $1::jsonb as shape', [
      JSON.stringify(shape),
    ]);
  } finally {
    await client.end();
    await database.tune('max_wal_size', null);
    await database.tune('checkpoint_timeout', null);
  }
  return shape;
}

/** What an earlier run left, when it is of this size. */
export async function seeded(database, scale) {
  if (!(await database.exists())) return null;
  const client = await database.connect();
  try {
    const { rows } = await client.query('select shape from bench.shape');
    const { shape } = rows[0];
    return shape.scale === scale && shape.version === shapeOf(scale, 0).version ? shape : null;
  } catch {
    return null;
  } finally {
    await client.end();
  }
}

/** Foreign keys are true by construction; checking three million of them would take most of the time. */
async function prepare(client) {
  await client.query(
    `set session_replication_role = replica; set work_mem = '256MB'; set synchronous_commit = off`,
  );
}

async function small(client, shape, sealedSecret) {
  const { contacts, baseMs } = shape;
  await client.query(`insert into workspace (id, name) values ($1, 'Bench'), ($2, 'Small')`, [
    workspaceId,
    smallWorkspaceId,
  ]);
  for (const [workspace, count] of [
    [workspaceId, members],
    [smallWorkspaceId, 5],
  ]) {
    const first = workspace === workspaceId ? 0 : 100_000;
    await client.query(`insert into member (workspace_id, id, name, email, role)
      select '${workspace}'::uuid, ${sqlUuid('member', `${first} + i`)}, 'Member ' || i, 'member' || i || '@bench.test',
        case when i = 0 then 'OWNER' else 'AGENT' end from generate_series(0, ${count - 1}) i`);
    await client.query(`insert into tag (workspace_id, id, name)
      select '${workspace}'::uuid, ${sqlUuid('tag', `${first} + i`)}, 'Tag ' || i from generate_series(0, ${tags - 1}) i`);
  }
  const hashes = Array.from({ length: members }, (_, n) => tokenHash(n));
  await client.query(
    `insert into credential (workspace_id, id, kind, name, hash, hint, member_id, scopes)
     select $1, ${sqlUuid('credential', 'n')}, 'MEMBER_TOKEN', 'Bench', h, right(h, 4), ${sqlUuid('member', 'n - 1')},
       '{READ,WRITE,NOTES,ADMIN}' from unnest($2::text[]) with ordinality as t(h, n)`,
    [workspaceId, hashes],
  );
  await client.query(
    `insert into credential (workspace_id, id, kind, name, hash, hint, member_id, scopes)
     values ($1, $2, 'MEMBER_TOKEN', 'Bench', $3, right($3, 4), $4, '{READ,WRITE,NOTES,ADMIN}')`,
    [
      smallWorkspaceId,
      uuid('credential', smallMember),
      tokenHash(smallMember),
      uuid('member', smallMember),
    ],
  );
  const channels = [
    [workspaceId, emailChannel, 'EMAIL', mailAddress, null],
    [workspaceId, chatChannel, 'CHAT', null, chatPublicKey],
    [smallWorkspaceId, uuid('channel', 3), 'EMAIL', 'small@bench.test', null],
    [smallWorkspaceId, uuid('channel', 4), 'CHAT', null, smallChatPublicKey],
  ];
  for (const channel of channels) {
    await client.query(
      `insert into channel (workspace_id, id, kind, name, address, public_key, identity_secret)
       values ($1, $2, $3, initcap($3), $4, $5, $6)`,
      [...channel, channel[2] === 'CHAT' ? sealedSecret : null],
    );
  }
  for (const [workspace, count, first] of [
    [workspaceId, contacts, 0],
    [smallWorkspaceId, 50, 10_000_000],
  ]) {
    const id = (kind) => sqlUuid(kind, `${first} + i`);
    await client.query(`insert into contact (workspace_id, id, name, tier, company, created_at)
      select '${workspace}'::uuid, ${id('contact')}, 'Customer ' || i, (array['GOLD','SILVER',null])[i % 3 + 1],
        'Company ' || i % 5000, to_timestamp(${baseMs} / 1000.0) + i * interval '1 second'
      from generate_series(0, ${count - 1}) i`);
    await client.query(`insert into handle (workspace_id, id, contact_id, kind, address, verified)
      select '${workspace}'::uuid, ${id('handle')}, ${id('contact')}, 'EMAIL', 'customer' || i || '@customers.test', true
      from generate_series(0, ${count - 1}) i
      union all select '${workspace}'::uuid, ${sqlUuid('handle', `20000000 + ${first} + i`)}, ${id('contact')}, 'VISITOR',
        'visitor-' || i, true from generate_series(0, ${count - 1}) i`);
  }
  await client.query(`insert into conversation (workspace_id, id, number, contact_id, channel_id, subject, last_activity_at)
    select '${smallWorkspaceId}', ${sqlUuid('conversation', '10000000 + i')}, i + 1,
      ${sqlUuid('contact', '10000000 + i % 50')}, '${uuid('channel', 3)}', 'Question ' || i, now()
    from generate_series(0, 99) i`);
}

/**
 * Messages run in rounds of five: two of the customer, a reply, one more of the customer, a reply. Conversation `i`
 * began `i` steps after the base; its messages lie among those of its neighbours in time, as they do in life.
 */
const conversationFacts = (shape, from, to) => `
  select i, h, n, claimed, resolved, noted, ${sqlUuid('conversation', 'i', `${shape.baseMs} + i * ${shape.stepMs}::bigint`)} as id,
    ${shape.baseMs} + i * ${shape.stepMs}::bigint as started_ms, gap_ms, n % 5 in (1, 2, 4) as ends_inbound,
    case when i % 2 = 0 then '${emailChannel}'::uuid else '${chatChannel}'::uuid end as channel_id,
    (i::bigint * 7919) % ${shape.contacts} as person, ${sqlUuid('contact', `(i::bigint * 7919) % ${shape.contacts}`)} as contact_id,
    ${sqlUuid('member', `h % ${members}`)} as member_id
  from (
    select *, case when i % ${longEvery} = ${longPlace} then 60 else 5 + (h % 9)::int end as n,
      h % 20 < 14 as resolved, h % 10 = 3 as noted, h % 20 < 14 or h % 10 < 7 as claimed,
      600000 + (h % 1200000) as gap_ms
    from (select i, (i::bigint * 2654435761 % 4294967296) >> 8 as h from generate_series(${from}, ${to}) i) a
  ) b`;

const at = (k) => `(c.started_ms + (${k}) * c.gap_ms)`;
const time = (ms) => `to_timestamp((${ms}) / 1000.0)`;
const messageId = (k) => sqlUuid('message', `c.i::bigint * 100 + (${k})`, at(k));

const insertMessages = (facts) => `
  insert into message (workspace_id, id, conversation_id, sequence, channel_id, direction, author_kind, author_id, text,
    visible_text, address, external_id, state, occurred_at, created_at, sent_at)
  select '${workspaceId}'::uuid, ${messageId('k')}, c.id, k + (c.claimed and k > 1)::int, c.channel_id,
    case when inbound then 'INBOUND' else 'OUTBOUND' end, case when inbound then 'CONTACT' else 'MEMBER' end,
    case when inbound then c.contact_id else c.member_id end, body, body, 'customer' || c.person || '@customers.test',
    c.i || '.' || k || '@bench.test', case when inbound then 'RECEIVED' else 'SENT' end, ${time(at('k'))}, ${time(at('k'))},
    case when not inbound then ${time(at('k'))} end
  from (select c.*, k, k % 5 in (1, 2, 4) as inbound,
      substring('${text}' from 1 + ((c.h + k * 131) % 450)::int for 40 + ((c.h + k * 37) % 160)::int) as body
    from (${facts}) c cross join lateral generate_series(1, c.n) k) c
  order by ${at('k')}`;

const insertConversations = (facts) => `
  insert into conversation (workspace_id, id, number, contact_id, channel_id, thread_key, subject, status, snoozed_until,
    priority, assignee_id, tag_ids, sequence, last_message_id, last_activity_at, waiting_since, unread_count, created_at)
  select '${workspaceId}'::uuid, c.id, c.i + 1, c.contact_id, c.channel_id, case when c.i % 2 = 1 then 'visitor ' || c.i end,
    'About order ' || c.h, case when c.resolved then 'RESOLVED' when c.h % 20 = 19 then 'SNOOZED' else 'OPEN' end,
    case when not c.resolved and c.h % 20 = 19 then now() + interval '30 days' end,
    (array['NORMAL', 'NORMAL', 'HIGH', 'URGENT', 'LOW'])[c.h % 5 + 1], case when c.claimed then c.member_id end,
    (array[${sqlUuid('tag', `c.h % ${tags}`)}, ${sqlUuid('tag', `(c.h + 7) % ${tags}`)}, ${sqlUuid('tag', `(c.h + 19) % ${tags}`)}])[1:(c.h % 4)::int],
    c.n + c.claimed::int + c.noted::int + c.resolved::int, ${messageId('c.n')}, ${time(at('c.n'))},
    case when not c.resolved and c.ends_inbound then ${time(at('c.n - (c.n % 5 = 2)::int'))} end,
    case when not c.resolved then (array[0, 1, 2, 0, 1])[c.n % 5 + 1] else 0 end, ${time(at('1'))}
  from (${facts}) c`;

const insertWaits = (facts) => `
  insert into wait (workspace_id, id, conversation_id, cycle, opened_by, started_at, ended_at, end_reason, ended_by, reply_message_id)
  select '${workspaceId}'::uuid, ${sqlUuid('wait', 'c.i::bigint * 100 + k', at('k'))}, c.id, 1, ${messageId('k')}, ${time(at('k'))},
    case when reply <= c.n then ${time(at('reply'))} when c.resolved then ${time(at('c.n + 1'))} end,
    case when reply <= c.n then 'REPLIED' when c.resolved then 'RESOLVED' end,
    case when reply <= c.n or c.resolved then c.member_id end, case when reply <= c.n then ${messageId('reply')} end
  from (select c.*, k, case k % 5 when 1 then k + 2 else k + 1 end as reply
    from (${facts}) c cross join lateral generate_series(1, c.n) k where k % 5 in (1, 4)) c`;

const insertChanges = (facts) => `
  insert into conversation_change (workspace_id, id, conversation_id, sequence, kind, actor_kind, actor_id, member_id, created_at)
  select '${workspaceId}'::uuid, ${sqlUuid('change', 'c.i::bigint * 100', at('1'))}, c.id, 2, 'CLAIMED', 'MEMBER', c.member_id, c.member_id, ${time(at('1'))}
  from (${facts}) c where c.claimed
  union all
  select '${workspaceId}'::uuid, ${sqlUuid('change', 'c.i::bigint * 100 + 1', at('c.n + 1'))}, c.id, c.n + c.claimed::int + c.noted::int + 1,
    'RESOLVED', 'MEMBER', c.member_id, null, ${time(at('c.n + 1'))}
  from (${facts}) c where c.resolved`;

const insertNotes = (facts) => `
  insert into note (workspace_id, id, conversation_id, sequence, author_kind, author_id, text, created_at)
  select '${workspaceId}'::uuid, ${sqlUuid('note', 'c.i', at('c.n'))}, c.id, c.n + c.claimed::int + 1, 'MEMBER', c.member_id,
    'Asked the carrier, waiting for their answer.', ${time(at('c.n'))}
  from (${facts}) c where c.noted`;

const insertAssignments = (facts) => `
  insert into assignment (workspace_id, id, conversation_id, member_id, kind, assigned_by, started_at)
  select '${workspaceId}'::uuid, ${sqlUuid('assignment', 'c.i', at('1'))}, c.id, c.member_id, 'CLAIMED', c.member_id, ${time(at('1'))}
  from (${facts}) c where c.claimed`;

const inserts = [
  insertMessages,
  insertConversations,
  insertWaits,
  insertChanges,
  insertNotes,
  insertAssignments,
];

/** Two connections share the blocks. */
async function blocks(database, shape, log) {
  const size = Math.ceil(shape.conversations / 20);
  const queue = Array.from({ length: 20 }, (_, n) => n * size).filter(
    (from) => from < shape.conversations,
  );
  const all = queue.length;
  let done = 0;
  const lane = async () => {
    const client = await database.connect();
    await prepare(client);
    for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
      const facts = conversationFacts(shape, from, Math.min(from + size, shape.conversations) - 1);
      for (const insert of inserts) await client.query(insert(facts));
      done += 1;
      if (done % 4 === 0) log(`  ${Math.round((done / all) * 100)} % of the rows`);
    }
    await client.end();
  };
  await Promise.all([lane(), lane()]);
}

async function dropIndexes(client, tables) {
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any($1::text[]::regclass[]) and not indisprimary`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map((row) => row.definition);
}

async function restoreIndexes(database, definitions, log) {
  log(`  ${definitions.length} indexes`);
  const queue = [...definitions];
  const lane = async () => {
    const client = await database.connect();
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (let next = queue.shift(); next; next = queue.shift()) await client.query(next);
    await client.end();
  };
  await Promise.all([lane(), lane()]);
}
