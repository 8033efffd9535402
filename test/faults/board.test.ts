import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { boardNow, followBoard, settled } from '../support/board.js';
import { say, seconds, size } from '../support/campaign.js';
import { RandomWork } from '../support/random-work.js';

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

test('after 50,000 random operations at two servers the live board equals the full query', async () => {
  const operations = size(2_000, 50_000);
  const board = followBoard(server.demo.url, server.token('Maya'));
  await board.until((items) => items.length > 0);
  const work = new RandomWork([server, other], 'board');
  const startedAt = performance.now();
  await work.run(operations, 16);
  say(`${operations} operations in ${seconds(performance.now() - startedAt)}`);
  const counted = settled(await boardNow(server.demo.url, server.token('Maya')));
  const same = () =>
    JSON.stringify(settled(board.received.at(-1)!.liveBoard)) === JSON.stringify(counted);
  await board.until(same, 30_000).catch(() => undefined);
  expect(settled(board.received.at(-1)!.liveBoard)).toEqual(counted);
  say(`${board.received.length} boards were pushed`);
  await board.close();
});
