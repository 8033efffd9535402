import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import {
  CancelMessageDocument,
  ConnectChannelDocument,
  DisconnectChannelDocument,
  IgnoreDeliveryDocument,
  ParkedDeliveriesDocument,
  PauseChannelDocument,
  ReplayDeliveryDocument,
  ResumeChannelDocument,
  RetryMessageDocument,
  TestChannelDocument,
  UpdateChannelDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, type ProviderReply, startProvider } from '../support/provider.js';
import { channelNow, connected, CustomSource, owner, settled, signingSecret } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';

const secret = signingSecret();
let server: TestServer;
let receiver: Provider;
let replies: (text: string) => ProviderReply;
let channelId: string;
let source: CustomSource;

beforeAll(async () => {
  server = await startServer();
  receiver = await startProvider(({ body }) => replies(body));
  const channel = await connected(server, {
    name: 'Shop app',
    custom: { outboundUrl: receiver.url, signingSecret: secret },
  });
  channelId = channel.id;
  source = new CustomSource(channel.webhookUrl!, secret);
});
beforeEach(() => {
  replies = () => ({});
});
afterAll(async () => {
  await server.close();
  await receiver.close();
});

const priya = () => desk(server, 'Priya');

/** The conversation of a person of the source, as soon as these words are its last. */
function conversationWith(text: string) {
  return eventually(async () => {
    const all = await priya().inbox('ALL');
    return all.find((one) => one.lastMessage?.preview === text);
  });
}

const sentWith = (text: string) => receiver.requests.filter(({ body }) => body.includes(text));

describe('What a source sends', () => {
  test('becomes one conversation for each person, in the order it was said', async () => {
    for (const text of ['First', 'Second', 'Third']) await source.say('ada', text);
    const { id, contact } = await conversationWith('Third');
    expect(contact.name).toBe('Customer ada');
    const messages = await priya().messages(id);
    expect(messages.map(({ text }) => text)).toEqual(['First', 'Second', 'Third']);
  });

  test('is filed once, however often and in whatever order it is delivered', async () => {
    const events = Array.from({ length: 10 }, (_, n) => ({
      type: 'message',
      id: `again-${n}`,
      from: { id: 'bea' },
      text: `Again ${n}`,
    }));
    const posts = [...events, ...events.toReversed(), ...events].map((event) => source.post(event));
    posts.push(source.post({ events: [...events, ...events] }));
    for (const response of await Promise.all(posts)) expect(response.status).toBe(200);
    await settled(server, channelId);
    const found = await sql<{ text: string }>(
      server,
      `select text from message where text like 'Again %' order by text`,
    );
    expect(found.map(({ text }) => text)).toEqual(events.map(({ text }) => text));
    const conversations = (await priya().inbox('ALL')).filter(
      ({ contact }) => contact.name === 'bea',
    );
    expect(conversations).toHaveLength(1);
  });

  test('is refused and not kept without the right signature', async () => {
    const before = (await settled(server, channelId)).deliveries.received;
    const forged = new CustomSource(source.webhookUrl, signingSecret());
    const event = { type: 'message', id: 'forged', from: { id: 'eve' }, text: 'Forged' };
    expect((await forged.post(event)).status).toBe(403);
    expect((await fetch(source.webhookUrl, { method: 'POST', body: '{}' })).status).toBe(403);
    const elsewhere = source.webhookUrl.replace(/rpw_.{8}/, 'rpw_AAAAAAAA');
    expect((await fetch(elsewhere, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await channelNow(server, channelId)).deliveries.received).toBe(before);
  });

  test('may be edited, taken back and reacted to, also when the news overtakes the message', async () => {
    await source.post({ type: 'edit', id: 'late', text: 'As it should be' });
    await source.post({ type: 'message', id: 'late', from: { id: 'cleo' }, text: 'As it was' });
    const { id } = await conversationWith('As it should be');
    await source.post({ type: 'reaction', id: 'late', from: { id: 'cleo' }, emoji: '👍' });
    await source.post({ type: 'delete', id: 'late' });
    await settled(server, channelId);
    const [kept] = await sql(
      server,
      `select m.edited_at is not null as edited, m.deleted_at is not null as deleted, r.emoji
       from message m left join reaction r on r.message_id = m.id where m.external_id = 'late'`,
    );
    expect(kept).toEqual({ edited: true, deleted: true, emoji: '👍' });
    expect((await priya().conversation(id)).sequence).toBe(1);
  });

  test('brings files along', async () => {
    const content = Buffer.from('a receipt').toString('base64');
    const file = { fileName: 'receipt.txt', contentType: 'text/plain', content };
    await source.say('dora', 'With a file', { attachments: [file] });
    const { id } = await conversationWith('With a file');
    const [message] = await priya().messages(id);
    expect(message!.attachments).toMatchObject([{ fileName: 'receipt.txt', sizeBytes: 9 }]);
    expect(await (await fetch(message!.attachments[0]!.url)).text()).toBe('a receipt');
  });
});

describe('What cannot be filed', () => {
  test('is parked with its reason, can be read again or ignored, and everything adds up', async () => {
    const broken = ['not json', '{"type":"message","id":"x1"}', '{"type":"song","id":"x2"}'];
    for (const body of broken) expect((await source.post(body)).status).toBe(200);
    await settled(server, channelId);
    const parked = (await owner(server).do(ParkedDeliveriesDocument, { channelId }))
      .parkedDeliveries.nodes;
    expect(parked.map(({ preview }) => preview)).toEqual(broken);
    expect(parked.every(({ reason }) => reason)).toBe(true);
    const [first, second] = parked;
    const ignored = { deliveryId: first!.id, reason: 'A test of theirs' };
    const { ignoreDelivery } = await owner(server).do(IgnoreDeliveryDocument, { input: ignored });
    expect(ignoreDelivery.delivery).toMatchObject({ state: 'IGNORED', reason: 'A test of theirs' });
    const again = { deliveryId: second!.id };
    await owner(server).do(ReplayDeliveryDocument, { input: again });
    const { deliveries } = await settled(server, channelId);
    const { received, filed, parked: left, ignored: gone } = deliveries;
    expect({ left, gone: gone >= 1, sum: filed + left + gone }).toEqual({
      left: 2,
      gone: true,
      sum: received,
    });
    const settledOnce = await owner(server).do(IgnoreDeliveryDocument, { input: ignored });
    expect(settledOnce.ignoreDelivery.userErrors).toMatchObject([{ code: 'INVALID_STATE' }]);
  });
});

describe('A reply', () => {
  test('is posted signed under its own id, and its fate comes back', async () => {
    await source.say('fay', 'Where is it?');
    const { id } = await conversationWith('Where is it?');
    const { message } = await priya().answer(id, 'It left today');
    await priya().messageIn(id, message!.id, 'SENT');
    const [request] = sentWith('It left today');
    expect(new Webhook(secret).verify(request!.body, request!.headers as never)).toMatchObject({
      id: uuid(message!.id),
      to: { id: 'fay' },
      author: { name: 'Priya' },
    });
    await source.post({ type: 'status', id: uuid(message!.id), status: 'read' });
    await source.post({ type: 'status', id: uuid(message!.id), status: 'delivered' });
    await priya().messageIn(id, message!.id, 'READ');
    await settled(server, channelId);
    await priya().messageIn(id, message!.id, 'READ');
  });

  test('that was taken by a receiver who then hung up is sent again under the same id', async () => {
    let hungUp = false;
    replies = (body) => {
      if (hungUp || !body.includes('Hang up')) return {};
      hungUp = true;
      return { hangUp: true };
    };
    await source.say('gil', 'Are you there?');
    const { id } = await conversationWith('Are you there?');
    const { message } = await priya().answer(id, 'Hang up');
    await priya().messageIn(id, message!.id, 'SENT');
    const ids = sentWith('Hang up').map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([uuid(message!.id), uuid(message!.id)]);
  });

  test('that is refused for good says so at once, the customer waits on, and it can be retried', async () => {
    let refuse = true;
    replies = (body) => (refuse && body.includes('Unwelcome') ? { status: 422, body: 'no' } : {});
    await source.say('hal', 'Tell me');
    const { id } = await conversationWith('Tell me');
    const { message } = await priya().answer(id, 'Unwelcome');
    const failed = await priya().messageIn(id, message!.id, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: '422' });
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
    refuse = false;
    await priya().do(RetryMessageDocument, { input: { messageId: message!.id } });
    await priya().messageIn(id, message!.id, 'SENT');
    expect((await priya().conversation(id)).waitingSince).toBeNull();
  });
});

describe('A channel', () => {
  test('that is paused keeps its queue, from which a reply can be cancelled, and sends it in order', async () => {
    await source.say('ida', 'Still there?');
    const { id } = await conversationWith('Still there?');
    await owner(server).do(PauseChannelDocument, { input: { channelId } });
    const answers = [];
    for (const text of ['Queued one', 'Queued two', 'Queued three'])
      answers.push((await priya().answer(id, text)).message!.id);
    const input = { messageId: answers[1]! };
    const { cancelMessage } = await priya().do(CancelMessageDocument, { input });
    expect(cancelMessage.message).toMatchObject({
      state: 'FAILED',
      failure: { code: 'cancelled' },
    });
    expect(sentWith('Queued')).toEqual([]);
    await source.say('ida', 'Comes in all the same');
    await conversationWith('Comes in all the same');
    await owner(server).do(ResumeChannelDocument, { input: { channelId } });
    await priya().messageIn(id, answers[2]!, 'SENT');
    const texts = sentWith('Queued').map(({ body }) => (JSON.parse(body) as { text: string }).text);
    expect(texts).toEqual(['Queued one', 'Queued three']);
  });

  test('whose credentials are refused keeps its queue until there are new ones', async () => {
    let known = false;
    replies = () => (known ? {} : { status: 401 });
    await source.say('jo', 'Locked?');
    const { id } = await conversationWith('Locked?');
    const { message } = await priya().answer(id, 'After the new key');
    const failing = await eventually(async () => {
      const channel = await channelNow(server, channelId);
      return channel.health.needsAuth && channel;
    });
    expect(failing.health).toMatchObject({ ok: false, needsAuth: true });
    expect(failing.health.lastError).toContain('401');
    await priya().messageIn(id, message!.id, 'QUEUED');
    known = true;
    const change = { channelId, custom: { outboundUrl: receiver.url } };
    const { updateChannel } = await owner(server).do(UpdateChannelDocument, { input: change });
    expect(updateChannel.channel?.health).toMatchObject({ ok: true, lastError: null });
    await priya().messageIn(id, message!.id, 'SENT');
  });

  test('that only receives refuses a reply at once', async () => {
    const own = signingSecret();
    const { webhookUrl } = await connected(server, {
      name: 'Sensor',
      custom: { signingSecret: own },
    });
    await new CustomSource(webhookUrl!, own).say('lux', 'It is dark');
    const { id } = await conversationWith('It is dark');
    const { userErrors, message } = await priya().answer(id, 'Then switch it on');
    expect(userErrors).toMatchObject([{ code: 'CHANNEL_UNAVAILABLE' }]);
    expect(message).toBeNull();
  });

  test('answers a test with what its provider says', async () => {
    replies = () => ({ status: 500 });
    const test = async () =>
      (await owner(server).do(TestChannelDocument, { input: { channelId } })).testChannel;
    expect(await test()).toMatchObject({ ok: false, detail: 'The receiver answered 500.' });
    replies = () => ({});
    expect(await test()).toMatchObject({ ok: true });
  });

  test('never shows its secrets, and keeps them sealed', async () => {
    const [row] = await sql<{ all: string }>(
      server,
      `select to_jsonb(c)::text as all from channel c where id = $1`,
      [uuid(channelId)],
    );
    expect(row!.all).not.toContain(secret);
    expect(JSON.stringify(await channelNow(server, channelId))).not.toContain(secret.slice(6));
    const agent = await priya().ask<{ channels: { nodes: { webhookUrl: string | null }[] } }>(
      '{ channels { nodes { webhookUrl } } }',
    );
    expect(agent.data.channels.nodes.every(({ webhookUrl }) => webhookUrl === null)).toBe(true);
  });

  test.each([
    ['website’s chat', 'CHAT', { chat: {} }],
    ['mail address', 'EMAIL', { email: { address: 'new@demo.test' } }],
  ])('of a %s is shown at once and told in the log', async (_, kind, account) => {
    await owner(server).ask('{ channels { nodes { id } } }'); // what was known before must not be what is shown
    const { connectChannel } = await owner(server).do(ConnectChannelDocument, {
      input: { name: 'Just now', ...account },
    });
    expect(connectChannel).toMatchObject({ channel: { kind, name: 'Just now' }, userErrors: [] });
    const events = await sql(
      server,
      `select payload from event where type = 'channel.connected' and channel_id = $1`,
      [uuid(connectChannel.channel!.id)],
    );
    expect(events).toEqual([{ payload: { kind } }]);
  });

  test('is changed by a change alone: the same name again is no news', async () => {
    const { id: channelId, name } = await connected(server, {
      name: 'Same name',
      custom: { signingSecret: signingSecret() },
    });
    const update = async (next: string) => {
      const { data } = await owner(server).ask<{ updateChannel: { cursor: string | null } }>(
        `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { cursor } }`,
        { input: { channelId, name: next } },
      );
      return data.updateChannel.cursor;
    };
    expect(await update(name)).toBeNull();
    expect(await update('Another name')).not.toBeNull();
  });

  test('is refused with a clear word when something is missing, wrong or too much', async () => {
    const connect = async (input: object) => {
      const answer = await owner(server).do(ConnectChannelDocument, {
        input: { name: 'X', ...input },
      });
      return answer.connectChannel.userErrors;
    };
    expect(await connect({})).toMatchObject([{ code: 'INVALID_INPUT', field: ['input'] }]);
    const both = { email: { address: 'a@b.test' }, custom: { signingSecret: secret } };
    expect(await connect(both)).toMatchObject([{ code: 'INVALID_INPUT', field: ['input'] }]);
    expect(await connect({ custom: { signingSecret: 'short' } })).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'custom', 'signingSecret'] },
    ]);
    const answer = await priya().ask(
      'mutation { connectChannel(input: { name: "X", chat: {} }) { cursor } }',
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('that is disconnected takes nothing, sends nothing and has forgotten its credentials', async () => {
    const own = signingSecret();
    const { id, webhookUrl } = await connected(server, {
      name: 'Old app',
      custom: { outboundUrl: receiver.url, signingSecret: own },
    });
    const old = new CustomSource(webhookUrl!, own);
    await old.say('kim', 'Before the end');
    const conversation = await conversationWith('Before the end');
    await owner(server).do(DisconnectChannelDocument, { input: { channelId: id } });
    expect((await old.post({ type: 'message' })).status).toBe(404);
    const { userErrors } = await priya().answer(conversation.id, 'Too late');
    expect(userErrors).toMatchObject([{ code: 'CHANNEL_UNAVAILABLE' }]);
    const [row] = await sql(server, 'select credentials from channel where id = $1', [uuid(id)]);
    expect(row).toEqual({ credentials: null });
    for (const [gone, code] of [
      [id, 'INVALID_STATE'],
      ['chan_nobody', 'NOT_FOUND'],
    ] as const) {
      const { testChannel } = await owner(server).do(TestChannelDocument, {
        input: { channelId: gone },
      });
      expect(testChannel).toMatchObject({ ok: false, userErrors: [{ code }] });
    }
  });
});
