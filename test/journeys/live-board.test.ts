import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type TestServer } from '../support/app.js';
import { boardNow, followBoard, settled } from '../support/board.js';
import { RandomWork } from '../support/random-work.js';
import { desk, eventually, memberId, otherWorkspace, received, sql, uuid } from './desk.js';

let server: TestServer;
let other: TestServer;
beforeAll(async () => {
  server = await startServer();
  other = await startServer({ beside: server });
});
afterAll(async () => {
  await other.close();
  await server.close();
});

const publishTargets = (targets: object[]) =>
  desk(server, 'Maya').ask(
    `mutation ($targets: [TargetInput!]!) { publishTargets(input: { targets: $targets }) { userErrors { code } } }`,
    { targets },
  );

test('a customer who waits is on the board at once, by stage, and off it when answered', async () => {
  const board = followBoard(server.demo.url, server.token('Maya'));
  await board.until((items) => items.length === 1);
  const conversation = await received(server);
  const latest = () => board.received.at(-1)!.liveBoard;
  await board.until(() => latest().waiting.unassigned === 1);
  const priya = desk(server, 'Priya');
  await desk(server, 'Maya').assign(conversation.id, memberId(server, 'Priya'));
  await board.until(() => latest().waiting.unseen === 1);
  expect(latest()).toMatchObject({ unanswered: { count: 1 }, openConversations: 1 });
  expect(latest().members.find(({ member }) => member.name === 'Priya')).toMatchObject({
    openConversations: 1,
    load: 1,
    capacity: 20,
  });
  await priya.ask(
    'mutation ($id: ID!) { markConversationRead(input: { conversationId: $id }) { userErrors { code } } }',
    { id: conversation.id },
  );
  await board.until(() => latest().waiting.unanswered === 1);
  await priya.answer(conversation.id, 'Here.');
  await board.until(() => latest().unanswered.count === 0);
  expect(latest().unanswered.oldestSince).toBeNull();
  expect(latest().inboundPerMinute).toHaveLength(30);
  await board.close();
});

test('a member carries what their conversations weigh, fractions too, as soon as it is set otherwise', async () => {
  const conversation = await received(server);
  await desk(server, 'Priya').claim(conversation.id);
  const board = followBoard(server.demo.url, server.token('Maya'));
  const carried = () =>
    board.received.at(-1)?.liveBoard.members.find(({ member }) => member.name === 'Priya')?.load;
  const before = (await board.until((items) => items.length === 1)) && carried()!;
  const weigh = (weights: object[]) =>
    desk(server, 'Olivia').ask(
      `mutation ($weights: [KindWeightInput!]) {
         updateWorkspace(input: { kindWeights: $weights }) { userErrors { code } } }`,
      { weights },
    );
  await weigh([{ kind: 'EMAIL', weight: 0.5 }]);
  await board.until(() => carried() === before / 2);
  await weigh([]);
  await board.until(() => carried() === before);
  await desk(server, 'Priya').resolve(conversation.id);
  await board.close();
});

test('what is due soon and what is too late are on the board as the inbox has them, and off it again', async () => {
  const maya = desk(server, 'Maya');
  const publish = (withinSeconds: number, atRiskSeconds: number) =>
    publishTargets([{ name: 'Reply', kind: 'FIRST_RESPONSE', withinSeconds, atRiskSeconds }]);
  const board = followBoard(server.demo.url, server.token('Maya'));
  const latest = () => board.received.at(-1)!.liveBoard;
  const { id } = await received(server);
  await publish(600, 600);
  await board.until(() => latest().atRisk.count === 1);
  expect(latest()).toMatchObject({ breached: { count: 0, oldestDueAt: null } });
  await publish(1, 0);
  await board.until(() => latest().breached.count === 1);
  expect(latest()).toMatchObject({ atRisk: { count: 0, oldestDueAt: null } });
  expect(latest().breached).toEqual((await boardNow(server.demo.url, maya.token)).breached);
  await publish(600, 0);
  await board.until(() => latest().breached.count === 0);
  await maya.resolve(id);
  await publishTargets([]);
  await board.close();
});

test('who waits grows older on the board without anything happening', async () => {
  const conversation = await received(server);
  await sql(
    server,
    `update conversation set waiting_since = now() - interval '299 seconds' where id = $1`,
    [uuid(conversation.id)],
  );
  const board = followBoard(server.demo.url, server.token('Maya'));
  const [first] = await board.until((items) => items.length === 1);
  expect(first!.liveBoard.unanswered.buckets[0]!.count).toBe(1);
  await board.until((items) => items.at(-1)!.liveBoard.unanswered.buckets[1]!.count === 1);
  await desk(server, 'Priya').resolve(conversation.id);
  await board.close();
});

test('after work of many hands at two servers every follower’s board is the one the database counts', async () => {
  const url = (one: TestServer) => one.demo.url;
  await publishTargets(
    ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'].map((kind) => ({
      name: kind,
      kind,
      withinSeconds: 2,
      atRiskSeconds: 1,
    })),
  );
  const boards = [
    followBoard(server.demo.url, server.token('Maya')),
    followBoard(new URL('/graphql', other.app.url).href, server.token('Olivia')),
  ];
  for (const board of boards) await board.until((items) => items.length > 0);
  const work = new RandomWork([server, other], 'board');
  await work.run(250);
  boards.push(followBoard(url(server), server.token('Priya')));
  await work.run(250);
  await sleep(2_500); // whatever is owed is late by then
  const counted = settled(await boardNow(url(server), server.token('Maya')));
  expect(counted).toMatchObject({ breached: { oldestDueAt: expect.any(String) } });
  for (const board of boards)
    await eventually(() => {
      const shown = settled(board.received.at(-1)!.liveBoard);
      return Promise.resolve(JSON.stringify(shown) === JSON.stringify(counted));
    }).catch(() => expect(settled(board.received.at(-1)!.liveBoard)).toEqual(counted));
  await Promise.all(boards.map((board) => board.close()));
});

test('another workspace’s work is on no board but its own', async () => {
  const foreign = await otherWorkspace(server);
  const board = await boardNow(server.demo.url, foreign.apiKey);
  expect(board).toMatchObject({ openConversations: 0, unanswered: { count: 0 } });
  expect(board.members.map(({ member }) => member.name)).not.toContain('Priya');
});
