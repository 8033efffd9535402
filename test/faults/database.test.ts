import { afterEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../src/infra/embedded-postgres.js';
import { Dice, insist, median, say, seconds, size, until } from '../support/campaign.js';
import { ask } from '../support/client.js';
import { keyOf, keyOfMail, letters } from '../support/customers.js';
import { Ledger } from '../support/ledger.js';
import { startMailSink } from '../support/mail-sink.js';
import { freshDatabase } from '../support/postgres.js';
import { everyLetter, sendAll } from '../support/senders.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

test('PostgreSQL is killed under the server: no yes without a row, and it serves as soon as the database does', async () => {
  const total = size(1_200, 20_000);
  const kills = size(3, 10);
  const dice = new Dice('PostgreSQL killed');
  const postgres = await startPostgres();
  const sink = await startMailSink(() => dice.below(60));
  cleanUps.push(sink.close);
  const env = { DATABASE_URL: postgres.url, SMTP_OUT_URL: sink.url };
  const server = await ServerProcess.start({ env });
  cleanUps.push(() => server.end());
  const ledger = new Ledger();
  await server.connectSource();
  const threads = letters(total, server.channel('EMAIL').address!, dice);
  let acknowledged = 0;
  let lastYes = 0;
  const onYes = (count: number) => {
    acknowledged = count;
    lastYes = performance.now();
  };
  let answering = true;
  const replies = new Ledger();
  const agent = answerAll(server, replies, () => answering);
  const served: number[] = [];
  const killing = async () => {
    for (let kill = 1; kill <= kills; kill++) {
      const moment = (total * kill) / (kills + 1) - dice.below(total / (kills + 2));
      while (acknowledged < moment) await sleep(1);
      const told = ledger.keys('acknowledged');
      await postgres.kill();
      const there = new Set(await insist(() => receivedAt(postgres.url), 20_000));
      const backAt = performance.now();
      await until('it serves again', 20_000, () => lastYes > backAt);
      served.push(lastYes - backAt);
      expect([...told].filter((key) => !there.has(key))).toEqual([]);
      say(
        `kill ${kill} at ${told.size} of ${total}: serving ${seconds(served.at(-1)!)} after the database`,
      );
    }
  };
  await Promise.all([
    sendAll({ server, letters: threads, ledger, dice, lostYes: 0.05, onYes }),
    killing(),
  ]);
  answering = false;
  await agent;
  const stored = await Stored.open(postgres.url);
  cleanUps.push(() => stored.close());
  await until('everything is filed', 60_000, async () => !(await stored.unsettled()));
  const settled = await until(
    'every reply is settled',
    30_000,
    async () => (await underWay(stored)) === 0,
  );
  const filed = new Ledger();
  for (const { key, fate } of everyLetter(threads)) if (fate === 'filed') filed.note('sent', key);
  filed.found('stored', await stored.filed());
  expect(filed.missing('sent', 'stored')).toEqual([]);
  expect(filed.missing('stored', 'sent')).toEqual([]);
  expect(filed.doubled('stored')).toEqual([]);
  replies.found('stored', await repliesIn(stored, ['SENT', 'UNKNOWN']));
  replies.found('accepted', sink.taken.map(keyOfMail));
  const sent = await repliesIn(stored, ['SENT']);
  say(
    `${replies.count('acknowledged')} replies: ${sent.length} sent, ` +
      `${replies.count('stored') - sent.length} unknown; settled ${seconds(settled)} after the last`,
  );
  expect(replies.missing('acknowledged', 'stored')).toEqual([]);
  expect(replies.doubled('stored')).toEqual([]);
  expect(replies.doubled('accepted')).toEqual([]);
  expect(sent.filter((key) => !replies.has('accepted', key))).toEqual([]);
  expect(median(served)).toBeLessThan(20_000); // 5 s on a machine of its own: the lines above tell
});

test('the job tables are emptied again and again: the rows know what is to be done', async () => {
  const total = size(1_500, 20_000);
  const dice = new Dice('jobs emptied');
  const database = await freshDatabase();
  cleanUps.push(database.drop);
  const server = await ServerProcess.start({ env: { DATABASE_URL: database.url } });
  cleanUps.push(() => server.end());
  const stored = await Stored.open(database.url);
  cleanUps.push(() => stored.close());
  const ledger = new Ledger();
  await server.connectSource();
  const threads = letters(total, server.channel('EMAIL').address!, dice).filter(
    ({ kind }) => kind === 'mail',
  );
  let emptying = true;
  let emptied = 0;
  const empty = async () => {
    while (emptying) {
      emptied += (await stored.rows('delete from pgboss.job returning 1')).length;
      await sleep(dice.between(20, 120));
    }
  };
  const replies = new Ledger();
  let answering = true;
  const agent = answerAll(server, replies, () => answering);
  const emptier = empty();
  await sendAll({ server, letters: threads, ledger, dice });
  answering = false;
  await agent;
  emptying = false;
  await emptier;
  emptied += (await stored.rows('delete from pgboss.job returning 1')).length;
  const left = await stored.unsettled();
  const settled = await until(
    'everything is filed and sent',
    60_000,
    async () => !(await stored.unsettled()) && (await underWay(stored)) === 0,
  );
  say(`${emptied} jobs taken away, ${left} mails without one; all done ${seconds(settled)} later`);
  const filed = new Ledger();
  for (const { key, fate } of everyLetter(threads)) if (fate === 'filed') filed.note('sent', key);
  filed.found('stored', await stored.filed());
  expect(filed.missing('sent', 'stored')).toEqual([]);
  expect(filed.doubled('stored')).toEqual([]);
  expect(replies.keys('acknowledged')).toEqual(new Set(await repliesIn(stored, ['SENT'])));
  expect(emptied).toBeGreaterThan(0);
});

/** A PostgreSQL of this test's own, which comes back at its address when it is killed. */
async function startPostgres() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rapport-faults-pg-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  cleanUps.push(async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const kill = async () => {
    const status = await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8');
    process.kill(Number.parseInt(status, 10), 'SIGKILL');
    await sleep(50);
  };
  return { url: postgres.url, kill };
}

/** With a connection of the moment: the database comes and goes. */
async function receivedAt(url: string): Promise<string[]> {
  const stored = await Stored.open(url);
  try {
    return await stored.received();
  } finally {
    await stored.close();
  }
}

/** An agent who answers every customer as long as it goes on. */
async function answerAll(
  server: ServerProcess,
  ledger: Ledger,
  goesOn: () => boolean,
): Promise<void> {
  const token = server.token('Priya');
  const open = '{ inbox(view: WAITING, first: 10) { nodes { id sequence channel { kind } } } }';
  const send = 'mutation ($input: SendReplyInput!) { sendReply(input: $input) { message { id } } }';
  for (let n = 0; goesOn();) {
    const { data } = await ask(server.url, token, open).catch(() => ({ data: null }));
    const mails = (data?.['inbox']?.nodes ?? []).filter(
      (node: { channel: { kind: string } }) => node.channel.kind === 'EMAIL',
    );
    for (const { id, sequence } of mails) {
      const key = `key-re-ply-${n++}`;
      const input = {
        conversationId: id,
        text: `Dear customer, ${key} is our answer.`,
        lastSeenSequence: sequence,
        idempotencyKey: randomUUID(),
      };
      const reply = await ask(server.url, token, send, { input }).catch(() => ({ data: null }));
      if (reply.data?.['sendReply']?.message) ledger.note('acknowledged', key);
    }
    await sleep(30);
  }
}

async function repliesIn(stored: Stored, states: string[]): Promise<string[]> {
  const rows = await stored.rows<{ text: string }>(
    `select text from message where direction = 'OUTBOUND' and state = any($1)
       and text like '%key-re-ply-%'`,
    [states],
  );
  return rows.map(({ text }) => keyOf(text));
}

async function underWay(stored: Stored): Promise<number> {
  const [row] = await stored.rows<{ n: number }>(
    `select count(*)::int as n from message where state in ('QUEUED', 'SENDING')`,
  );
  return row!.n;
}
