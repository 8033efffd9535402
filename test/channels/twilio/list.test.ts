import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CredentialsRefused, type Pulled } from '../../../src/channels/channel.js';
import { providerCaller } from '../../../src/channels/provider-call.js';
import { smsAdapter } from '../../../src/channels/sms/sms.adapter.js';
import { type Provider, type ProviderReply, startProvider } from '../../support/provider.js';
import { account } from './account.js';

let provider: Provider;
let answer: (path: string) => ProviderReply;
beforeEach(async () => {
  provider = await startProvider(({ path }) => answer(path));
});
afterEach(() => provider.close());

const ours = '+15005550006';
const item = (sid: string, seconds: number, more = {}) => ({
  sid,
  direction: 'inbound',
  status: 'received',
  from: '+4915110000001',
  to: ours,
  body: sid,
  num_media: '0',
  date_sent: new Date(Date.UTC(2026, 10, 24, 10, 0, seconds)).toUTCString(),
  ...more,
});
const page = (messages: object[], next: string | null = null): ProviderReply => ({
  body: JSON.stringify({ messages, next_page_uri: next }),
});
const cursor = '2026-11-24T09:00:00.000Z 2026-11-24T09:59:00.000Z';

/** What is stored until so many polls ended. */
async function followed(from: string | null, polls = 1): Promise<Pulled[]> {
  const adapter = smsAdapter(providerCaller({ allowPrivate: true }), 1);
  const { settings } = account();
  const at = account({ settings: { ...settings, apiUrl: provider.url } });
  const stop = new AbortController();
  const stored: Pulled[] = [];
  let ended = from === null ? -1 : 0;
  const store = async (pulled: Pulled): Promise<void> => {
    stored.push(pulled);
    if (!pulled.delivery && ++ended === polls) stop.abort();
  };
  await adapter.listen!(at, from, store, stop.signal);
  return stored;
}

const names = (stored: Pulled[]) => stored.flatMap(({ delivery }) => delivery?.dedupeKey ?? []);

describe('Asking for messages', () => {
  test('brings all pages, oldest first, each under its webhook’s name and once', async () => {
    answer = (path) =>
      path.includes('Page=1')
        ? page([item('SM1', 1)])
        : page([item('SM3', 3), item('SM2', 2)], '/2010-04-01/Accounts/x/Messages.json?Page=1');
    const stored = await followed(cursor, 3);
    expect(names(stored)).toEqual(['received SM1', 'received SM2', 'received SM3']);
    expect(stored.at(-1)!.cursor).toBe('2026-11-24T09:00:00.000Z 2026-11-24T10:00:03.000Z');
    const first = new URL(provider.requests[0]!.path, provider.url);
    expect(Object.fromEntries(first.searchParams)).toEqual({
      'DateSent>': '2026-11-24T09:49:00Z',
      PageSize: '200',
      To: ours,
    });
  });

  test('leaves out what is ours, is for another number, is on its way, or is older than the channel', async () => {
    answer = () =>
      page([
        item('SM1', 1, { direction: 'outbound-api' }),
        item('SM2', 2, { to: '+15005550007' }),
        item('SM3', 3, { status: 'receiving' }),
        item('SM4', -7200),
        item('SM5', 5, { date_sent: 'never' }),
        item('SM6', 6),
      ]);
    expect(names(await followed(cursor))).toEqual(['received SM6']);
  });

  test('begins now on a new channel, and keeps that before it asks', async () => {
    answer = () => page([item('SM1', 1, { date_sent: 'Tue, 24 Nov 2020 10:00:00 +0000' })]);
    const stored = await followed(null);
    expect(names(stored)).toEqual([]);
    expect(stored[0]!.cursor).toMatch(/^\S+Z \S+Z$/);
  });

  test('brings the list of a message’s files along; one that was deleted has none', async () => {
    const uri = '/2010-04-01/Accounts/x/Messages/SM1/Media/ME1.json';
    answer = (path) => {
      if (path.includes('SM2/Media')) return { status: 404 };
      if (path.includes('SM1/Media'))
        return { body: JSON.stringify({ media_list: [{ uri, content_type: 'image/png' }] }) };
      return page([item('SM2', 2, { num_media: '1' }), item('SM1', 1, { num_media: '1' })]);
    };
    const raws = (await followed(cursor)).flatMap(({ delivery }) => delivery ?? []);
    const media = raws.map(({ raw }) => (JSON.parse(raw.toString()) as { media: unknown }).media);
    expect(media).toEqual([[{ uri, content_type: 'image/png' }], []]);
  });

  test('ends with what is wrong, and never follows a page to another server', async () => {
    answer = () => ({ status: 401 });
    await expect(followed(cursor)).rejects.toThrow(CredentialsRefused);
    answer = () => ({ status: 500, body: '{}' });
    await expect(followed(cursor)).rejects.toThrow('Twilio answered 500.');
    answer = () => page([], 'https://elsewhere.test/next');
    await expect(followed(cursor)).rejects.toThrow('another server');
  });
});
