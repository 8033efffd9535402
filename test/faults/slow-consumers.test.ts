import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, seconds, size, until } from '../support/campaign.js';
import { faultless } from '../support/ledger.js';
import { LogReader } from '../support/log-reader.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';
import { note, openChat } from '../support/writers.js';

let database: TestDatabase;
let server: ServerProcess;
let stored: Stored;
beforeAll(async () => {
  database = await freshDatabase();
  server = await ServerProcess.start({ env: { DATABASE_URL: database.url } });
  stored = await Stored.open(database.url);
});
afterAll(async () => {
  LogReader.stopAll();
  await stored.close();
  await server.end();
  await database.drop();
});

const withText = 'occurredAt item { ... on Note { text } }';

test('50 consumers that stopped reading cost little, disturb nobody, and resume without a gap', async () => {
  const conversation = await openChat(server);
  const start = () => new LogReader([server.url], server.token('Maya'), withText).start();
  const healthy = await Promise.all(Array.from({ length: 10 }, start));
  const notes = size(250, 1_000);
  // What the load costs without them, so that it is not taken for theirs.
  const before = await peakOf(() => write(conversation, notes));

  const slow = await Promise.all(Array.from({ length: 50 }, start));
  for (const reader of slow) reader.stall();
  const startedAt = performance.now();
  const peak = await peakOf(() => write(conversation, notes));
  const took = performance.now() - startedAt;
  const log = await stored.log();
  const behind = await until('the others have it', 5_000, () =>
    healthy.every((reader) => reader.seen.at(-1) === log.at(-1)),
  );
  await sleep(6_000); // who does not even read the goodbye is cut off after five
  const after = await server.memory();
  const open = await openSockets();

  for (const reader of slow) reader.wake();
  const caughtUp = await until('the slow ones have it too', 30_000, () =>
    slow.every((reader) => reader.seen.at(-1) === log.at(-1)),
  );
  say(
    `${notes} notes of 40 KB in ${seconds(took)}: memory ${before.toFixed(0)} MB, at most ${peak.toFixed(0)}, ` +
      `then ${after.toFixed(0)}; others done ${behind} ms later, slow ones ${seconds(caughtUp)} after waking`,
  );
  expect(open).toBe(healthy.length);
  for (const reader of slow) {
    reader.stop();
    expect(reader.against(log)).toEqual(faultless);
    expect(reader.failures).toEqual([]);
    expect(reader.lines).toBeGreaterThan(1);
  }
  for (const reader of healthy) {
    reader.stop();
    expect(reader.lines).toBe(1);
    expect(reader.failures).toEqual([]);
  }
  // Without a bound it would be 500 MB: each of the fifty is owed 10 MB. What is below is the collector's breathing.
  expect(after - before).toBeLessThan(100);
  expect(peak - before).toBeLessThan(100);
});

/** Long notes, ten at a time. */
async function write(conversation: string, count: number): Promise<void> {
  const text = 'A long note. '.repeat(3_100);
  let left = count;
  const one = async () => {
    while (left-- > 0) await note(server.url, server.token('Priya'), conversation, text);
  };
  await Promise.all(Array.from({ length: 4 }, one));
}

/** The most memory the server had meanwhile, in MB. */
async function peakOf(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const look = async () => (peak = Math.max(peak, await server.memory()));
  const watching = setInterval(() => void look(), 100);
  await work();
  clearInterval(watching);
  await look();
  return peak;
}

async function openSockets(): Promise<number> {
  const text = await (await fetch(server.url.replace('/graphql', '/metrics'))).text();
  return Number(/^rapport_\w*sockets\w*(?:\{[^}]*\})? (\d+)$/m.exec(text)?.[1]);
}
