import { afterEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, median, say, seconds, size, until } from '../support/campaign.js';
import { ask } from '../support/client.js';
import { letters } from '../support/customers.js';
import { Ledger } from '../support/ledger.js';
import { freshDatabase } from '../support/postgres.js';
import { startProvider } from '../support/provider.js';
import { everyLetter, sendAll } from '../support/senders.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';
import { wrongConversations } from '../support/waits.js';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

test('mails, chats and webhooks under SIGKILL: what was acknowledged is stored, and filed once', async () => {
  const total = size(5_000, 100_000);
  const kills = size(3, 20);
  const dice = new Dice('intake');
  const database = await freshDatabase();
  cleanUps.push(database.drop);
  const server = await ServerProcess.start({ env: { DATABASE_URL: database.url } });
  cleanUps.push(() => server.end());
  const app = await startProvider(() => ({}));
  cleanUps.push(() => app.close());
  await server.connectSource(app.url);
  const stored = await Stored.open(database.url);
  cleanUps.push(() => stored.close());
  const ledger = new Ledger();
  const threads = letters(total, server.channel('EMAIL').address!, dice);
  const all = everyLetter(threads);

  const killAt = Array.from({ length: kills }, () => dice.between(total * 0.05, total * 0.95));
  let acknowledged = 0;
  let answering = true;
  const back: number[] = [];
  const startedAt = performance.now();
  const sending = sendAll({
    server,
    letters: threads,
    ledger,
    dice,
    lostYes: 0.1,
    onYes: (count) => void (acknowledged = count),
  });
  const killing = async () => {
    for (const moment of killAt.sort((a, b) => a - b)) {
      while (acknowledged < moment) await sleep(1);
      await sleep(dice.below(20));
      await server.kill();
      ledger.found('stored', await stored.received());
      expect(ledger.missing('acknowledged', 'stored')).toEqual([]);
      back.push(await server.launch());
      say(
        `killed at ${acknowledged} of ${total} acknowledged, back after ${seconds(back.at(-1)!)}`,
      );
    }
  };
  const agents = answer(server, () => answering);
  await Promise.all([sending, killing()]);
  const sentIn = performance.now() - startedAt;
  answering = false;
  const replies = await agents;
  const drained = await until(
    'everything is filed',
    60_000,
    async () => !(await stored.unsettled()),
  );
  say(
    `${total} letters of ${threads.length} threads acknowledged in ${seconds(sentIn)}, ` +
      `${replies} replies beside, settled ${seconds(drained)} later`,
  );

  ledger.found('stored', await stored.received());
  expect(ledger.count('acknowledged')).toBe(total);
  expect(ledger.missing('acknowledged', 'stored')).toEqual([]);
  expect(ledger.missing('stored', 'sent')).toEqual([]);
  expect(ledger.doubled('stored')).toEqual([]);

  const filed = new Ledger();
  for (const { key, fate } of all) if (fate === 'filed') filed.note('sent', key);
  filed.found('stored', await stored.filed());
  expect(filed.missing('sent', 'stored')).toEqual([]);
  expect(filed.missing('stored', 'sent')).toEqual([]);
  expect(filed.doubled('stored')).toEqual([]);

  const fates = await stored.fates();
  const deliveries = all.filter((letter) => letter.kind !== 'chat');
  for (const [state, fate] of [
    ['FILED', 'filed'],
    ['PARKED', 'parked'],
    ['IGNORED', 'ignored'],
  ] as const) {
    const expected = deliveries
      .filter((letter) => letter.fate === fate)
      .map((letter) => letter.key);
    expect([...(fates.get(state) ?? [])].sort()).toEqual(expected.sort());
  }
  expect(fates.get('RECEIVED')).toBeUndefined();

  expect(await splitThreads(stored)).toEqual([]);
  expect(await wrongConversations(stored)).toEqual([]);
  expect(median(back)).toBeLessThan(20_000); // 5 s on a machine of its own: the lines above tell
});

test('on its own database: killed with everything, it is back by itself and has what it acknowledged', async () => {
  const total = size(800, 10_000);
  const dice = new Dice('intake, embedded');
  const server = await ServerProcess.start();
  cleanUps.push(() => server.end());
  const app = await startProvider(() => ({}));
  cleanUps.push(() => app.close());
  await server.connectSource(app.url);
  const ledger = new Ledger();
  const threads = letters(total, server.channel('EMAIL').address!, dice);
  const killAt = Array.from({ length: size(2, 10) }, () => dice.between(total * 0.1, total * 0.9));
  let acknowledged = 0;
  const back: number[] = [];
  const killing = async () => {
    for (const moment of killAt.sort((a, b) => a - b)) {
      while (acknowledged < moment) await sleep(1);
      await server.kill();
      const told = ledger.keys('acknowledged');
      back.push(await server.launch());
      const stored = await Stored.open(await server.databaseUrl());
      const there = new Set(await stored.received());
      await stored.close();
      expect([...told].filter((key) => !there.has(key))).toEqual([]);
      say(`killed at ${told.size} of ${total} acknowledged, back after ${seconds(back.at(-1)!)}`);
    }
  };
  const onYes = (count: number) => void (acknowledged = count);
  await Promise.all([
    sendAll({ server, letters: threads, ledger, dice, lostYes: 0.1, onYes }),
    killing(),
  ]);
  const stored = await Stored.open(await server.databaseUrl());
  cleanUps.push(() => stored.close());
  await until('everything is filed', 60_000, async () => !(await stored.unsettled()));
  const filed = new Ledger();
  for (const { key, fate } of everyLetter(threads)) if (fate === 'filed') filed.note('sent', key);
  filed.found('stored', await stored.filed());
  expect(filed.missing('sent', 'stored')).toEqual([]);
  expect(filed.doubled('stored')).toEqual([]);
  expect(await splitThreads(stored)).toEqual([]);
  expect(await wrongConversations(stored)).toEqual([]);
  expect(median(back)).toBeLessThan(20_000); // 5 s on a machine of its own: the lines above tell
});

/** Threads that lie in more than one conversation, and conversations that hold more than one thread. */
async function splitThreads(stored: Stored): Promise<string[]> {
  const rows = await stored.rows<{ conversation: string; thread: string }>(
    `select distinct conversation_id::text as conversation,
       substring(text from 'key-[0-9a-z]+-([0-9a-z]+)-') as thread
     from message where direction = 'INBOUND'`,
  );
  const doubled = (keys: string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);
  return [
    ...doubled(rows.map((row) => row.thread)).map((thread) => `thread ${thread} is split`),
    ...doubled(rows.map((row) => row.conversation)).map((id) => `conversation ${id} is mixed`),
  ];
}

/** An agent who answers whoever waits longest, while all of this goes on; how many replies were taken. */
async function answer(server: ServerProcess, goesOn: () => boolean): Promise<number> {
  const token = server.token('Priya');
  let replies = 0;
  while (goesOn()) {
    try {
      const { data } = await ask(
        server.url,
        token,
        '{ inbox(view: WAITING, first: 5) { nodes { id sequence } } }',
      );
      for (const { id, sequence } of data['inbox'].nodes) {
        const input = { conversationId: id, text: 'We look into it.', lastSeenSequence: sequence };
        const reply = await ask(
          server.url,
          token,
          'mutation ($input: SendReplyInput!) { sendReply(input: $input) { message { id } } }',
          { input: { ...input, idempotencyKey: crypto.randomUUID() } },
        );
        if (reply.data?.['sendReply'].message) replies += 1;
      }
    } catch {
      // The server is away; the customers are what this is about.
    }
    await sleep(50);
  }
  return replies;
}
