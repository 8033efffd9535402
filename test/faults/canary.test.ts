import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, say, size, until } from '../support/campaign.js';
import { ask, data, live } from '../support/client.js';
import { MailLine } from '../support/mail-line.js';
import { type MailSink, startMailSink } from '../support/mail-sink.js';
import { freshDatabase, type TestDatabase } from '../support/postgres.js';
import { ServerProcess } from '../support/server-process.js';
import { Stored } from '../support/stored.js';
import { holds, Tap } from '../support/tap.js';

const dice = new Dice('canary');
/** Words that only the team may read, by where they were written. */
const canaries = new Map<string, string>();
let database: TestDatabase;
let sink: MailSink;
let taps: { agents: Tap; visitors: Tap; mail: Tap };
let server: ServerProcess;

beforeAll(async () => {
  database = await freshDatabase();
  sink = await startMailSink();
  const env = { DATABASE_URL: database.url, SMTP_OUT_URL: sink.url };
  server = await ServerProcess.start({ env });
  taps = {
    agents: await Tap.on(server.port),
    visitors: await Tap.on(server.port),
    mail: await Tap.on(server.smtpPort),
  };
});
afterAll(async () => {
  for (const tap of Object.values(taps)) await tap.close();
  await server.end();
  await sink.close();
  await database.drop();
});

function secret(where: string): string {
  const word = dice.word();
  canaries.set(`${where} ${canaries.size}`, word);
  return `Between us: ${word}.`;
}

const agent = (query: string, variables: object = {}) =>
  data(`http://127.0.0.1:${taps.agents.port}/graphql`, server.token('Priya'), query, {
    ...variables,
  });
const visitorUrl = () => `http://127.0.0.1:${taps.visitors.port}/visitor/graphql`;

test('the search finds a word however a mail or a frame may wrap it', () => {
  const word = dice.word();
  for (const before of ['', 'a', 'ab', 'abc'])
    expect(
      holds(Buffer.from(Buffer.from(`${before}${word} and on`).toString('base64')), word),
    ).toBe(true);
  expect(holds(Buffer.from(`${word.slice(0, 7)}=\r\n${word.slice(7)}`), word)).toBe(true);
  expect(holds(Buffer.from(dice.word().repeat(50)), word)).toBe(false);
});

test('what the team says among itself is in no byte that leaves toward customers and visitors', async () => {
  const rounds = size(15, 200);
  const plain: string[] = [];
  for (let round = 0; round < rounds; round++) {
    plain.push(await chatRound(round));
    plain.push(await mailRound(round));
  }
  const stored = await Stored.open(database.url);
  await until('every reply is sent', 20_000, async () => {
    const [row] = await stored.rows(
      `select count(*)::int as n from message where state in ('QUEUED', 'SENDING')`,
    );
    return row!['n'] === 0;
  });
  await stored.close();
  const outbox = path.join(server.dataDir, 'outbox');
  const files = await readdir(outbox).catch(() => []);
  const outside = Buffer.concat([
    taps.visitors.heard,
    taps.mail.heard,
    ...sink.taken.map((mail) => Buffer.from(mail)),
    ...(await Promise.all(files.map((name) => readFile(path.join(outbox, name))))),
  ]);
  const inside = taps.agents.heard;
  const leaked = [...canaries].filter(([, word]) => holds(outside, word)).map(([where]) => where);
  const unseen = [...canaries].filter(([, word]) => !holds(inside, word)).map(([where]) => where);
  say(
    `${canaries.size} words: ${leaked.length} hits in ${outside.length} bytes outside, ` +
      `${canaries.size - unseen.length} in ${inside.length} bytes inside`,
  );
  expect(leaked).toEqual([]);
  expect(unseen).toEqual([]);
  expect(plain.filter((word) => !holds(outside, word))).toEqual([]); // the ear was on the right wire
});

/** A visitor writes, listens and reads while agents note, draft, upload, resolve and answer. */
async function chatRound(round: number): Promise<string> {
  const { publicKey } = server.channel('CHAT');
  const { startChat } = await data(
    visitorUrl(),
    undefined,
    `mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken chat { ${chat} } cursor } }`,
    { input: { publicKey, text: `Chat ${round}`, clientId: randomUUID() } },
  );
  const token = startChat.visitorToken as string;
  const listening = live(
    visitorUrl(),
    token,
    `subscription { chatEvents { ready cursor events {
    type message { ${chatMessage} } chat { ${chat} } } } }`,
  );
  await listening.until((items) => items.length > 0);
  const { inbox } = await agent('{ inbox(first: 1) { nodes { id } } }');
  const id = inbox.nodes[0].id as string;
  const word = dice.word();
  await discuss(id);
  await answer(id, word, await upload(word));
  await listening.until((items) => JSON.stringify(items).includes(word));
  const { chat: seen } = await data(visitorUrl(), token, `{ chat { ${chat} } }`);
  for (const { node } of seen.messages.edges) {
    for (const { url } of node.attachments) {
      const file = new URL(url as string);
      file.port = String(taps.visitors.port);
      expect(await (await fetch(file)).text()).toContain(word);
    }
  }
  const door = `http://127.0.0.1:${taps.visitors.port}/graphql`;
  const { errors } = await ask(
    door,
    token,
    `{ node(id: "${id}") { ... on Conversation { timeline { nodes { __typename } } } } }`,
  );
  expect(errors).toBeDefined();
  await agent(
    'mutation ($input: ResolveConversationInput!) { resolveConversation(input: $input) { userErrors { code } } }',
    { input: { conversationId: id, reason: secret('reason') } },
  );
  await data(
    visitorUrl(),
    token,
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { ${chatMessage} } userErrors { code message } } }`,
    { input: { text: 'Once more', clientId: randomUUID() } },
  );
  await sleep(20);
  await listening.close();
  await read(id);
  return word;
}

/** A customer writes, and again when the reply went out; the team talks beside it. */
async function mailRound(round: number): Promise<string> {
  const line = new MailLine(taps.mail.port);
  const address = `customer-${round}@customers.example`;
  const mail = [`From: <${address}>`, `Subject: Round ${round}`, '', 'Where is it?'].join('\r\n');
  expect(await line.send(address, server.channel('EMAIL').address!, mail)).toBe('yes');
  line.close();
  let id: string | undefined;
  await until('the mail is filed', 10_000, async () => {
    const { inbox } = await agent('{ inbox(first: 5) { nodes { id subject } } }');
    id = inbox.nodes.find((node: { subject: string }) => node.subject === `Round ${round}`)?.id;
    return id !== undefined;
  });
  const word = dice.word();
  await discuss(id!);
  await answer(id!, word);
  await discuss(id!);
  await read(id!);
  return word;
}

/** Notes, a draft, and a reply that is refused and kept: none of it is for the customer. */
async function discuss(conversationId: string): Promise<void> {
  await agent('mutation ($input: AddNoteInput!) { addNote(input: $input) { note { text } } }', {
    input: { conversationId, text: secret('note') },
  });
  await handOff(conversationId);
  await agent(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { conversation { myDraft { text } } } }',
    {
      input: { conversationId, text: secret('draft') },
    },
  );
  const refused = secret('refused reply');
  const { sendReply } = await agent(send, {
    input: { conversationId, text: refused, lastSeenSequence: 0, idempotencyKey: randomUUID() },
  });
  expect(sendReply.userErrors[0].code).toBe('REPLY_CONFLICT');
}

/** What the next colleague should know, with a mention; the offer is taken back, so that Priya goes on. */
async function handOff(conversationId: string): Promise<void> {
  const { members } = await agent('{ members { nodes { id name } } }');
  const marco = members.nodes.find((one: { name: string }) => one.name === 'Marco').id as string;
  await agent(
    'mutation ($input: AddNoteInput!) { addNote(input: $input) { note { text mentions { __typename } } } }',
    { input: { conversationId, text: `@[Marco](${marco}) ${secret('mention')}` } },
  );
  await agent(
    'mutation ($input: AssignConversationInput!) { assignConversation(input: $input) { cursor } }',
    {
      input: {
        conversationId,
        memberId: members.nodes.find((one: { name: string }) => one.name === 'Priya').id,
      },
    },
  );
  const { handOffConversation } = await agent(
    `mutation ($input: HandOffConversationInput!) { handOffConversation(input: $input) {
      handoff { id brief promises { text } } userErrors { message } } }`,
    {
      input: {
        conversationId,
        to: marco,
        brief: secret('brief'),
        promises: [secret('promise')],
      },
    },
  );
  await agent(
    'mutation ($input: CancelHandoffInput!) { cancelHandoff(input: $input) { handoff { state } } }',
    { input: { handoffId: handOffConversation.handoff.id } },
  );
}

async function answer(conversationId: string, word: string, attachmentId?: string): Promise<void> {
  const { node } = await agent(
    'query ($id: ID!) { node(id: $id) { ... on Conversation { sequence myDraft { text } } } }',
    { id: conversationId },
  );
  const { sendReply } = await agent(send, {
    input: {
      conversationId,
      text: `Dear customer, ${word}.`,
      attachmentIds: attachmentId ? [attachmentId] : [],
      lastSeenSequence: node.sequence,
      idempotencyKey: randomUUID(),
    },
  });
  expect(sendReply.userErrors).toEqual([]);
}

/** One file to send, and one that stays in the drawer. */
async function upload(word: string): Promise<string> {
  const put = async (fileName: string, text: string) => {
    const bytes = Buffer.from(text);
    const { createAttachmentUpload: made } = await agent(
      `mutation ($input: CreateAttachmentUploadInput!) { createAttachmentUpload(input: $input) {
        attachmentId uploadUrl userErrors { message } } }`,
      { input: { fileName, contentType: 'text/plain', sizeBytes: bytes.length } },
    );
    const url = new URL(made.uploadUrl as string);
    url.port = String(taps.agents.port);
    expect((await fetch(url, { method: 'PUT', body: bytes })).ok).toBe(true);
    return made.attachmentId as string;
  };
  return put('answer.txt', `Enclosed: ${word}`);
}

/** Everything as the team sees it. */
async function read(id: string): Promise<void> {
  await agent(
    `query ($id: ID!) { node(id: $id) { ... on Conversation { myDraft { text } resolvedReason
      timeline(last: 100) { edges { node { __typename ... on Note { text } ... on Message { text }
        ... on ConversationResolved { reason } } } } } } }`,
    { id },
  );
}

const chatMessage =
  'id clientId text html sentAt author { kind name } attachments { id fileName contentType sizeBytes url }';
const chat = `id status servedBy { name } messages(last: 100) { edges { cursor node { ${chatMessage} } } }`;
const send = `mutation ($input: SendReplyInput!) { sendReply(input: $input) {
  message { id text } userErrors { code message ... on ReplyConflict { draft { text } } } } }`;
