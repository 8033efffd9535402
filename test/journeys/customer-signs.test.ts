import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { MarkConversationReadDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { BotApi, Person } from '../support/telegram.js';
import { connected, settled } from './channel.js';
import { Desk, desk, eventually } from './desk.js';
import { MetaAccount, newId } from './meta-account.js';
import { refusal, WhatsApp } from './whatsapp.js';

let server: TestServer;
let whatsapp: WhatsApp;
let page: MetaAccount;
let bot: BotApi;
beforeAll(async () => {
  server = await startServer();
  whatsapp = await WhatsApp.connected(server);
  page = await MetaAccount.connected(server, 'page');
  bot = await BotApi.start();
  await connected(server, { name: 'Bot', telegram: { botToken: bot.token, apiUrl: bot.url } });
});
afterAll(async () => {
  await server.close();
  await Promise.all([whatsapp.provider.close(), page.graph.close(), bot.close()]);
});

const priya = () => desk(server, 'Priya');
const setTyping =
  'mutation ($input: SetTypingInput!) { setTyping(input: $input) { userErrors { code } } }';
const types = (who: Desk, conversationId: string, isTyping = true) =>
  who.ask(setTyping, { input: { conversationId, isTyping } });
const reads = (conversationId: string) =>
  priya().do(MarkConversationReadDocument, { input: { conversationId } });
const posted = ({ requests }: { requests: { method: string; body: string }[] }, word: string) =>
  requests.flatMap(({ method, body }) =>
    method === 'POST' && body.includes(word) ? [JSON.parse(body) as object] : [],
  );

test('on WhatsApp the customer sees once that a member has read, and that one writes; never that a note or a program does', async () => {
  const id = await whatsapp.conversationWith(priya(), '500');
  const last = await whatsapp.says('500', 'Still there?');
  await settled(server, whatsapp.channel.id);
  const { provider } = whatsapp;
  const read = { messaging_product: 'whatsapp', status: 'read', message_id: last };
  await reads(id);
  await eventually(() => Promise.resolve(posted(provider, '"status":"read"').length > 0));
  await reads(id); // there is nothing new to have read
  await priya().note(id, 'Nobody shall see me write this');
  await types(new Desk(server, server.demo.apiKey), id);
  await types(priya(), id, false);
  await sleep(300);
  expect(posted(provider, '"status":"read"')).toEqual([read]);

  for (let n = 0; n < 3; n++) await types(priya(), id);
  await eventually(() => Promise.resolve(posted(provider, 'typing_indicator').length > 0));
  await types(priya(), id);
  await sleep(300);
  expect(posted(provider, 'typing_indicator')).toEqual([
    { ...read, typing_indicator: { type: 'text' } },
  ]);
});

test('a provider that refuses a sign, or hangs up, is nobody’s concern', async () => {
  const id = await whatsapp.conversationWith(priya(), '501');
  whatsapp.answer = ({ status }) => (status ? refusal(401, 190, 'No.') : undefined);
  const before = posted(whatsapp.provider, '"status":"read"').length;
  await reads(id);
  await eventually(() =>
    Promise.resolve(posted(whatsapp.provider, '"status":"read"').length > before),
  );
  const { health } = await settled(server, whatsapp.channel.id);
  expect(health).toMatchObject({ ok: true, needsAuth: false, lastError: null });
  const { message } = await priya().answer(id, 'Goes out all the same');
  await priya().messageIn(id, message!.id, 'SENT');
});

test('on Messenger both are seen, under a post neither', async () => {
  const person = newId();
  await page.say(person, 'Hello page');
  const { id } = await page.conversation('Hello page');
  await reads(id);
  await types(priya(), id);
  await eventually(() => Promise.resolve(posted(page.graph, 'sender_action').length === 2));
  const value = {
    item: 'comment',
    verb: 'add',
    comment_id: '1_2',
    post_id: '1_1',
    message: 'Nice',
  };
  const change = { field: 'feed', value: { ...value, from: { id: newId(), name: 'Cleo' } } };
  await page.post(page.webhook({ changes: [change] }));
  const comment = await page.conversation('Nice');
  await reads(comment.id);
  await types(priya(), comment.id);
  await sleep(300);
  expect(posted(page.graph, 'sender_action')).toEqual(
    expect.arrayContaining([
      { recipient: { id: person }, sender_action: 'mark_seen' },
      { recipient: { id: person }, sender_action: 'typing_on' },
    ]),
  );
  expect(posted(page.graph, 'sender_action')).toHaveLength(2);
});

test('on Telegram the customer sees that a member writes; that one has read, a bot cannot tell', async () => {
  const ana = new Person('Ana');
  bot.happens(ana.message('Hello bot'));
  const { id } = await eventually(async () =>
    (await priya().inbox('ALL')).find(({ lastMessage }) => lastMessage?.preview === 'Hello bot'),
  );
  await reads(id);
  await types(priya(), id);
  await eventually(() => Promise.resolve(bot.made('sendChatAction').length > 0));
  expect(bot.made('sendChatAction')).toMatchObject([
    { fields: { chat_id: String(ana.id), action: 'typing' } },
  ]);
});
