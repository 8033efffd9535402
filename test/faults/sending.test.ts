import { afterEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, inHands, insist, say, seconds, size, until } from '../support/campaign.js';
import { data } from '../support/client.js';
import { keyOf, keyOfMail, letters } from '../support/customers.js';
import { Ledger } from '../support/ledger.js';
import { startMailSink } from '../support/mail-sink.js';
import { freshDatabase } from '../support/postgres.js';
import { sendAll } from '../support/senders.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const repliesAtOnce = 30;

test('SIGKILL at any step of sending by SMTP: nothing twice, doubt is shown, the rest goes out', async () => {
  const dice = new Dice('sending, SMTP');
  const sink = await startMailSink(() => dice.below(12));
  cleanUps.push(sink.close);
  const { server, stored, conversations } = await office(dice, { SMTP_OUT_URL: sink.url });
  const ledger = new Ledger();
  const inHand = new Set<string>();
  const resumed: number[] = [];
  const kills = size(5, 200);
  for (let kill = 1; kill <= kills; kill++) {
    await reply(server, conversations, ledger, `key-${dice.seed.toString(36)}-r${kill}`);
    await sleep(dice.below(250));
    await server.kill();
    for (const key of await inState(stored, ['SENDING'])) inHand.add(key);
    await server.launch();
    const settles = until('every reply settled', 15_000, async () => (await open(stored)) === 0);
    resumed.push(await settles);
    if (kill % size(2, 20) === 0)
      say(`${kill} of ${kills} kills, ${sink.taken.length} mails taken`);
  }
  ledger.found('accepted', sink.taken.map(keyOfMail));
  const sent = new Set(await inState(stored, ['SENT']));
  const unknown = await inState(stored, ['UNKNOWN']);
  const failed = await inState(stored, ['FAILED']);
  say(
    `${ledger.count('sent')} replies: ${sent.size} sent, ${unknown.length} unknown of ${inHand.size} in hand, ` +
      `${failed.length} failed; settled within ${seconds(Math.max(...resumed))} after each start`,
  );
  expect(ledger.doubled('accepted')).toEqual([]);
  expect(ledger.missing('accepted', 'sent')).toEqual([]);
  expect([...sent].filter((key) => !ledger.has('accepted', key))).toEqual([]);
  expect(unknown.filter((key) => !inHand.has(key))).toEqual([]);
  expect(failed).toEqual([]);
  const ended = new Set([...sent, ...unknown]);
  expect([...ledger.keys('sent')].filter((key) => !ended.has(key))).toEqual([]);
  expect(ended.size).toBe(kills * conversations.length);
});

test('SIGKILL at any step of sending to the outbox: all sent, one file each', async () => {
  const dice = new Dice('sending, outbox');
  const { server, stored, conversations } = await office(dice, {});
  const ledger = new Ledger();
  const resumed: number[] = [];
  const kills = size(3, 200);
  for (let kill = 1; kill <= kills; kill++) {
    await reply(server, conversations, ledger, `key-${dice.seed.toString(36)}-r${kill}`);
    await sleep(dice.below(120));
    await server.kill();
    await server.launch();
    resumed.push(await until('every reply sent', 15_000, async () => (await open(stored)) === 0));
  }
  const outbox = path.join(server.dataDir, 'outbox');
  const files = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(files.map((name) => readFile(path.join(outbox, name), 'utf8')));
  ledger.found('accepted', mails.map(keyOfMail));
  say(
    `${ledger.count('sent')} replies, ${files.length} files after ${kills} kills; ` +
      `sent within ${seconds(Math.max(...resumed))} after each start`,
  );
  expect(ledger.missing('sent', 'accepted')).toEqual([]);
  expect(ledger.missing('accepted', 'sent')).toEqual([]);
  expect(ledger.doubled('accepted')).toEqual([]);
  expect((await inState(stored, ['SENT'])).length).toBe(kills * conversations.length);
});

/** A server with conversations whose customers wait for an answer by mail. */
async function office(dice: Dice, env: Record<string, string>) {
  const database = await freshDatabase();
  cleanUps.push(database.drop);
  const server = await ServerProcess.start({ env: { DATABASE_URL: database.url, ...env } });
  cleanUps.push(() => server.end());
  const stored = await Stored.open(database.url);
  cleanUps.push(() => stored.close());
  const mails = letters(repliesAtOnce * 10, server.channel('EMAIL').address!, dice)
    .filter(({ kind, fate }) => kind === 'mail' && fate === 'filed')
    .slice(0, repliesAtOnce)
    .map((mail) => ({ ...mail, answers: [] }));
  await sendAll({ server, letters: mails, ledger: new Ledger(), dice });
  await until('all is filed', 15_000, async () => (await stored.filed()).length === mails.length);
  const { inbox } = await data(server.url, server.token('Priya'), openConversations);
  return { server, stored, conversations: inbox.nodes as { id: string }[] };
}

const openConversations = '{ inbox(first: 100) { nodes { id } } }';

/** One reply in each conversation; each comes again with the same key until it was taken. */
async function reply(
  server: ServerProcess,
  conversations: { id: string }[],
  ledger: Ledger,
  key: string,
): Promise<void> {
  await inHands(6, [...conversations.entries()], async ([n, { id }]) => {
    const idempotencyKey = randomUUID();
    const text = `Our word on ${key}-${n} is this.`;
    await insist(async () => {
      const { node } = await data(server.url, server.token('Priya'), sequenceOf, { id });
      const input = { conversationId: id, text, lastSeenSequence: node.sequence, idempotencyKey };
      const { sendReply } = await data(server.url, server.token('Priya'), send, { input });
      if (!sendReply.message) throw new Error(JSON.stringify(sendReply.userErrors));
    });
    ledger.note('sent', `${key}-${n}`);
  });
}

const sequenceOf = 'query ($id: ID!) { node(id: $id) { ... on Conversation { sequence } } }';
const send = `mutation ($input: SendReplyInput!) {
  sendReply(input: $input) { message { id } userErrors { code message } } }`;

async function inState(stored: Stored, states: string[]): Promise<string[]> {
  const rows = await stored.rows<{ text: string }>(
    `select text from message where direction = 'OUTBOUND' and state = any($1)`,
    [states],
  );
  return rows.map(({ text }) => keyOf(text));
}

async function open(stored: Stored): Promise<number> {
  return (await inState(stored, ['QUEUED', 'SENDING'])).length;
}
