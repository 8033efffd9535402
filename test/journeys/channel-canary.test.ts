import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ContactTimelineDocument,
  MergeContactsDocument,
  MergeConversationsDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { ask } from '../support/client.js';
import { type Provider, startProvider } from '../support/provider.js';
import { BotApi, Person, refusal } from '../support/telegram.js';
import { channelNow, connected, CustomSource, owner, signingSecret } from './channel.js';
import { desk, eventually, outgoing, received, sql } from './desk.js';
import { accountSid, authToken, ourNumber, TwilioApi, TwilioLine } from './twilio.js';
import { WhatsApp } from './whatsapp.js';

/** A word that only the team may read. */
const canary = `canary${crypto.randomUUID().replaceAll('-', '')}`;
const secret = signingSecret();
let server: TestServer;
let receiver: Provider;
let twilio: TwilioApi;
let bot: BotApi;
let botId: string;
let whatsapp: WhatsApp;
/** How a customer of each kind of channel asks something. */
let asks: Record<string, (text: string) => Promise<unknown>>;
let heardBy: Record<string, () => unknown>;

beforeAll(async () => {
  server = await startServer();
  [receiver, twilio, bot, whatsapp] = await Promise.all([
    startProvider(() => ({})),
    new TwilioApi().start(),
    BotApi.start(),
    WhatsApp.connected(server),
  ]);
  const custom = { outboundUrl: receiver.url, signingSecret: secret };
  const sms = { accountSid, authToken, phoneNumber: ourNumber, apiUrl: twilio.url };
  const telegram = { botToken: bot.token, apiUrl: bot.url };
  const app = await connected(server, { name: 'App', custom });
  const text = await connected(server, { name: 'Texts', sms });
  botId = (await connected(server, { name: 'Bot', telegram })).id;
  asks = {
    CUSTOM: (said) => new CustomSource(app.webhookUrl!, secret).say('ana', said),
    SMS: (said) => new TwilioLine(text.webhookUrl!).say('+14155550123', said),
    WHATSAPP: (said) => whatsapp.says('14155550199', said),
    TELEGRAM: async (said) => bot.happens({ message: new Person('Tia').message(said).message }),
  };
  heardBy = {
    CUSTOM: () => receiver.requests,
    SMS: () => twilio.provider.requests,
    WHATSAPP: () => whatsapp.provider.requests,
    TELEGRAM: () => bot.requests,
  };
});
afterAll(async () => {
  await server.close();
  await Promise.all([receiver, twilio.provider, bot, whatsapp.provider].map((one) => one.close()));
});

const priya = () => desk(server, 'Priya');

/** Notes, a draft, a reply that is refused and a reason: all that the team says among itself. */
async function discuss(conversationId: string): Promise<void> {
  await priya().note(conversationId, `A note: ${canary}`);
  const stale = { conversationId, text: `A draft: ${canary}`, lastSeenSequence: 0 };
  expect((await priya().reply(stale)).userErrors).toMatchObject([{ code: 'REPLY_CONFLICT' }]);
  await priya().ask(
    'mutation ($input: ResolveConversationInput!) { resolveConversation(input: $input) { cursor } }',
    { input: { conversationId, reason: canary } },
  );
}

describe('A word of notes, drafts and reasons', () => {
  test.each(['CUSTOM', 'SMS', 'WHATSAPP', 'TELEGRAM'])('never leaves over %s', async (kind) => {
    await asks[kind]!(`Asked over ${kind}`);
    const { id } = await eventually(async () =>
      (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview === `Asked over ${kind}`),
    );
    await discuss(id);
    const { message } = await priya().answer(id, `Answered over ${kind}`);
    await priya().messageIn(id, message!.id, 'SENT');
    await discuss(id);
    const heard = JSON.stringify(heardBy[kind]!());
    expect(
      decodeURIComponent(heard.replaceAll('+', ' ').replaceAll(/%(?![0-9A-F]{2})/g, '%25')),
    ).toContain(`Answered over ${kind}`);
    expect(heard).not.toContain(canary);
    expect(heard).not.toContain('@demo.test');
  });

  test('is not in a mail that answers merged conversations, nor in the story for whoever may not read notes', async () => {
    const from = `zoe-${crypto.randomUUID()}@example.com`;
    const [one, two] = [await received(server, { from }), await received(server, { from })];
    for (const { id } of [one, two]) await discuss(id);
    const input = { intoId: one.id, fromId: two.id };
    expect(
      (await priya().do(MergeConversationsDocument, { input })).mergeConversations,
    ).toMatchObject({ userErrors: [] });
    const stranger = await received(server, { from: `yan-${crypto.randomUUID()}@example.com` });
    await discuss(stranger.id);
    await priya().do(MergeContactsDocument, {
      input: { intoId: one.contact.id, fromId: stranger.contact.id, reason: canary },
    });
    const { message } = await priya().answer(one.id, 'One answer to both');
    const mail = await outgoing(server, message!.id);
    expect(mail.text).toContain('One answer to both');
    expect(JSON.stringify([mail.headerLines, mail.text, mail.html])).not.toContain(canary);

    const story = { id: one.contact.id, last: 50 };
    const seen = await priya().do(ContactTimelineDocument, story);
    expect(JSON.stringify(seen)).toContain(canary);
    const key = await owner(server).ask<{ createApiKey: { secret: string } }>(
      'mutation { createApiKey(input: { name: "Reader", scopes: [READ] }) { secret } }',
    );
    const reader = await ask(
      server.demo.url,
      key.data.createApiKey.secret,
      `query ($id: ID!, $one: ID!) {
        contact(id: $id) { timeline(last: 50) { nodes { __typename ... on Note { text } } } }
        conversation(id: $one) { timeline(last: 50) { nodes { __typename ... on Note { text } } } } }`,
      { id: one.contact.id, one: one.id },
    );
    expect(reader.errors).toBeUndefined();
    expect(JSON.stringify(reader)).toContain('"Message"');
    expect(JSON.stringify(reader)).not.toContain('"Note"');
    expect(JSON.stringify(reader)).not.toContain(canary);
  });
});

test('No secret of a channel is in any table or answer, also when its provider refuses it', async () => {
  bot.script = () => refusal(401, 'Unauthorized');
  await asks['TELEGRAM']!('So that it asks again'); // it waits for news otherwise
  await eventually(async () => (await channelNow(server, botId)).health.needsAuth);
  const tables = await sql<{ name: string }>(
    server,
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const secrets = [bot.token, authToken, secret, 'EAAG-a-token-of-a-system-user'];
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const rows = JSON.stringify(await sql(server, `select to_jsonb(t) as row from ${name} t`));
    for (const one of secrets) expect([name, rows.includes(one)]).toEqual([name, false]);
  }
  const shown = await owner(server).ask(
    '{ channels(first: 50) { nodes { name address webhookUrl health { ok lastError } } } events(first: 100) { nodes { payload } } }',
  );
  expect(shown.errors).toBeUndefined();
  for (const one of secrets) expect(JSON.stringify(shown)).not.toContain(one);
});
