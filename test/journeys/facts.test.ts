import fc from 'fast-check';
import { foldDueFacts } from '../../src/domain/metric/fold-due-facts.js';
import { rebuildFacts } from '../../src/domain/metric/rebuild-facts.js';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { pruneEvents } from '../../src/domain/kernel/prune-events.js';
import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, letter, memberId, post, received, sql, uuid } from './desk.js';
import { visitor } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const marco = () => desk(server, 'Marco');
const actor = () => systemActor(uuid(server.demo.workspace.id));
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toUTCString();

async function caughtUp() {
  const { run } = server.app.stores;
  while ((await run(actor(), foldDueFacts, undefined)).result.mayBeMore);
}

async function factsOf(table: string, conversationId: string) {
  const rows = await sql<Record<string, any>>(
    server,
    `select * from ${table} where conversation_id = $1`,
    [uuid(conversationId)],
  );
  return rows.map((row) => ({ ...row }) as Record<string, any>);
}

async function writesAgain(conversationId: string) {
  const before = await priya().messages(conversationId);
  const headers = { 'In-Reply-To': `<${before[0]!.externalId}>` };
  await post(server, letter({ text: 'And now?', headers }));
  await eventually(async () => (await priya().messages(conversationId)).length > before.length);
}

const differences = async () => {
  const { result } = await server.app.stores.run(actor(), rebuildFacts, { isCheck: true });
  return result.differences;
};

describe('Facts', () => {
  test('stand in the transaction of the change: claimed, read, answered, resolved', async () => {
    const { id } = await received(server, { headers: { Date: secondsAgo(600) } });
    await priya().claim(id);
    const [open] = await factsOf('wait_fact', id);
    expect(open).toMatchObject({ outcome: 'OPEN', is_first: true, stage: 'UNANSWERED' });
    const { message } = await priya().answer(id, 'Here it is.');
    await priya().messageIn(id, message!.id, 'SENT');
    const [wait] = await factsOf('wait_fact', id);
    expect(wait).toMatchObject({
      outcome: 'REPLIED',
      member_id: uuid(memberId(server, 'Priya')),
      response_business_ms: null,
      stage: null,
    });
    const stages = (wait!['stage_ms'] as string[]).map(Number);
    expect(stages.reduce((a, b) => a + b)).toBe(Number(wait!['response_ms']));
    expect(stages[0]).toBeGreaterThan(590_000);
    await priya().resolve(id);
    const [cycle] = await factsOf('cycle_fact', id);
    expect(cycle).toMatchObject({ cycle: 1, opened_by: 'CUSTOMER', replies: 1, inbound: 1 });
    expect(cycle!['resolved_at']).not.toBeNull();
    expect(await factsOf('message_fact', id)).toHaveLength(2);
  });

  test('say until when a customer waited unseen', async () => {
    const { id } = await received(server);
    const assigned = await desk(server, 'Maya').assign(id, memberId(server, 'Marco'));
    expect(assigned.userErrors).toEqual([]);
    expect((await factsOf('wait_fact', id))[0]).toMatchObject({ stage: 'UNSEEN' });
    await marco().ask(
      'mutation ($id: ID!) { markConversationRead(input: { conversationId: $id }) { cursor } }',
      { id },
    );
    expect((await factsOf('wait_fact', id))[0]).toMatchObject({ stage: 'UNANSWERED' });
  });

  test('rebuilt from messages, assignments and changes they are the same, with the log forgotten', async () => {
    const ana = await visitor(server);
    await ana.say('Hello?');
    await priya().answer(ana.chat.id, 'Hello!');
    await ana.say('Bye');
    const one = await received(server, { subject: 'One matter' });
    const other = await received(server, { subject: 'The same matter' });
    await marco().claim(other.id);
    await priya().ask(
      `mutation ($intoId: ID!, $fromId: ID!) {
        mergeConversations(input: { intoId: $intoId, fromId: $fromId }) { userErrors { message } } }`,
      { intoId: one.id, fromId: other.id },
    );
    await marco().answer(one.id, 'Both done.');
    await priya().resolve(one.id);
    await writesAgain(one.id);
    await priya().ask(
      `mutation ($id: ID!) { snoozeConversation(input: { conversationId: $id, until: "${new Date(Date.now() + 3_600_000).toISOString()}" }) { userErrors { message } } }`,
      { id: one.id },
    );
    await caughtUp();
    await server.app.stores.run(actor(), pruneEvents, { before: new Date(Date.now() + 1000) });
    expect(await differences()).toEqual([]);
    await sql(server, `delete from message_fact; update wait_fact set response_ms = 1`);
    expect((await differences()).length).toBeGreaterThan(3);
    const { result } = await server.app.stores.run(actor(), rebuildFacts, {});
    expect(result.conversations).toBeGreaterThan(3);
    expect(await differences()).toEqual([]);
  });

  test('keep the hours, team and priority of the time, whatever is set later', async () => {
    const [day] = await sql<{ hours: string }>(
      server,
      `select jsonb_agg(jsonb_build_object('day', d, 'from', '00:00', 'to', '24:00'))::text as hours
       from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) d`,
    );
    const workspace = uuid(server.demo.workspace.id);
    await sql(
      server,
      `insert into calendar (workspace_id, id, name, time_zone, hours) values ($1, $1, 'Always', 'Europe/Berlin', $2)`,
      [workspace, day!.hours],
    );
    await sql(server, `update workspace set calendar_id = id where id = $1`, [workspace]);
    const { id } = await received(server, { headers: { Date: secondsAgo(600) } });
    const { message } = await priya().answer(id, 'Within hours.');
    await priya().messageIn(id, message!.id, 'SENT');
    const told = async () => (await factsOf('wait_fact', id))[0]!;
    const before = await told();
    expect(before['response_business_ms']).toBe(before['response_ms']);
    await sql(server, `update calendar set hours = '[]' where workspace_id = $1`, [workspace]);
    await sql(server, `update conversation set priority = 'URGENT' where id = $1`, [uuid(id)]);
    await priya().note(id, 'A look back');
    expect(await told()).toEqual(before);
    expect(await differences()).toEqual([]);
    await sql(server, `update workspace set calendar_id = null where id = $1`, [workspace]);
  });

  test('of many things done at once by many are those that a rebuild gives', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await received(server)).id));
    const people = ['Priya', 'Marco', 'Lena'].map((name) => desk(server, name));
    const doings = [
      'claimConversation',
      'unassignConversation',
      'resolveConversation',
      'reopenConversation',
    ];
    const work = fc.sample(
      fc.record({ who: fc.constantFrom(...people), id: fc.constantFrom(...ids), what: fc.nat(6) }),
      60,
    );
    await Promise.all(
      work.map(async ({ who, id, what }) => {
        if (what === 4) return void (await who.answer(id, 'So it is.'));
        if (what === 5) return void (await who.note(id, 'A note'));
        if (what === 6) return writesAgain(id);
        const does = doings[what]!;
        await who.ask(
          `mutation ($id: ID!) { ${does}(input: { conversationId: $id }) { userErrors { code } } }`,
          { id },
        );
      }),
    );
    await eventually(async () => {
      const [row] = await sql(
        server,
        `select exists (select from message where state in ('QUEUED', 'SENDING')) as waits`,
      );
      return row!['waits'] === false;
    });
    await caughtUp();
    expect(await differences()).toEqual([]);
  });

  test('of every wait there is one, and its stages add up to it', async () => {
    await caughtUp();
    const [row] = await sql(
      server,
      `select (select count(*)::int from wait) as waits, (select count(*)::int from wait_fact) as facts,
         (select count(*)::int from wait_fact where ended_at is not null and (select sum(one) from unnest(stage_ms) one)
           <> round(extract(epoch from ended_at - started_at) * 1000)) as wrong`,
    );
    expect(row).toEqual({ waits: row!['facts'], facts: row!['waits'], wrong: 0 });
  });
});
