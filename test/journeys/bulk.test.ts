import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newUuid, publicId } from '../../src/domain/kernel/ids.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Desk, desk, memberId, received, sql, uuid } from './desk.js';

let server: TestServer;
let original: string;
beforeAll(async () => {
  server = await startServer();
  original = (await received(server)).id;
});
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
const unknown = `conv_${'0'.repeat(32)}`;

interface Result {
  conversationId: string;
  ok: boolean;
  error: { code: string; field: string[] } | null;
  conversation: { id: string; status: string; assignee: { name: string } | null } | null;
}
interface Answer {
  results: Result[];
  userErrors: { code: string; field: string[] }[];
  cursor: string | null;
  replayed: boolean;
}

async function bulk(who: Desk, mutation: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await who.ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      results { conversationId ok error { code field } conversation { id status assignee { name } } }
      userErrors { code field } cursor replayed } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { ...answer.data[mutation]!, cost: answer };
}

/** Copies of a customer’s conversation. */
async function many(count: number): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    server,
    `insert into conversation (workspace_id, id, number, contact_id, channel_id, last_activity_at, created_at)
     select workspace_id, gen_random_uuid(), (select max(number) from conversation) + i, contact_id, channel_id, now(), now()
     from conversation, generate_series(1, $2) i where id = $1 returning id`,
    [uuid(original), count],
  );
  return rows.map((row) => publicId('Conversation', row.id));
}

/** On a machine that is busy otherwise an operation may run into its deadline: then the same key goes on. */
async function untilDone<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 5 || !String(error).includes('TIMEOUT')) throw error;
    }
  }
}

const eventsOf = async (ids: string[], type: string) =>
  Number(
    (
      await sql<{ count: string }>(
        server,
        'select count(*) from event where conversation_id = any($1::uuid[]) and type = $2',
        [ids.map(uuid), type],
      )
    )[0]!.count,
  );

test('what is refused for one undoes nothing of the others, and each is told in the order it was named', async () => {
  const [first, second, third] = await many(3);
  await sql(
    server,
    `update conversation set status = 'RESOLVED', merged_into_id = $2 where id = $1`,
    [uuid(second!), uuid(first!)],
  );
  const conversationIds = [third!, unknown, second!, first!, third!, 'nonsense'];
  const memberIds = { memberId: memberId(server, 'Marco') };
  const given = await bulk(priya(), 'bulkAssign', { conversationIds, ...memberIds });
  expect(given.userErrors).toEqual([]);
  expect(given.results).toMatchObject([
    { conversationId: third, ok: true, error: null, conversation: { assignee: { name: 'Marco' } } },
    { conversationId: unknown, ok: false, error: { code: 'NOT_FOUND' }, conversation: null },
    { conversationId: second, ok: false, error: { code: 'INVALID_STATE' } },
    { conversationId: first, ok: true, conversation: { id: first } },
    { conversationId: 'nonsense', ok: false, conversation: null },
  ]);
  expect(given.results[4]!.error).toEqual({
    code: 'NOT_FOUND',
    field: ['input', 'conversationIds', '5'],
  });
  expect(await eventsOf([third!], 'conversation.assigned')).toBe(1);
  // Once more changes nothing, and records nothing.
  const again = await bulk(priya(), 'bulkAssign', { conversationIds: [third], ...memberIds });
  expect(again).toMatchObject({ results: [{ ok: true }], cursor: null });
  expect(await eventsOf([third!], 'conversation.assigned')).toBe(1);
});

test('tags are put on and taken off, conversations are put aside', async () => {
  const [vip, late] = [newUuid(), newUuid()];
  await sql(
    server,
    `insert into tag (workspace_id, id, name) select $1, id, id::text from unnest($2::uuid[]) id`,
    [uuid(server.demo.workspace.id), [vip, late]],
  );
  const [addTagIds, removeTagIds] = [[publicId('Tag', vip)], [publicId('Tag', late)]];
  const conversationIds = await many(2);
  const tagsOf = () =>
    sql(server, 'select tag_ids from conversation where id = any($1::uuid[])', [
      conversationIds.map(uuid),
    ]);
  await bulk(priya(), 'bulkTag', { conversationIds, addTagIds: removeTagIds });
  const tagged = await bulk(priya(), 'bulkTag', { conversationIds, addTagIds, removeTagIds });
  expect(tagged.results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await tagsOf()).toEqual([{ tag_ids: [vip] }, { tag_ids: [vip] }]);
  for (const wrong of [{}, { addTagIds, removeTagIds: addTagIds }])
    expect(await bulk(priya(), 'bulkTag', { conversationIds, ...wrong })).toMatchObject({
      results: [],
      userErrors: [{ code: 'INVALID_INPUT' }],
    });
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const snoozed = await bulk(priya(), 'bulkSnooze', { conversationIds, until });
  expect(snoozed.results.map(({ conversation }) => conversation?.status)).toEqual([
    'SNOOZED',
    'SNOOZED',
  ]);
});

test('the same key again gives the same results, the refusals too; with other conversations it is refused', async () => {
  const conversationIds = [...(await many(2)), unknown];
  const input = { conversationIds, reason: 'Spring cleaning', idempotencyKey: newUuid() };
  const first = await bulk(priya(), 'bulkResolve', input);
  await bulk(priya(), 'bulkAssign', { conversationIds, memberId: memberId(server, 'Marco') });
  await priya().ask(
    'mutation ($id: ID!) { reopenConversation(input: { conversationId: $id }) { cursor } }',
    { id: conversationIds[0] },
  );
  const [one, two] = await Promise.all([1, 2].map(() => bulk(priya(), 'bulkResolve', input)));
  for (const replay of [one!, two!]) {
    expect(replay.replayed).toBe(true);
    expect(replay.cursor).toBe(first.cursor);
    expect(replay.results.map(({ ok, error }) => [ok, error])).toEqual(
      first.results.map(({ ok, error }) => [ok, error]),
    );
  }
  expect(one!.results[0]!.conversation!.status).toBe('OPEN'); // shown as it is now
  const other = { ...input, conversationIds: conversationIds.slice(1) };
  expect(await bulk(priya(), 'bulkResolve', other)).toMatchObject({
    results: [],
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
  });
});

test('two at once over the same, in opposite order, both finish', async () => {
  const conversationIds = await many(100);
  const idempotencyKey = newUuid();
  const assignAll = (who: string, ids: string[], name: string) =>
    untilDone(() =>
      bulk(desk(server, who), 'bulkAssign', {
        conversationIds: ids,
        memberId: memberId(server, name),
        idempotencyKey,
      }),
    );
  const both = await Promise.all([
    assignAll('Olivia', conversationIds, 'Marco'),
    assignAll('Maya', conversationIds.toReversed(), 'Lena'),
  ]);
  for (const { results } of both) {
    expect(results).toHaveLength(100);
    expect(results.every(({ ok }) => ok)).toBe(true);
  }
  expect(await eventsOf(conversationIds, 'conversation.assigned')).toBe(200);
  const [{ open } = {}] = await sql(
    server,
    'select count(*)::int as open from assignment where conversation_id = any($1::uuid[]) and ended_at is null',
    [conversationIds.map(uuid)],
  );
  expect(open).toBe(100);
});

test('five hundred are taken and no more', async () => {
  const conversationIds = await many(500);
  const resolve = (ids: string[], idempotencyKey?: string) =>
    untilDone(() => bulk(priya(), 'bulkResolve', { conversationIds: ids, idempotencyKey }));
  const { results } = await resolve(conversationIds, newUuid());
  expect(results).toHaveLength(500);
  expect(results.every(({ ok }) => ok)).toBe(true);
  for (const ids of [[...conversationIds, unknown], []])
    expect(await resolve(ids)).toMatchObject({
      results: [],
      userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'conversationIds'] }],
    });
});

test('what it may cost grows with the conversations it names', async () => {
  const conversationIds = await many(20);
  const costOf = async (ids: string[]) => {
    const { cost } = await bulk(priya(), 'bulkResolve', { conversationIds: ids });
    return (cost as unknown as { extensions: { cost: { requested: number } } }).extensions.cost
      .requested;
  };
  const [one, twenty] = [await costOf(conversationIds.slice(0, 1)), await costOf(conversationIds)];
  expect(twenty).toBeGreaterThan(10 * one);
});
