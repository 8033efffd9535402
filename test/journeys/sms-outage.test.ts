import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { connected, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { accountSid, authToken, json, ourNumber, TwilioApi, TwilioLine } from './twilio.js';

let first: TestServer;
let second: TestServer;
let api: TwilioApi;

beforeAll(async () => {
  first = await startServer();
  api = await new TwilioApi().start();
});
afterAll(async () => {
  await second?.close();
  await first.close();
  await api.provider.close();
});

/** Its database and files stay, for the server that comes after it. */
async function goesDown(server: TestServer): Promise<void> {
  await server.app.close(5_000);
  server.app.close = async () => undefined;
}

const from = '+4915120000001';
const listed = (sid: string, body: string, at: Date) => ({
  sid,
  direction: 'inbound',
  status: 'received',
  from,
  to: ourNumber,
  body,
  num_media: '0',
  date_sent: at.toUTCString(),
});

/** Answers of Priya's that went out, to whoever said this. */
async function repliesTo(words: string, texts: string[]) {
  const priya = desk(first, 'Priya');
  const all = await priya.inbox('ALL');
  const { id } = all.find((one) => one.lastMessage?.preview === words)!;
  const sent = [];
  for (const text of texts) {
    const { message } = await priya.answer(id, text);
    sent.push(await priya.messageIn(id, message!.id, 'SENT'));
  }
  return sent;
}

describe('A channel whose server was down', () => {
  test('catches up by itself, in order, and has nothing twice', async () => {
    const channel = await connected(first, {
      name: 'Text messages',
      sms: { accountSid, authToken, phoneNumber: ourNumber, apiUrl: api.url },
    });
    const line = new TwilioLine(channel.webhookUrl!);
    await eventually(async () => {
      const [row] = await sql(first, 'select pull_cursor from channel where id = $1', [
        uuid(channel.id),
      ]);
      return row!['pull_cursor'];
    });
    const known = await line.say(from, 'Before the outage');
    await settled(first, channel.id);
    const sent = await repliesTo('Before the outage', ['Will arrive', 'Will not', 'On its way']);
    await sql(first, `update message set sent_at = sent_at - interval '10 minutes'`, []);
    await goesDown(first);
    await expect(line.say(from, 'Nobody there')).rejects.toThrow();

    const now = Date.now();
    api.lists.set('Messages', [
      listed('SM0003', 'The second that was missed', new Date(now + 2_000)),
      listed('SM0002', 'The first that was missed', new Date(now + 1_000)),
      listed(known, 'Before the outage', new Date(now)),
    ]);
    const fates = [
      { status: 'delivered', error_code: null },
      { status: 'undelivered', error_code: 30003 },
      { status: 'sending', error_code: null },
    ];
    api.answer = ({ path }) => {
      const n = sent.findIndex(({ externalId }) => path.includes(`/Messages/${externalId}.json`));
      const item = { sid: sent[n]?.externalId, direction: 'outbound-api', ...fates[n] };
      return n < 0 ? undefined : json(200, item);
    };
    second = await startServer({ beside: first });
    const priya = desk(second, 'Priya');
    const { id } = await eventually(async () => {
      const all = await priya.inbox('ALL');
      return all.find((one) => one.lastMessage?.preview === 'The second that was missed');
    });
    const { pathname } = new URL(channel.webhookUrl!);
    const late = new TwilioLine(`${second.app.url}${pathname}`);
    await late.say(from, 'The first that was missed', { MessageSid: 'SM0002' });
    const { deliveries, health } = await settled(second, channel.id);
    const messages = await priya.messages(id);
    expect(
      messages.filter(({ direction }) => direction === 'INBOUND').map(({ text }) => text),
    ).toEqual(['Before the outage', 'The first that was missed', 'The second that was missed']);
    expect(deliveries).toMatchObject({ received: 5, filed: 5, parked: 0, ignored: 0 });
    const [arrived, failed, open] = sent.map((one) => messages.find((now) => now.id === one.id)!);
    expect(arrived!.state).toBe('DELIVERED');
    expect(failed).toMatchObject({ state: 'FAILED', failure: { code: '30003' } });
    expect(open!.state).toBe('SENT');
    expect(health).toMatchObject({ ok: true, lastError: null });
  });
});
