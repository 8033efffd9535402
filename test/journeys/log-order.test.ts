import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { startServer, type TestServer } from '../support/app.js';
import { desk, eventually, received, sql, uuid, logIsFinal } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const marco = () => desk(server, 'Marco');

async function sequencesInLog(conversationId: string): Promise<number[]> {
  await logIsFinal(server);
  const { data } = await priya().ask<{ events: { nodes: { sequence: number }[] } }>(
    `query ($ids: [ID!]) { events(first: 100, filter: { conversationIds: $ids,
       types: [MESSAGE_RECEIVED, MESSAGE_QUEUED, NOTE_ADDED] }) { nodes { sequence } } }`,
    { ids: [conversationId] },
  );
  return data.events.nodes.map(({ sequence }) => sequence);
}

/** So many transactions wait for another one to end. */
function waiting(count: number) {
  return eventually(async () => {
    const waits = await sql(
      server,
      `select 1 from pg_stat_activity
       where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
    );
    return waits.length === count;
  });
}

test('the log tells of a conversation in the order of its timeline, whoever began to write first', async () => {
  const { id } = await received(server);
  const holder = new pg.Client({ connectionString: server.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from conversation where id = $1 for update', [uuid(id)]);
  const note = marco().note(id, 'First in the queue');
  await waiting(1);
  // She has written her key when she comes to the queue; he, before her in it, has written nothing yet.
  const idempotencyKey = crypto.randomUUID();
  const reply = priya().reply({
    conversationId: id,
    text: 'Here we are.',
    lastSeenSequence: 1,
    idempotencyKey,
  });
  await waiting(2);
  await holder.query('rollback');
  await holder.end();
  expect(await note).toMatchObject({ userErrors: [] });
  expect(await reply).toMatchObject({ message: { sequence: 3 } });
  await eventually(async () => (await sequencesInLog(id)).length === 3);
  expect(await sequencesInLog(id)).toEqual([1, 2, 3]);
});

test('a filter by contact or channel finds everything that happened in their conversations', async () => {
  const { id } = await received(server, { from: 'Bea <bea@example.com>' });
  const { contact } = await priya().conversation(id);
  await priya().ask(
    'mutation ($id: ID!) { markConversationRead(input: { conversationId: $id }) { cursor } }',
    { id },
  );
  const { message } = await priya().answer(id, 'Here we are.');
  await priya().messageIn(id, message!.id, 'SENT');
  const found = (filter: object) =>
    eventually(async () => {
      const { data } = await priya().ask<{
        events: { nodes: { type: string; conversation: { id: string } | null }[] };
      }>(
        'query ($filter: EventFilter) { events(first: 100, filter: $filter) { nodes { type conversation { id } } } }',
        { filter },
      );
      const types = data.events.nodes
        .filter(({ conversation }) => conversation?.id === id)
        .map(({ type }) => type);
      return types.includes('MESSAGE_SENT') && types;
    });
  const all = await found({ conversationIds: [id] });
  expect(all).toEqual(expect.arrayContaining(['CONVERSATION_READ', 'WAIT_CLOSED']));
  expect(await found({ contactIds: [contact.id] })).toEqual(all);
  const { id: channelId } = server.demo.channels.find(({ kind }) => kind === 'EMAIL')!;
  expect(await found({ channelIds: [channelId] })).toEqual(all);
});
