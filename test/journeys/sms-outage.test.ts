import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../support/app.js';
import { connected, settled } from './channel.js';
import { desk, eventually, sql, uuid } from './desk.js';
import { accountSid, authToken, ourNumber, TwilioApi, TwilioLine } from './twilio.js';

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
    await goesDown(first);
    await expect(line.say(from, 'Nobody there')).rejects.toThrow();

    const now = Date.now();
    api.lists.set('Messages', [
      listed('SM0003', 'The second that was missed', new Date(now + 2_000)),
      listed('SM0002', 'The first that was missed', new Date(now + 1_000)),
      listed(known, 'Before the outage', new Date(now)),
    ]);
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
    expect((await priya.messages(id)).map(({ text }) => text)).toEqual([
      'Before the outage',
      'The first that was missed',
      'The second that was missed',
    ]);
    expect(deliveries).toMatchObject({ received: 3, filed: 3, parked: 0, ignored: 0 });
    expect(health).toMatchObject({ ok: true, lastError: null });
  });
});
