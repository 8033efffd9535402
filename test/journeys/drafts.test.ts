import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { data, live, type Live } from '../support/client.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { Desk, desk, type EventPage, logIsFinal, memberId, received, sql, uuid } from './desk.js';
import { visitor } from './visitor.js';

let redis: TestRedis;
/** Two servers behind one Redis. */
let here: TestServer;
let there: TestServer;
beforeAll(async () => {
  redis = await startRedis({ shared: true });
  const env = { REDIS_URL: redis.url };
  here = await startServer({ env });
  there = await startServer({ env, beside: here });
});
afterAll(async () => {
  await there.close();
  await here.close();
  await redis.stop();
});

interface Changed {
  draft: {
    text: string;
    version: number;
    isShared: boolean;
    sharedWith: { name: string }[];
  } | null;
  userErrors: { code: string; field: string[]; draft?: { text: string; version: number } | null }[];
  cursor: string | null;
}

async function change(server: TestServer, name: string, mutation: string, input: object) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const draft =
    mutation === 'requestDraft' || mutation === 'discardDraft'
      ? ''
      : 'draft { text version isShared sharedWith { name } }';
  const answer = await data<Record<string, Changed>>(
    server.demo.url,
    server.token(name),
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${draft}
       userErrors { code field ... on DraftConflict { draft { text version } } } cursor } }`,
    { input },
  );
  return answer[mutation]!;
}

interface Shared {
  conversation: { sharedDrafts: { author: { name: string }; text: string }[] };
}

const sharedDrafts = 'sharedDrafts { author { name } text }';

async function readAlong(server: TestServer, name: string, id: string) {
  const { conversation } = await data<Shared>(
    server.demo.url,
    server.token(name),
    `query ($id: ID!) { conversation(id: $id) { ${sharedDrafts} } }`,
    { id },
  );
  return conversation.sharedDrafts.map(({ author, text }) => `${author.name}: ${text}`);
}

function watch(server: TestServer, name: string, id: string): Live<{ conversation: Shared }> {
  return live(
    server.demo.wsUrl,
    server.token(name),
    `subscription ($id: ID!) { conversation(id: $id) { conversation { ${sharedDrafts} } } }`,
    { id },
  );
}

const shows = (watched: Live<{ conversation: Shared }>, text: string | undefined) =>
  watched.until(
    (all) => all.at(-1)?.conversation.conversation.sharedDrafts[0]?.text === text && all.length > 0,
  );

async function eventsOf(id: string): Promise<string[]> {
  await logIsFinal(here);
  const { data: page } = await desk(here, 'Maya').ask<EventPage>(
    'query ($ids: [ID!]) { events(first: 100, filter: { conversationIds: $ids }) { nodes { type payload } } }',
    { ids: [id] },
  );
  return page.events.nodes.map(({ type }) => type).filter((type) => type.startsWith('DRAFT'));
}

describe('A draft', () => {
  test('is its author’s alone until it is shared; then a colleague on another server reads along', async () => {
    const { id: conversationId } = await received(here);
    const on = { conversationId };
    const lena = watch(there, 'Lena', conversationId);
    await lena.until((all) => all.length > 0);
    const first = await change(here, 'Priya', 'saveDraft', { ...on, text: 'Dear Ana' });
    expect(first).toMatchObject({ draft: { isShared: false }, cursor: null });
    expect(await readAlong(there, 'Lena', conversationId)).toEqual([]);
    const shared = await change(here, 'Priya', 'shareDraft', on);
    expect(shared.draft).toMatchObject({
      isShared: true,
      sharedWith: [],
      version: first.draft!.version,
    });
    await shows(lena, 'Dear Ana');
    await change(here, 'Priya', 'saveDraft', { ...on, text: 'Dear Ana, it leaves today' });
    await shows(lena, 'Dear Ana, it leaves today');
    await desk(here, 'Priya').answer(conversationId, 'Dear Ana, it leaves today');
    await shows(lena, undefined);
    await lena.close();
    expect(await eventsOf(conversationId)).toEqual([
      'DRAFT_SHARED',
      'DRAFT_UPDATED',
      'DRAFT_UNSHARED',
    ]);
  });

  test('is shared with those who were named, and with them alone', async () => {
    const { id: conversationId } = await received(here);
    const on = { conversationId };
    await change(here, 'Priya', 'saveDraft', { ...on, text: 'For Marco' });
    const memberIds = [memberId(here, 'Marco')];
    const shared = await change(here, 'Priya', 'shareDraft', { ...on, memberIds });
    expect(shared.draft).toMatchObject({ isShared: true, sharedWith: [{ name: 'Marco' }] });
    expect(await readAlong(here, 'Marco', conversationId)).toEqual(['Priya: For Marco']);
    for (const other of ['Priya', 'Lena', 'Olivia'])
      expect(await readAlong(here, other, conversationId)).toEqual([]);
    const program = new Desk(here, here.demo.apiKey);
    const asked = await program.ask(
      `query ($id: ID!) { conversation(id: $id) { ${sharedDrafts} } }`,
      { id: conversationId },
    );
    expect(asked.data).toEqual({ conversation: { sharedDrafts: [] } });
    // What is so already changes nothing and records nothing.
    expect((await change(here, 'Priya', 'shareDraft', { ...on, memberIds })).cursor).toBeNull();
    await change(here, 'Priya', 'unshareDraft', on);
    expect((await change(here, 'Priya', 'unshareDraft', on)).cursor).toBeNull();
    expect(await readAlong(here, 'Marco', conversationId)).toEqual([]);
    expect(await eventsOf(conversationId)).toEqual(['DRAFT_SHARED', 'DRAFT_UNSHARED']);
  });

  test('can be asked for: its author hears who would like to read it, and decides', async () => {
    const { id: conversationId } = await received(here);
    const on = { conversationId };
    const asking = { ...on, memberId: memberId(here, 'Priya') };
    expect(await change(here, 'Marco', 'requestDraft', asking)).toMatchObject({
      userErrors: [{ code: 'INVALID_STATE', field: ['input', 'memberId'] }],
    });
    await change(here, 'Priya', 'saveDraft', { ...on, text: 'Not yet' });
    const priya = live<{ events: { events: { actor: { name: string }; payload: object }[] } }>(
      here.demo.wsUrl,
      here.token('Priya'),
      'subscription { events(filter: { types: [DRAFT_REQUESTED] }) { events { actor { name } payload } } }',
    );
    await priya.until((all) => all.length > 0);
    expect((await change(there, 'Marco', 'requestDraft', asking)).userErrors).toEqual([]);
    const heard = await priya.until((all) => all.some(({ events }) => events.events.length > 0));
    expect(heard.at(-1)!.events.events).toMatchObject([
      { actor: { name: 'Marco' }, payload: { memberId: memberId(here, 'Priya') } },
    ]);
    await priya.close();
    expect(await readAlong(here, 'Marco', conversationId)).toEqual([]);
    await change(here, 'Priya', 'shareDraft', on);
    expect((await change(here, 'Marco', 'requestDraft', asking)).cursor).toBeNull();
    expect((await change(here, 'Priya', 'requestDraft', asking)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
  });
});

describe('Two devices of one member', () => {
  test('do not overwrite each other unseen: of two that save at once one is told what the other wrote', async () => {
    const { id: conversationId } = await received(here);
    const save = (server: TestServer, text: string, lastSeenVersion: number) =>
      change(server, 'Priya', 'saveDraft', { conversationId, text, lastSeenVersion });
    let lastSeen = 0;
    for (let round = 0; round < 5; round++) {
      const saved = await Promise.all([
        save(here, 'laptop', lastSeen),
        save(there, 'phone', lastSeen),
      ]);
      const [won, ...more] = saved.filter(({ userErrors }) => userErrors.length === 0);
      const [lost] = saved.filter(({ userErrors }) => userErrors.length > 0);
      expect(more).toEqual([]);
      const { text, version } = won!.draft!;
      expect(lost!.userErrors).toEqual([
        { code: 'DRAFT_CONFLICT', field: ['input', 'lastSeenVersion'], draft: { text, version } },
      ]);
      expect(version).toBeGreaterThan(lastSeen);
      lastSeen = version;
    }
  });

  test('do not begin a draft again that was sent, nor take the next one for it', async () => {
    const { id: conversationId } = await received(here);
    const save = (text: string, lastSeenVersion?: number) =>
      change(here, 'Priya', 'saveDraft', { conversationId, text, lastSeenVersion });
    const { version } = (await save('Sent from the phone')).draft!;
    await desk(here, 'Priya').answer(conversationId, 'Sent from the phone');
    expect((await save('Sent from the phone, and more', version)).userErrors).toMatchObject([
      { code: 'DRAFT_CONFLICT', draft: null },
    ]);
    await sql(here, `select pg_sleep(1.1)`);
    await save('The next one', 0);
    expect((await save('Sent from the phone, and more', version)).userErrors).toMatchObject([
      { code: 'DRAFT_CONFLICT', draft: { text: 'The next one' } },
    ]);
    // Without a version the last one wins.
    expect((await save('Whatever')).draft).toMatchObject({ text: 'Whatever' });
  });
});

test('a shared draft reaches no visitor, and the log holds not a word of it', async () => {
  const canary = `canary${crypto.randomUUID().replaceAll('-', '')}`;
  const ana = await visitor(here);
  const { id: conversationId } = ana.chat;
  const events = ana.listen();
  await events.until((all) => all.length > 0);
  await change(here, 'Priya', 'saveDraft', { conversationId, text: canary });
  await change(here, 'Priya', 'shareDraft', { conversationId });
  await change(here, 'Priya', 'saveDraft', { conversationId, text: `${canary} again` });
  expect(await readAlong(here, 'Lena', conversationId)).toEqual([`Priya: ${canary} again`]);
  await desk(here, 'Marco').answer(conversationId, 'Done.');
  await events.until((all) => JSON.stringify(all).includes('Done.'));
  expect(JSON.stringify([events.received, await ana.read()])).not.toContain(canary);
  await events.close();
  const [log] = await sql<{ told: string }>(
    here,
    'select jsonb_agg(to_jsonb(e))::text as told from event e where conversation_id = $1',
    [uuid(conversationId)],
  );
  expect(log!.told).toContain('draft.shared');
  expect(log!.told).not.toContain(canary);
});
