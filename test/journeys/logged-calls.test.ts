import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ChannelPartsFragment,
  ChannelsDocument,
  LogCallDocument,
  type LogCallInput,
  LogMeetingDocument,
} from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, startProvider } from '../support/provider.js';
import { connected, CustomSource, owner, settled, signingSecret } from './channel.js';
import { Desk, desk, eventually, otherWorkspace, sql, uuid } from './desk.js';

let server: TestServer;
let channel: ChannelPartsFragment;
let source: CustomSource;
/** Takes no messages. */
let switchboard: Provider;

beforeAll(async () => {
  server = await startServer();
  switchboard = await startProvider(() => ({ status: 422 }));
  const secret = signingSecret();
  const custom = { signingSecret: secret, outboundUrl: switchboard.url };
  channel = await connected(server, { name: 'Switchboard', custom });
  source = new CustomSource(channel.webhookUrl!, secret);
});
afterAll(async () => {
  await server.close();
  await switchboard.close();
});

const priya = () => desk(server, 'Priya');
const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();

async function logged(input: Partial<LogCallInput>, by: Desk = priya()) {
  const base = { channelId: channel.id, direction: 'INBOUND', answered: true, startedAt: ago(600) };
  const all = { ...base, ...input } as LogCallInput;
  return (await by.do(LogCallDocument, { input: all })).logCall;
}

async function conversationOf(name: string) {
  const found = await eventually(async () =>
    (await priya().inbox('ALL')).find(({ contact }) => contact.name === name),
  );
  await settled(server, channel.id);
  return { ...(await priya().conversation(found.id)), messages: await priya().messages(found.id) };
}

describe('A call that is logged', () => {
  test('stands in the story with who, when and what, and the caller is known by their number', async () => {
    const { conversation, message } = await logged({
      number: '+49 151 400-00001',
      name: 'Ana',
      startedAt: ago(600),
      endedAt: ago(408),
      participants: ['Priya', 'Ana'],
      text: 'Wants the blue one.',
      recordingUrl: 'https://calls.test/1.mp3',
    });
    expect(message).toMatchObject({
      direction: 'INBOUND',
      text: 'Call, 3 min 12 s\nWith Ana, Priya\nWants the blue one.\nRecording: https://calls.test/1.mp3',
    });
    expect(conversation!.waitingSince).toBeNull();
    const again = await logged({ number: '+4915140000001', answered: false });
    expect(again.conversation!.id).toBe(conversation!.id);
    expect(again.conversation!.waitingSince).not.toBeNull();
  });

  test('and was ours is its author’s, and answers who waited for it', async () => {
    const number = '+4915140000002';
    const { conversation } = await logged({ number, answered: false });
    expect(conversation!.waitingSince).not.toBeNull();
    const back = await logged({
      number,
      direction: 'OUTBOUND',
      startedAt: ago(60),
      endedAt: ago(30),
    });
    expect(back.message).toMatchObject({
      text: 'Call, 30 s',
      direction: 'OUTBOUND',
      author: { name: 'Priya' },
    });
    expect(back.conversation!.waitingSince).toBeNull();
    const [wait] = await sql<{ seconds: number }>(
      server,
      `select extract(epoch from ended_at - started_at)::int as seconds from wait where conversation_id = $1`,
      [uuid(conversation!.id)],
    );
    expect(wait).toEqual({ seconds: 540 });
  });

  test('and did not reach them is no answer, also when a reply fails before it', async () => {
    const { conversation } = await logged({ number: '+4915140000010', answered: false });
    const { id } = conversation!;
    const { message } = await priya().answer(id, 'Without a way out');
    await logged({
      number: '+4915140000010',
      direction: 'OUTBOUND',
      answered: false,
      startedAt: ago(5),
    });
    await priya().messageIn(id, message!.id, 'FAILED');
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
  });

  test('but came after somebody had spoken to them makes nobody wait', async () => {
    const number = '+4915140000003';
    await logged({ number, startedAt: ago(60), endedAt: ago(30) });
    const { conversation } = await logged({ number, answered: false, startedAt: ago(900) });
    expect(conversation!.waitingSince).toBeNull();
  });

  test('is there once under a key or a name, and takes on what is new', async () => {
    const number = '+4915140000004';
    const input = { number, idempotencyKey: 'once', startedAt: ago(500) };
    const first = await logged(input);
    expect(await logged(input)).toMatchObject({
      replayed: true,
      message: { id: first.message!.id },
    });
    const named = { number, externalId: 'pbx-7', startedAt: ago(400) };
    const one = await logged(named);
    const two = await logged({ ...named, text: 'Was about the bill.' });
    expect(two.message).toMatchObject({ id: one.message!.id, text: 'Call\nWas about the bill.' });
  });

  test('as a meeting with a known contact belongs to the thread that runs with them', async () => {
    await source.say('mia', 'When do we meet?');
    const { id, contact, waitingSince } = await conversationOf('Customer mia');
    expect(waitingSince).not.toBeNull();
    const input = {
      channelId: channel.id,
      contactId: contact.id,
      startedAt: ago(1),
      endedAt: ago(0),
    };
    const { logMeeting } = await priya().do(LogMeetingDocument, { input });
    expect(logMeeting.conversation!.id).toBe(id);
    const missed = { ...input, tookPlace: false };
    const none = await priya().do(LogMeetingDocument, { input: missed });
    expect(none.logMeeting.message!.text).toBe('Meeting, nobody came');
  });

  test('is refused with a clear word when it cannot be', async () => {
    const code = async (input: Partial<LogCallInput>, by?: Desk) =>
      (await logged(input, by)).userErrors.map(({ code, field }) => [code, field?.at(-1)]);
    const number = '+4915140000005';
    expect(await code({})).toEqual([['INVALID_INPUT', 'number']]);
    expect(await code({ number: '0151' })).toEqual([['INVALID_INPUT', 'number']]);
    expect(await code({ number, startedAt: ago(-3600) })).toEqual([['INVALID_INPUT', 'startedAt']]);
    expect(await code({ number, endedAt: ago(9_000) })).toEqual([['INVALID_INPUT', 'endedAt']]);
    expect(await code({ number, recordingUrl: 'javascript:x' })).toEqual([
      ['INVALID_INPUT', 'recordingUrl'],
    ]);
    const { channels } = await owner(server).do(ChannelsDocument, {});
    const mail = channels.nodes.find(({ kind }) => kind === 'EMAIL')!;
    expect(await code({ number, channelId: mail.id })).toEqual([['INVALID_STATE', 'channelId']]);
    const other = await otherWorkspace(server);
    expect(await code({ number }, new Desk(server, other.token))).toEqual([
      ['NOT_FOUND', 'channelId'],
    ]);
  });
});

test('Odd text in a logged call is taken or refused, and never a fault', async () => {
  const odd = [
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '💥'.repeat(9),
    'x'.repeat(20_001),
    '__proto__',
  ];
  const fields = ['number', 'name', 'text', 'recordingUrl', 'externalId', 'participants'] as const;
  for (const field of fields)
    for (const text of odd) {
      const value = field === 'participants' ? [text] : text;
      const { message, userErrors } = await logged({ number: '+4915140000011', [field]: value });
      expect([field, text, Boolean(message) !== userErrors.length > 0]).toEqual([
        field,
        text,
        true,
      ]);
    }
  const early = await logged({ number: '+4915140000011', startedAt: '0001-01-01T00:00:00Z' });
  expect(early.userErrors).toMatchObject([{ field: ['input', 'startedAt'] }]);
});

describe('A call that a source tells of', () => {
  test('becomes one message, however often, with its recording when that comes', async () => {
    const files = await startProvider(() => ({
      headers: { 'content-type': 'audio/mpeg' },
      body: 'voice',
    }));
    const call = {
      type: 'call',
      id: 'c1',
      from: { id: 'lea', name: 'Lea' },
      answered: false,
      startedAt: ago(300),
      endedAt: ago(280),
    };
    await source.post(call);
    await source.post(call);
    const attachments = [{ fileName: 'c1.mp3', contentType: 'audio/mpeg', url: `${files.url}/c1` }];
    await source.post({ ...call, attachments, transcript: 'It is me.' });
    const { messages, waitingSince } = await conversationOf('Lea');
    expect(messages).toMatchObject([
      { text: 'Missed call\n“It is me.”', attachments: [{ fileName: 'c1.mp3', sizeBytes: 5 }] },
    ]);
    expect(Date.now() - Date.parse(String(waitingSince))).toBeGreaterThan(299_000);
    await files.close();
  });

  test('belongs to the thread of the person who also writes, and is parked when it says too little', async () => {
    await source.say('noa', 'Can you call me?');
    const { id } = await conversationOf('Customer noa');
    const call = { type: 'call', from: { id: 'noa' }, direction: 'outbound', startedAt: ago(-5) };
    await source.post({ ...call, id: 'c2', answered: true });
    await source.post({ ...call, id: 'c3' });
    await source.post({ ...call, id: 'c4', answered: true, direction: 'sideways' });
    await source.post({ type: 'call', id: 'c5', answered: true });
    const { deliveries } = await settled(server, channel.id);
    expect(deliveries.parked).toBe(3);
    const conversation = await priya().conversation(id);
    expect((await priya().messages(id)).map(({ text }) => text)).toEqual([
      'Can you call me?',
      'Call',
    ]);
    expect(conversation.waitingSince).toBeNull();
  });
});

test('Only whoever may write logs a call', async () => {
  const { token } = await owner(server)
    .ask<{ createApiKey: { secret: string } }>(
      'mutation { createApiKey(input: { name: "Reader", scopes: [READ] }) { secret } }',
    )
    .then(({ data }) => ({ token: data.createApiKey.secret }));
  const answer = await new Desk(server, token).ask(
    `mutation { logCall(input: { channelId: "${channel.id}", number: "+4915140000009", direction: INBOUND,
      answered: false, startedAt: "2026-11-24T10:00:00Z" }) { cursor } }`,
  );
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
