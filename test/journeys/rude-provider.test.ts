import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DisconnectChannelDocument,
  TestChannelDocument,
  UpdateChannelDocument,
  type UpdateChannelInput,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, type ProviderReply, startProvider } from '../support/provider.js';
import { connected, CustomSource, owner, settled, signingSecret } from './channel.js';
import { desk, eventually, received, uuid } from './desk.js';

const secret = signingSecret();
let server: TestServer;
let receiver: Provider;
let replies: (text: string) => ProviderReply;
let channelId: string;
let source: CustomSource;

beforeAll(async () => {
  server = await startServer();
  receiver = await startProvider(({ body }) => replies(body));
  const custom = { outboundUrl: receiver.url, signingSecret: secret };
  const channel = await connected(server, { name: 'Rude', custom });
  channelId = channel.id;
  source = new CustomSource(channel.webhookUrl!, secret);
});
afterAll(async () => {
  await server.close();
  await receiver.close();
});

const priya = () => desk(server, 'Priya');

async function asked(text: string): Promise<string> {
  await source.say(text, text);
  const found = await eventually(async () =>
    (await priya().inbox('ALL')).find((one) => one.lastMessage?.preview === text),
  );
  return found.id;
}

describe('A secret that nobody sees', () => {
  const update = async (change: UpdateChannelInput) =>
    (await owner(server).do(UpdateChannelDocument, { input: change })).updateChannel.userErrors;

  test('of a bot goes to no other server than it was given for', async () => {
    const botToken = '123456789:a-token-that-nobody-has-to-see';
    const telegram = { botToken, apiUrl: 'http://127.0.0.1:9/bots' };
    const { id } = await connected(server, { name: 'Bot', telegram });
    replies = () => ({ status: 500 });
    const elsewhere = { channelId: id, telegram: { apiUrl: receiver.url } };
    expect(await update(elsewhere)).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'telegram', 'botToken'] },
    ]);
    await owner(server).do(TestChannelDocument, { input: { channelId: id } });
    expect(receiver.requests.filter(({ path }) => path.includes(botToken))).toEqual([]);
    expect(await update({ channelId: id, name: 'The bot' })).toEqual([]);
    expect(await update({ channelId: id, telegram: { apiUrl: receiver.url, botToken } })).toEqual(
      [],
    );
    await owner(server).do(DisconnectChannelDocument, { input: { channelId: id } });
  });

  test.each([
    [{ imap: { host: 'other.test' } }, ['imap', 'password']],
    [{ smtp: { host: 'other.test' } }, ['smtp', 'password']],
  ])('of a mailbox goes to no other server: %j', async (email, field) => {
    const login = { host: '127.0.0.1', port: 9, user: 'box@shop.test', password: 'pass word' };
    const { id } = await connected(server, {
      name: 'Box',
      email: { address: `box-${field[0]}@shop.test`, imap: login, smtp: login },
    });
    expect(await update({ channelId: id, email })).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'email', ...field] },
    ]);
    await owner(server).do(DisconnectChannelDocument, { input: { channelId: id } });
  });
});

describe('What a provider answers', () => {
  test.each([
    ['a refusal with bytes that no database holds', { status: 422, body: 'no\0pe' }, 'FAILED'],
    ['a name with bytes that no database holds', { body: '{"id":"a\\u0000b\\ud800"}' }, 'SENT'],
  ])('settles a reply, though it is %s', async (what, reply, state) => {
    replies = () => reply;
    const id = await asked(what);
    const { message } = await priya().answer(id, 'An answer');
    await priya().messageIn(id, message!.id, state);
  });

  test('of one channel says nothing of what another one sent', async () => {
    const { id } = await received(server);
    const { message } = await priya().answer(id, 'By mail');
    await priya().messageIn(id, message!.id, 'SENT');
    await source.post({ type: 'status', id: uuid(message!.id), status: 'failed' });
    await settled(server, channelId);
    const [, reply] = await priya().messages(id);
    expect(reply).toMatchObject({ state: 'SENT', failure: null });
    expect((await priya().conversation(id)).waitingSince).toBeNull();
  });
});
