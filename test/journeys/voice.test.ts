import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChannelPartsFragment, UpdateChannelDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { connected, owner, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import {
  accountSid,
  authToken,
  basic,
  type Form,
  ourNumber,
  sid,
  TwilioApi,
  TwilioLine,
} from './twilio.js';

let server: TestServer;
let api: TwilioApi;
let channel: ChannelPartsFragment;
let line: TwilioLine;

beforeAll(async () => {
  server = await startServer();
  api = await new TwilioApi().start();
  channel = await connected(server, {
    name: 'Hotline',
    voice: { accountSid, authToken, phoneNumber: ourNumber, apiUrl: api.url },
  });
  line = new TwilioLine(channel.webhookUrl!);
});
beforeEach(() => {
  api.answer = () => undefined;
});
afterAll(async () => {
  await server.close();
  await api.provider.close();
});

const priya = () => desk(server, 'Priya');
let numbers = 0;
const customer = (): string => `+49151300${String(++numbers).padStart(5, '0')}`;
const at = (secondsAgo: number): string => new Date(Date.now() - secondsAgo * 1000).toUTCString();

/** The end of an incoming call's line, as the number's status callback tells it. */
const ended = (CallSid: string, From: string, CallStatus: string, more: Form = {}): Form => ({
  CallSid,
  From,
  To: ourNumber,
  Direction: 'inbound',
  CallStatus,
  Timestamp: at(0),
  SequenceNumber: '0',
  ...more,
});

/** The conversation with a number, when everything that was told is filed. */
async function conversationOf(number: string) {
  await settled(server, channel.id);
  const all = await priya().inbox('ALL');
  const found = all.filter(({ contact }) => contact.name === number);
  expect(found).toHaveLength(1);
  const conversation = await priya().conversation(found[0]!.id);
  return { ...conversation, messages: await priya().messages(found[0]!.id) };
}

describe('A call', () => {
  test('that nobody took is a customer who waits, from the moment they called', async () => {
    const from = customer();
    await line.tell(ended(sid('CA'), from, 'no-answer', { Timestamp: at(600) }));
    const { messages, waitingSince, unreadCount } = await conversationOf(from);
    expect(messages).toMatchObject([
      { text: 'Missed call', direction: 'INBOUND', automated: null },
    ]);
    expect(Date.now() - Date.parse(String(waitingSince))).toBeGreaterThan(590_000);
    expect(unreadCount).toBe(1);
  });

  test('that somebody took is in the story, and nobody waits', async () => {
    const from = customer();
    await line.tell(ended(sid('CA'), from, 'completed', { CallDuration: '192' }));
    const { messages, waitingSince } = await conversationOf(from);
    expect(messages).toMatchObject([{ text: 'Call, 3 min 12 s', automated: 'call' }]);
    expect(waitingSince).toBeNull();
  });

  test('ends the wait of the one that was missed before it, whoever of the two called', async () => {
    for (const direction of ['inbound', 'outbound-api']) {
      const number = customer();
      await line.tell(ended(sid('CA'), number, 'busy', { Timestamp: at(900) }));
      expect((await conversationOf(number)).waitingSince).not.toBeNull();
      const ends: Form = direction === 'inbound' ? {} : { From: ourNumber, To: number };
      const back: Form = { ...ends, Direction: direction, CallDuration: '61' };
      await line.tell(ended(sid('CA'), number, 'completed', back));
      const { messages, waitingSince } = await conversationOf(number);
      expect(messages.map(({ text }) => text)).toEqual(['Missed call', 'Call, 1 min 1 s']);
      expect(messages[1]!.direction).toBe(direction === 'inbound' ? 'INBOUND' : 'OUTBOUND');
      expect(waitingSince).toBeNull();
    }
  });

  test('of ours that is not taken answers nobody', async () => {
    const number = customer();
    await line.tell(ended(sid('CA'), number, 'no-answer', { Timestamp: at(300) }));
    const ours = { From: ourNumber, To: number, Direction: 'outbound-api' };
    await line.tell(ended(sid('CA'), number, 'no-answer', ours));
    const { messages, waitingSince } = await conversationOf(number);
    expect(messages.map(({ text }) => text)).toEqual(['Missed call', 'Call, not answered']);
    expect(waitingSince).not.toBeNull();
  });

  test('brings a resolved conversation back, and belongs to whoever has the number on any channel', async () => {
    const number = customer();
    const texts = await connected(server, {
      name: 'Texts',
      sms: { accountSid, authToken, phoneNumber: ourNumber, apiUrl: api.url },
    });
    await new TwilioLine(texts.webhookUrl!).say(number, 'Call me');
    await settled(server, texts.id);
    await line.tell(ended(sid('CA'), number, 'no-answer', { Timestamp: at(60) }));
    await settled(server, channel.id);
    const both = (await priya().inbox('ALL')).filter(({ contact }) => contact.name === number);
    expect(new Set(both.map(({ contact }) => contact.id)).size).toBe(1);
    const { id } = both.find(({ lastMessage }) => lastMessage?.preview === 'Missed call')!;
    await priya().resolve(id);
    await line.tell(ended(sid('CA'), number, 'no-answer'));
    await settled(server, channel.id);
    expect(await priya().conversation(id)).toMatchObject({
      status: 'OPEN',
      waitingSince: expect.any(String),
    });
  });

  test('from a hidden number is a person of its own', async () => {
    for (const from of ['+266696687', 'Anonymous'])
      await line.tell(ended(sid('CA'), from, 'no-answer'));
    await settled(server, channel.id);
    const all = await priya().inbox('ALL');
    const hidden = all.filter(({ contact }) => contact.name === 'Hidden number');
    expect(new Set(hidden.map(({ contact }) => contact.id)).size).toBe(2);
  });

  test('is not answered in writing', async () => {
    const from = customer();
    await line.tell(ended(sid('CA'), from, 'no-answer'));
    const { id } = await conversationOf(from);
    const { message } = await priya().answer(id, 'Hello?');
    const failed = await priya().messageIn(id, message!.id, 'FAILED');
    expect(failed.failure).toMatchObject({ class: 'permanent', code: 'calls_only' });
    expect((await priya().conversation(id)).waitingSince).not.toBeNull();
  });
});

describe('News of one call', () => {
  test('gives the same, in whatever order and however often it comes', async () => {
    const call = sid('CA');
    const [missed, took] = [sid('CA'), sid('CA')];
    const leg = (CallSid: string, CallStatus: string, more: Form = {}): Form => ({
      CallSid,
      ParentCallSid: call,
      Direction: 'outbound-dial',
      From: '+4915130099999',
      To: '+4930111',
      CallStatus,
      ...more,
    });
    const from = customer();
    const news = [
      { CallSid: call, From: from, To: ourNumber, Direction: 'inbound', CallStatus: 'ringing' },
      leg(missed, 'ringing'),
      leg(missed, 'no-answer'),
      leg(took, 'in-progress'),
      leg(took, 'completed', { CallDuration: '75' }),
      ended(call, from, 'completed', { CallDuration: '90', Timestamp: at(0) }),
    ];
    const shuffled = [...news.toReversed(), ...news, ...news.slice(3), ...news.slice(0, 3)];
    for (const one of shuffled) await line.tell(one);
    const { messages, waitingSince } = await conversationOf(from);
    expect(messages).toMatchObject([{ text: 'Call, 1 min 15 s', automated: 'call' }]);
    expect(waitingSince).toBeNull();
    const waits = await sql(server, 'select from wait where conversation_id = $1', [
      uuid((await conversationOf(from)).id),
    ]);
    expect(waits).toEqual([]);
  });

  test('and of many others at once is one message a call and one conversation a number', async () => {
    const people = Array.from({ length: 6 }, customer);
    const calls = people.flatMap((from) =>
      Array.from({ length: 3 }, () => ended(sid('CA'), from, 'no-answer', { Timestamp: at(30) })),
    );
    const before = (await settled(server, channel.id)).deliveries;
    await Promise.all(Array.from({ length: 4 }, () => calls.map((call) => line.tell(call))).flat());
    const after = (await settled(server, channel.id)).deliveries;
    expect(after.filed - before.filed).toBe(calls.length);
    expect(after.parked).toBe(before.parked);
    for (const from of people) {
      const { messages, waitingSince } = await conversationOf(from);
      expect(messages.map(({ text }) => text)).toEqual(Array(3).fill('Missed call'));
      expect(waitingSince).not.toBeNull();
    }
    const doubles = await sql(
      server,
      `select conversation_id from wait where ended_at is null group by 1 having count(*) > 1`,
    );
    expect(doubles).toEqual([]);
  });

  test('may tell minutes later that a machine took it: the voicemail, its words, and somebody waits', async () => {
    const [call, recording, from] = [sid('CA'), sid('RE'), customer()];
    await line.tell(ended(call, from, 'completed', { CallDuration: '40', Timestamp: at(240) }));
    expect((await conversationOf(from)).waitingSince).toBeNull();
    const file = `/2010-04-01/Accounts/${accountSid}/Recordings/${recording}`;
    api.answer = ({ path, headers }) =>
      path === `${file}.mp3` && headers.authorization === basic
        ? { headers: { 'content-type': 'audio/mpeg' }, body: 'a voice' }
        : undefined;
    await line.tell({
      CallSid: call,
      RecordingSid: recording,
      RecordingUrl: `${api.url}${file}`,
      RecordingStatus: 'completed',
      RecordingSource: 'RecordVerb',
      RecordingDuration: '20',
    });
    await line.tell({
      CallSid: call,
      RecordingSid: recording,
      TranscriptionSid: sid('TR'),
      TranscriptionStatus: 'completed',
      TranscriptionText: 'Please call me back.',
    });
    const { messages, waitingSince } = await conversationOf(from);
    expect(messages).toHaveLength(1);
    const [message] = messages;
    expect(message).toMatchObject({
      text: 'Missed call, voicemail\n“Please call me back.”',
      automated: null,
      attachments: [{ fileName: 'voicemail.mp3', contentType: 'audio/mpeg' }],
    });
    expect(await (await fetch(message!.attachments[0]!.url)).text()).toBe('a voice');
    expect(Date.now() - Date.parse(String(waitingSince))).toBeGreaterThan(270_000);
  });

  test('may tell late that somebody took it after all: the wait that it opened never was', async () => {
    const [call, from] = [sid('CA'), customer()];
    const dialled = { CallSid: call, From: from, To: ourNumber, Direction: 'inbound' };
    await line.tell({
      ...dialled,
      CallStatus: 'in-progress',
      DialCallStatus: 'no-answer',
      DialCallSid: sid('CA'),
    });
    await line.tell(ended(call, from, 'completed', { CallDuration: '50' }));
    const { id, waitingSince, messages } = await conversationOf(from);
    expect(messages[0]!.text).toBe('Missed call');
    expect(waitingSince).not.toBeNull();
    await line.tell({
      ...dialled,
      CallStatus: 'in-progress',
      DialCallStatus: 'completed',
      DialCallSid: sid('CA'),
      DialCallDuration: '30',
    });
    const after = await conversationOf(from);
    expect(after.messages).toMatchObject([{ text: 'Call, 30 s', automated: 'call' }]);
    expect(after.waitingSince).toBeNull();
    expect(await sql(server, 'select from wait where conversation_id = $1', [uuid(id)])).toEqual(
      [],
    );
  });

  test('may tell late that a machine took what seemed an answer: the old wait is open as if never closed', async () => {
    const [second, from] = [sid('CA'), customer()];
    await line.tell(ended(sid('CA'), from, 'busy', { Timestamp: at(900) }));
    const before = (await conversationOf(from)).waitingSince;
    await line.tell(ended(second, from, 'completed', { CallDuration: '20', Timestamp: at(100) }));
    expect((await conversationOf(from)).waitingSince).toBeNull();
    const end = { CallSid: second, RecordingUrl: 'https://none.test/RE1', RecordingSid: sid('RE') };
    await line.tell(end);
    const after = await conversationOf(from);
    expect(after.waitingSince).toBe(before);
    expect(after.messages.map(({ text }) => text)).toEqual([
      'Missed call',
      'Missed call, voicemail',
    ]);
  });

  test('that was never told is asked for, and what was told too is there once', async () => {
    const [told, untold, ours] = [customer(), customer(), customer()];
    const [one, other] = [sid('CA'), sid('CA')];
    await line.tell(ended(one, told, 'completed', { CallDuration: '10' }));
    const listed = (call: string, from: string, status: string) => ({
      sid: call,
      from,
      to: ourNumber,
      direction: 'inbound',
      status,
      duration: '10',
      end_time: at(-5),
      parent_call_sid: null,
    });
    api.lists.set('Calls', [
      listed(one, told, 'completed'),
      listed(other, untold, 'no-answer'),
      { ...listed(sid('CA'), ours, 'completed'), parent_call_sid: one },
    ]);
    api.answer = ({ path, headers }) =>
      path.includes('ParentCallSid') || path.includes('Recordings')
        ? { status: headers.authorization === basic ? 200 : 401, body: '{}' }
        : undefined;
    const input = { channelId: channel.id, voice: { authToken } };
    await owner(server).do(UpdateChannelDocument, { input });
    await eventually(async () =>
      (await priya().inbox('ALL')).find(({ contact }) => contact.name === untold),
    );
    const { messages, waitingSince } = await conversationOf(untold);
    expect(messages.map(({ text }) => text)).toEqual(['Missed call']);
    expect(waitingSince).not.toBeNull();
    expect((await conversationOf(told)).messages.map(({ text }) => text)).toEqual(['Call, 10 s']);
    expect((await priya().inbox('ALL')).some(({ contact }) => contact.name === ours)).toBe(false);
  });
});
