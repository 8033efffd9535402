import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { startServer, type TestServer } from '../support/app.js';
import { freshDatabase } from '../support/postgres.js';
import { type Provider, startProvider } from '../support/provider.js';
import { desk, eventually, memberId, received, sql, uuid } from './desk.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let server: TestServer;
/** A second worker on the same database: both see every clock. */
let beside: TestServer;
let pager: Provider;
beforeAll(async () => {
  const tried = new Set<unknown>();
  pager = await startProvider(({ headers }) => {
    const isNew = !tried.has(headers['webhook-id']);
    tried.add(headers['webhook-id']);
    return { status: isNew ? 500 : 204 };
  });
  database = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'rapport-escalation-'));
  server = await startServer({ beside: { databaseUrl: database.url, dataDir } as TestServer });
  beside = await startServer({ beside: server });
});
afterAll(async () => {
  await beside.close();
  await server.close();
  await pager.close();
  await database.drop();
  await rm(server.dataDir, { recursive: true, force: true });
});
beforeEach(() => publish([]));

const priya = () => desk(server, 'Priya');
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface UserErrors {
  userErrors: { code: string; field: string[] | null }[];
}

async function publish(policies: object[]): Promise<UserErrors['userErrors']> {
  const { data, errors } = await desk(server, 'Maya').ask<{
    publishEscalationPolicies: UserErrors;
  }>(
    `mutation ($policies: [EscalationPolicyInput!]!) {
      publishEscalationPolicies(input: { policies: $policies }) { userErrors { code field } } }`,
    { policies },
  );
  expect(errors).toBeUndefined();
  return data.publishEscalationPolicies.userErrors;
}

async function publishTargets(targets: object[]): Promise<void> {
  const { data } = await desk(server, 'Maya').ask<{ publishTargets: UserErrors }>(
    `mutation ($targets: [TargetInput!]!) { publishTargets(input: { targets: $targets }) { userErrors { code } } }`,
    { targets },
  );
  expect(data.publishTargets.userErrors).toEqual([]);
}

interface Fired {
  policyName: string;
  action: string;
  skipped: string | null;
  delivered: boolean | null;
  members: { name: string }[];
  step: { trigger: string };
}

async function fired(id: string): Promise<Fired[]> {
  const { data } = await priya().ask<{ conversation: { escalations: Fired[] } }>(
    `query ($id: ID!) { conversation(id: $id) { escalations {
      policyName action skipped delivered members { name } step { trigger } } } }`,
    { id },
  );
  return data.conversation.escalations.toReversed();
}

const firedAll = (id: string, count: number) =>
  eventually(async () => {
    const found = await fired(id);
    return found.length >= count && found;
  });

async function state(id: string) {
  const { data } = await priya().ask<{
    conversation: { priority: string; assignee: { name: string } | null };
  }>('query ($id: ID!) { conversation(id: $id) { priority assignee { name } } }', { id });
  return data.conversation;
}

/** Everything of it happened so much earlier. */
async function later(id: string, seconds: number): Promise<void> {
  const moved = (table: string, column: string) =>
    `${table} as (update ${table} set ${column} = ${column} - $2 * interval '1 second' where conversation_id = $1)`;
  await sql(
    server,
    `with ${moved('assignment', 'started_at')}, ${moved('message', 'created_at')},
       ${moved('conversation_change', 'created_at')}, ${moved('wait', 'started_at')} select`,
    [uuid(id), seconds],
  );
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 900));
const tellManagers = { notify: { managers: true } };

describe('A policy', () => {
  test('fires its steps in order and each once, whoever of two workers looks', async () => {
    await publish([
      {
        name: 'Ladder',
        steps: [
          { trigger: 'AFTER_WAIT', seconds: 0, ...tellManagers },
          { trigger: 'AFTER_WAIT', seconds: 60, raisePriorityTo: 'HIGH' },
          { trigger: 'AFTER_WAIT', seconds: 120, addWatchers: [memberId(server, 'Lena')] },
          { trigger: 'AFTER_WAIT', seconds: 7200, raisePriorityTo: 'URGENT' },
        ],
      },
    ]);
    const conversations = await Promise.all(Array.from({ length: 8 }, () => received(server)));
    for (const { id } of conversations) await firedAll(id, 1);
    await Promise.all(conversations.map(({ id }) => later(id, 600)));
    for (const { id } of conversations) {
      const steps = await firedAll(id, 3);
      expect(steps.map((one) => one.action)).toEqual(['NOTIFY', 'RAISE_PRIORITY', 'ADD_WATCHER']);
      expect(await state(id)).toMatchObject({ priority: 'HIGH' });
    }
    await settle();
    const [told] = await sql<{ notifications: number; firings: number; watchers: number }>(
      server,
      `select (select count(*)::int from notification where kind = 'ESCALATION') as notifications,
        (select count(*)::int from event where type = 'escalation.fired') as firings,
        (select count(*)::int from watcher) as watchers`,
    );
    // Olivia and Maya lead.
    expect(told).toEqual({ notifications: 16, firings: 24, watchers: 8 });
  });

  test('raises the priority before a reply is due, which brings another target', async () => {
    await publishTargets([
      { name: 'Usual', kind: 'FIRST_RESPONSE', withinSeconds: 600 },
      { name: 'Urgent', kind: 'FIRST_RESPONSE', withinSeconds: 300, priorities: ['URGENT'] },
    ]);
    await publish([
      {
        name: 'Soon due',
        steps: [
          { trigger: 'BEFORE_RESPONSE_DUE', seconds: 400, raisePriorityTo: 'URGENT' },
          { trigger: 'BEFORE_RESPONSE_DUE', seconds: 60, ...tellManagers },
        ],
      },
    ]);
    const { id } = await received(server);
    await settle();
    expect(await fired(id)).toEqual([]);
    await later(id, 210);
    expect(await firedAll(id, 1)).toMatchObject([{ action: 'RAISE_PRIORITY' }]);
    const { data } = await priya().ask<{
      conversation: { wait: { target: { name: string } } };
    }>('query ($id: ID!) { conversation(id: $id) { wait { target { name } } } }', { id });
    expect(data.conversation.wait.target.name).toBe('Urgent');
    await publishTargets([]);
  });

  test('takes a conversation from an owner who is silent, and never gives it to who has it', async () => {
    await publish([
      {
        name: 'Silent',
        steps: [
          {
            trigger: 'OWNER_SILENT',
            seconds: 60,
            reassign: { memberId: memberId(server, 'Lena') },
          },
          { trigger: 'AFTER_WAIT', seconds: 600, reassign: { memberId: memberId(server, 'Lena') } },
        ],
      },
    ]);
    const { id } = await received(server);
    await priya().claim(id);
    await later(id, 30);
    await settle();
    expect(await state(id)).toMatchObject({ assignee: { name: 'Priya' } });
    await later(id, 40);
    expect(await firedAll(id, 1)).toMatchObject([{ members: [{ name: 'Lena' }], skipped: null }]);
    expect(await state(id)).toMatchObject({ assignee: { name: 'Lena' } });
    await later(id, 600);
    expect((await firedAll(id, 2))[1]).toMatchObject({ skipped: 'OWNS_IT' });
  });

  test('gives a conversation back whose owner went offline, while the customer waits', async () => {
    await publish([
      { name: 'Gone', steps: [{ trigger: 'OWNER_OFFLINE', seconds: 1, reassign: {} }] },
    ]);
    const { id } = await received(server);
    await priya().claim(id);
    await settle();
    expect(await fired(id)).toEqual([]);
    const go = (availability: string) =>
      sql(server, 'update member set availability = $2 where id = $1', [
        uuid(memberId(server, 'Priya')),
        availability,
      ]);
    await go('OFFLINE');
    expect(await firedAll(id, 1)).toMatchObject([{ step: { trigger: 'OWNER_OFFLINE' } }]);
    expect(await state(id)).toMatchObject({ assignee: null });
    await go('ONLINE');
  });

  test('fires nothing while the conversation is snoozed, and does not count that time', async () => {
    await publish([
      { name: 'Pause', steps: [{ trigger: 'AFTER_WAIT', seconds: 300, ...tellManagers }] },
    ]);
    const { id } = await received(server);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await priya().ask(
      'mutation ($input: SnoozeConversationInput!) { snoozeConversation(input: $input) { cursor } }',
      { input: { conversationId: id, until } },
    );
    await later(id, 1000);
    await settle();
    expect(await fired(id)).toEqual([]);
    await priya().ask(
      'mutation ($input: ReopenConversationInput!) { reopenConversation(input: $input) { cursor } }',
      { input: { conversationId: id } },
    );
    await settle();
    expect(await fired(id)).toEqual([]);
    await later(id, 290);
    await settle();
    expect(await fired(id)).toEqual([]);
    await later(id, 20);
    expect(await firedAll(id, 1)).toMatchObject([{ action: 'NOTIFY' }]);
  });

  test('of business time waits until the business is at work', async () => {
    const closed = [-1, 0, 1].map((days) => {
      const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      return { date, name: 'Closed', hours: [] };
    });
    await sql(
      server,
      `insert into calendar (workspace_id, id, name, time_zone, hours, holidays)
       select id, gen_random_uuid(), 'Closed now', 'UTC', $1, $2 from workspace`,
      [JSON.stringify([{ day: 'MONDAY', from: '09:00', to: '17:00' }]), JSON.stringify(closed)],
    );
    await sql(server, 'update workspace set calendar_id = (select id from calendar limit 1)');
    await publish([
      {
        name: 'In hours',
        businessTime: true,
        steps: [{ trigger: 'AFTER_WAIT', seconds: 0, ...tellManagers }],
      },
    ]);
    const { id } = await received(server);
    await settle();
    expect(await fired(id)).toEqual([]);
    // No holiday any more, and open around the clock.
    const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    await sql(server, `update calendar set holidays = '[]', hours = $1`, [
      JSON.stringify(days.map((day) => ({ day, from: '00:00', to: '24:00' }))),
    ]);
    await firedAll(id, 1);
    await sql(server, 'update workspace set calendar_id = null');
  });
});

describe('A page', () => {
  test('is signed, is tried again until it is taken, and is known by its id', async () => {
    const webhook = { url: `${pager.url}/page`, signingSecret: secret };
    const steps = [{ trigger: 'AFTER_WAIT', seconds: 0, webhook }];
    expect(await publish([{ name: 'Page', steps }])).toEqual([]);
    const { id, number } = await received(server);
    await eventually(async () => (await fired(id))[0]?.delivered);
    const calls = pager.requests.filter(({ body }) => body.includes(id));
    const [first, second] = calls;
    for (const { headers, body } of [first!, second!])
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
        type: 'escalation.fired',
        policy: { name: 'Page' },
        conversation: { id, number },
      });
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(calls).toHaveLength(2);
  });

  test('keeps its secret for its server alone, and shows it to nobody', async () => {
    const steps = (webhook: object) => [{ trigger: 'AFTER_WAIT', seconds: 9000, webhook }];
    const url = `${pager.url}/page`;
    await publish([{ name: 'Page', steps: steps({ url, signingSecret: secret }) }]);
    expect(await publish([{ name: 'Page', steps: steps({ url: `${url}/other` }) }])).toEqual([]);
    expect(
      await publish([{ name: 'Page', steps: steps({ url: 'https://elsewhere.example' }) }]),
    ).toMatchObject([
      {
        code: 'INVALID_INPUT',
        field: ['input', 'policies', '0', 'steps', '0', 'webhook', 'signingSecret'],
      },
    ]);
    const stored = await sql(server, 'select policies from target_version');
    expect(JSON.stringify(stored)).not.toContain(secret);
  });
});

test('What came due while no server ran is done once, as soon as one runs again', async () => {
  await publish([
    { name: 'Restart', steps: [{ trigger: 'AFTER_WAIT', seconds: 60, raisePriorityTo: 'HIGH' }] },
  ]);
  const { id } = await received(server);
  await beside.close();
  await server.close();
  await later(id, 100);
  server = await startServer({ beside: server });
  beside = await startServer({ beside: server });
  expect(await firedAll(id, 1)).toMatchObject([{ action: 'RAISE_PRIORITY', skipped: null }]);
  await settle();
  expect(await fired(id)).toHaveLength(1);
});

test('a crowd that comes due at once has each step fired once, whichever of two workers looks', async () => {
  const subject = `Crowd ${crypto.randomUUID()}`;
  const first = await received(server, { subject });
  await sql(server, crowd, [uuid(first.id), crowdSize]);
  await publish([
    { name: subject, steps: [{ trigger: 'AFTER_WAIT', seconds: 60, raisePriorityTo: 'HIGH' }] },
  ]);
  const count = async () => {
    const [row] = await sql<{ fired: number; told: number; high: number }>(
      server,
      `with crowd as (select id, priority from conversation where subject = $1)
       select (select count(*)::int from escalation_firing where conversation_id in (select id from crowd)) as fired,
         (select count(*)::int from event where type = 'escalation.fired'
           and conversation_id in (select id from crowd)) as told,
         (select count(*)::int from crowd where priority = 'HIGH') as high`,
      [subject],
    );
    return row!;
  };
  await eventually(async () => (await count()).fired >= crowdSize, 30_000);
  await settle();
  expect(await count()).toEqual({ fired: crowdSize, told: crowdSize, high: crowdSize });
  await sql(server, 'delete from conversation where subject = $1', [subject]);
});

/** More than are marked, and more than are looked at, together. */
const crowdSize = 450;

/** They wrote two minutes ago, when nothing was published. */
const crowd = `
  with one as (
    insert into conversation (workspace_id, id, number, contact_id, channel_id, thread_key, subject, sequence,
      last_activity_at, waiting_since)
    select c.workspace_id, gen_random_uuid(), 100000 + n, c.contact_id, c.channel_id, gen_random_uuid()::text, c.subject,
      1, now(), now() - interval '2 minutes'
    from conversation c cross join generate_series(1, $2::int) n where c.id = $1 returning *
  )
  insert into wait (workspace_id, id, conversation_id, cycle, opened_by, started_at)
  select workspace_id, gen_random_uuid(), id, 1, gen_random_uuid(), waiting_since from one`;

test('A policy is refused where it says nothing, too much, or somebody unknown', async () => {
  const step = { trigger: 'AFTER_WAIT', seconds: 1 };
  const nobody = `mem_${'f'.repeat(32)}`;
  const refusals = [
    [step, []],
    [{ ...step, ...tellManagers, raisePriorityTo: 'HIGH' }, []],
    [{ ...step, notify: { memberIds: [nobody] } }, ['notify', 'memberIds']],
    [{ ...step, reassign: { memberId: nobody } }, ['reassign', 'memberId']],
    [{ ...step, webhook: { url: 'ftp://x', signingSecret: secret } }, ['webhook', 'url']],
  ] as const;
  for (const [bad, path] of refusals)
    expect(await publish([{ name: 'Bad', steps: [bad] }])).toMatchObject([
      { field: ['input', 'policies', '0', 'steps', '0', ...path] },
    ]);
});
