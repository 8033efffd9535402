import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type ChannelPartsFragment,
  RetryMessageDocument,
  TestChannelDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, startProvider } from '../support/provider.js';
import { channelNow, connected, owner, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import {
  accountSid,
  apiError,
  authToken,
  basic,
  json,
  ourNumber,
  sid,
  TwilioApi,
  TwilioLine,
  uploaded,
} from './twilio.js';

let server: TestServer;
let api: TwilioApi;
let store: Provider;
let channel: ChannelPartsFragment;
let line: TwilioLine;

beforeAll(async () => {
  server = await startServer();
  api = await new TwilioApi().start();
  store = await startProvider(({ path }) => ({
    headers: { 'content-type': 'image/jpeg' },
    body: `bytes of ${path}`,
  }));
  channel = await connected(server, {
    name: 'Text messages',
    sms: { accountSid, authToken, phoneNumber: ourNumber, apiUrl: api.url },
  });
  line = new TwilioLine(channel.webhookUrl!);
});
beforeEach(() => {
  api.answer = () => undefined;
});
afterAll(async () => {
  await server.close();
  await api.provider.close();
  await store.close();
});

const priya = () => desk(server, 'Priya');

function conversationWith(text: string) {
  return eventually(async () => {
    const all = await priya().inbox('ALL');
    return all.find((one) => one.lastMessage?.preview === text);
  });
}

/** An answer of Priya's and the form it was sent with. */
async function answered(conversationId: string, text: string) {
  const { message } = await priya().answer(conversationId, text);
  const form = await eventually(async () => api.sent(text)[0]);
  return { id: message!.id, form, callback: form.get('StatusCallback')! };
}

const mediaUrl = (name: string) =>
  `${api.url}/2010-04-01/Accounts/${accountSid}/Messages/MM1/Media/${name}`;

describe('A text message', () => {
  test('becomes one conversation for each number, is answered with empty TwiML, and somebody waits', async () => {
    const form = { MessageSid: sid('SM'), From: '+4915110000001', To: ourNumber, NumMedia: '0' };
    const response = await line.post({ ...form, Body: 'Is it open?' });
    expect(response.headers.get('content-type')).toBe('text/xml');
    expect(await response.text()).toContain('<Response></Response>');
    await line.say('+4915110000001', 'On Sunday?');
    const { id, contact } = await conversationWith('On Sunday?');
    expect(contact.name).toBe('+4915110000001');
    const messages = await priya().messages(id);
    expect(messages.map(({ text }) => text)).toEqual(['Is it open?', 'On Sunday?']);
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
  });

  test('is filed once, however often it is delivered', async () => {
    const MessageSid = sid('SM');
    const times = Array.from({ length: 6 }, () =>
      line.say('+4915110000002', 'Once', { MessageSid }),
    );
    await Promise.all(times);
    await settled(server, channel.id);
    const rows = await sql(server, 'select from message where external_id = $1', [MessageSid]);
    expect(rows).toHaveLength(1);
  });

  test('is refused and not kept when its signature, its address or a field is another', async () => {
    const before = (await settled(server, channel.id)).deliveries.received;
    const form = { MessageSid: sid('SM'), From: '+4915110000666', Body: 'Forged' };
    expect((await line.post(form, { token: 'another-token' })).status).toBe(403);
    const moved = await fetch(`${line.webhookUrl}?message=x`, {
      method: 'POST',
      headers: { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' },
      body: new URLSearchParams(form),
    });
    expect(moved.status).toBe(403);
    expect((await channelNow(server, channel.id)).deliveries.received).toBe(before);
  });

  test('brings all of its files, without words, over redirects that never learn the password', async () => {
    api.answer = ({ path, headers }) => {
      const file = /Media\/(\w+)$/.exec(path)?.[1];
      if (!file) return undefined;
      if (headers.authorization !== basic) return { status: 401 };
      if (file === 'ME3') return { status: 404 };
      return { status: 302, headers: { location: `${store.url}/${file}` } };
    };
    await line.say('+4915110000003', '', {
      NumMedia: '3',
      MediaUrl0: mediaUrl('ME1'),
      MediaContentType0: 'image/jpeg',
      MediaUrl1: mediaUrl('ME2'),
      MediaContentType1: 'image/png',
      MediaUrl2: mediaUrl('ME3'),
      MediaContentType2: 'application/pdf',
    });
    const { id } = await conversationWith('[The file file-3.pdf is no longer available.]');
    const [message] = await priya().messages(id);
    const files = await Promise.all(
      message!.attachments.map(async ({ fileName, url }) => [
        fileName,
        await (await fetch(url)).text(),
      ]),
    );
    expect(files).toEqual([
      ['file-1.jpg', 'bytes of /ME1'],
      ['file-2.png', 'bytes of /ME2'],
    ]);
    expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('A reply', () => {
  test('goes out as a form, and its states are told in any order and never go back', async () => {
    await line.say('+4915110000004', 'Hello?');
    const { id } = await conversationWith('Hello?');
    const { id: messageId, form, callback } = await answered(id, 'Good morning & welcome');
    expect(Object.fromEntries(form)).toEqual({
      To: '+4915110000004',
      From: ourNumber,
      Body: 'Good morning & welcome',
      StatusCallback: `${channel.webhookUrl}?message=${uuid(messageId)}`,
    });
    const { externalId } = await priya().messageIn(id, messageId, 'SENT');
    for (const status of ['delivered', 'sent', 'queued', 'sending', 'failed'])
      await line.status(callback, externalId!, status);
    await settled(server, channel.id);
    await priya().messageIn(id, messageId, 'DELIVERED');
  });

  test('whose sending got no answer is UNKNOWN until its status tells', async () => {
    await line.say('+4915110000005', 'Anyone?');
    const { id } = await conversationWith('Anyone?');
    api.answer = ({ body }) => (body.includes('Hang') ? { hangUp: true } : undefined);
    const { id: messageId, callback } = await answered(id, 'Hang up on me');
    await priya().messageIn(id, messageId, 'UNKNOWN');
    await line.status(callback, sid('SM'), 'sent');
    await priya().messageIn(id, messageId, 'SENT');
    expect(api.sent('Hang up on me')).toHaveLength(1);
  });

  test('whose end is told before Twilio has answered stays at that end', async () => {
    await line.say('+4915110000006', 'Quick?');
    const { id } = await conversationWith('Quick?');
    const MessageSid = sid('SM');
    let answer: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (answer = resolve));
    api.answer = ({ body }) =>
      body.includes('Overtaken') ? told.then(() => json(201, { sid: MessageSid })) : undefined;
    const { id: messageId, callback } = await answered(id, 'Overtaken by its status');
    await line.status(callback, MessageSid, 'undelivered', { ErrorCode: '30006' });
    const failed = await priya().messageIn(id, messageId, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: '30006' });
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
    answer();
    const { message: next } = await priya().answer(id, 'The next one waits its turn');
    await priya().messageIn(id, next!.id, 'SENT');
    await priya().messageIn(id, messageId, 'FAILED');
  });

  test('carries its files as links that Twilio can open', async () => {
    await line.say('+4915110000007', 'A picture, please');
    const { id, sequence } = await conversationWith('A picture, please');
    const attachmentIds = [
      await uploaded(priya(), 'map.txt', 'turn left'),
      await uploaded(priya(), 'b.txt', 'then right'),
    ];
    const input = {
      conversationId: id,
      text: 'Here it is',
      attachmentIds,
      lastSeenSequence: sequence,
    };
    await priya().reply(input);
    const form = await eventually(async () => api.sent('Here it is')[0]);
    const contents = await Promise.all(
      form.getAll('MediaUrl').map(async (url) => (await fetch(url)).text()),
    );
    expect(contents).toEqual(['turn left', 'then right']);
  });

  test('that is too long, or to a number that cannot be, is refused for good; a busy API is asked again', async () => {
    await line.say('+4915110000008', 'Tell me all');
    const { id } = await conversationWith('Tell me all');
    const long = (await priya().answer(id, 'x'.repeat(1601))).message!;
    const failed = await priya().messageIn(id, long.id, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: 'too_long' });
    api.answer = ({ body }) =>
      body.includes('Landline') ? apiError(400, 21614, 'not a mobile number') : undefined;
    const landline = await answered(id, 'Landline');
    expect((await priya().messageIn(id, landline.id, 'FAILED')).failure).toMatchObject({
      class: 'permanent',
      code: '21614',
    });
    let busy = true;
    api.answer = ({ body }) => {
      if (!busy || !body.includes('Patience')) return undefined;
      busy = false;
      return apiError(429, 20429, 'Too many requests', { 'retry-after': '1' });
    };
    const patient = await answered(id, 'Patience');
    await priya().messageIn(id, patient.id, 'SENT');
    expect(api.sent('Patience')).toHaveLength(2);
  });
});

describe('Whoever says STOP', () => {
  test('waits for nobody and is sent nothing until they say START', async () => {
    await line.say('+4915110000009', 'No more', { OptOutType: 'STOP' });
    const { id } = await conversationWith('No more');
    expect((await priya().conversation(id)).waitingSince).toBeNull();
    const { message } = await priya().answer(id, 'One more thing');
    const refused = await priya().messageIn(id, message!.id, 'FAILED');
    expect(refused.failure).toMatchObject({ class: 'permanent', code: 'opt_out' });
    expect(api.sent('One more thing')).toEqual([]);
    await line.say('+4915110000009', 'start');
    await conversationWith('start');
    await priya().do(RetryMessageDocument, { input: { messageId: message!.id } });
    await priya().messageIn(id, message!.id, 'SENT');
    const types = await sql<{ type: string }>(
      server,
      `select type from event where type like 'contact.opted%' order by id`,
    );
    expect(types.map(({ type }) => type)).toEqual(['contact.opted_out', 'contact.opted_in']);
  });

  test('and is known to Twilio alone is asked for once and then not again', async () => {
    await line.say('+4915110000010', 'Quit');
    const { id } = await conversationWith('Quit');
    api.answer = ({ body }) =>
      body.includes('They') ? apiError(400, 21610, 'unsubscribed recipient') : undefined;
    const { id: messageId } = await answered(id, 'They have stopped');
    const failed = await priya().messageIn(id, messageId, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: 'opt_out' });
    const { message } = await priya().answer(id, 'They do not hear this');
    await priya().messageIn(id, message!.id, 'FAILED');
    expect(api.sent('They do not hear this')).toEqual([]);
  });
});

describe('The account', () => {
  test('is asked by a test, and pauses with its queue when its token is refused', async () => {
    const input = { channelId: channel.id };
    const test = async () => (await owner(server).do(TestChannelDocument, { input })).testChannel;
    expect(await test()).toMatchObject({ ok: true, detail: 'Twilio says the account is active.' });
    api.answer = () => apiError(401, 20003, 'Authenticate');
    expect(await test()).toMatchObject({ ok: false, detail: 'Authenticate' });
    await line.say('+4915110000011', 'Locked?');
    const { id } = await conversationWith('Locked?');
    const { message } = await priya().answer(id, 'Later');
    const failing = await eventually(async () => {
      const now = await channelNow(server, channel.id);
      return now.health.needsAuth && now;
    });
    expect(failing.health).toMatchObject({ ok: false, lastError: 'Authenticate' });
    await priya().messageIn(id, message!.id, 'QUEUED');
  });
});
