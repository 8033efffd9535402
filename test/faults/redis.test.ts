import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, say, seconds, size, until } from '../support/campaign.js';
import { type Fleet, startFleet } from '../support/fleet.js';
import { faultless } from '../support/ledger.js';
import { LogReader } from '../support/log-reader.js';
import { openChat, Writers } from '../support/writers.js';

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet();
});
afterEach(() => LogReader.stopAll());
afterAll(() => fleet.close());

test('Redis restarts under subscribers of two servers: nobody misses an event or sees one twice', async () => {
  const dice = new Dice('Redis');
  const { servers, redis, stored } = fleet;
  const conversations = [await openChat(servers[0]), await openChat(servers[1])];
  const readers = await startReaders(size(50, 100));
  const writers = new Writers(servers, conversations, 25);
  let cuts = 0;
  const restarts = size(3, 20);
  for (let n = 1; n <= restarts; n++) {
    await sleep(dice.between(300, 900));
    const down = dice.between(100, 1_200);
    await redis.restart(down);
    for (const reader of readers) {
      if (!dice.chance(0.1)) continue;
      reader.cut();
      cuts += 1;
    }
    say(`restart ${n} of ${restarts}: away for ${seconds(down)}, ${writers.written} notes so far`);
  }
  await sleep(500);
  const written = await writers.stop();
  const log = await stored.log();
  const last = log.at(-1)!;
  const behind = await until('everybody has the last event', 10_000, () =>
    readers.every((reader) => reader.seen.at(-1) === last),
  );
  for (const reader of readers) {
    reader.stop();
    expect(reader.against(log)).toEqual(faultless);
    expect(reader.failures).toEqual([]);
  }
  say(
    `${readers.length} subscribers, ${written} notes, ${log.length} events, ${cuts} lines cut; ` +
      `the last one had all ${seconds(behind)} after the last event`,
  );
  expect(written).toBeGreaterThan(restarts * 10);
});

test('one of two servers is killed: its subscribers go on at the other, from their cursors', async () => {
  const { servers, stored } = fleet;
  const conversations = [await openChat(servers[0]), await openChat(servers[1])];
  const readers = await startReaders(size(50, 100));
  const writers = new Writers(servers, conversations, 25);
  await sleep(1_000);
  await servers[1].kill();
  await sleep(1_500);
  await servers[1].launch();
  await sleep(500);
  const written = await writers.stop();
  const log = await stored.log();
  await until('everybody has the last event', 10_000, () =>
    readers.every((reader) => reader.seen.at(-1) === log.at(-1)),
  );
  const moved = readers.filter((reader) => reader.lines > 1).length;
  for (const reader of readers) {
    reader.stop();
    expect(reader.against(log)).toEqual(faultless);
    expect(reader.failures).toEqual([]);
  }
  say(`${written} notes, ${moved} of ${readers.length} subscribers moved to the other server`);
  expect(moved).toBe(readers.length / 2);
});

/** Half of them begin at each server, with the other as their second address. */
function startReaders(count: number): Promise<LogReader[]> {
  const [one, two] = fleet.servers.map((server) => server.url) as [string, string];
  return Promise.all(
    Array.from({ length: count }, (_, n) =>
      new LogReader(n % 2 ? [two, one] : [one, two], fleet.token('Maya')).start(),
    ),
  );
}
