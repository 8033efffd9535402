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
