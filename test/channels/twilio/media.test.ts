import { describe, expect, test } from '@jest/globals';
import {
  NoAnswer,
  type ProviderAnswer,
  type ProviderCall,
} from '../../../src/channels/provider-call.js';
import { fetchMedia } from '../../../src/channels/twilio/media.js';
import { account } from './account.js';

const first = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1';
const answer = (status: number, headers = {}, body = ''): ProviderAnswer => ({
  status,
  headers,
  body: Buffer.from(body),
});
const to = (location: string): ProviderAnswer => answer(302, { location });

/** Fetches from servers that answer as told, and shows what they were asked, and whether with the password. */
async function fetched(servers: Record<string, ProviderAnswer | NoAnswer>, url = first) {
  const asked: [string, boolean][] = [];
  const call = async ({ url, headers }: ProviderCall): Promise<ProviderAnswer> => {
    asked.push([url, headers?.['authorization'] !== undefined]);
    const reply = servers[url] ?? answer(404);
    if (reply instanceof NoAnswer) throw reply;
    return reply;
  };
  const result = await fetchMedia(call, { url }, account(), AbortSignal.timeout(5_000));
  return { result, asked };
}

const failure = (kind: string, code: string) => ({ ok: false, failure: { class: kind, code } });

describe('A file of Twilio’s', () => {
  test('is fetched over redirects, and the password stays with the API', async () => {
    const { result, asked } = await fetched({
      [first]: to('https://mms.twiliocdn.com/1?sig=x'),
      'https://mms.twiliocdn.com/1?sig=x': to('/2'),
      'https://mms.twiliocdn.com/2': answer(200, { 'content-type': 'image/png; x=y' }, 'bytes'),
    });
    expect(result).toEqual({ ok: true, contentType: 'image/png', content: Buffer.from('bytes') });
    expect(asked).toEqual([
      [first, true],
      ['https://mms.twiliocdn.com/1?sig=x', false],
      ['https://mms.twiliocdn.com/2', false],
    ]);
  });

  test.each([
    ['https://api.twilio.com.evil.test/x', false],
    ['https://evil.test/api.twilio.com', false],
    ['http://api.twilio.com/x', false],
    ['https://api.dublin.ie1.twilio.com/x', true],
  ])('at %s: the password goes along is %s', async (url, isTold) => {
    const { asked } = await fetched({ [url]: answer(200) }, url);
    expect(asked).toEqual([[url, isTold]]);
  });

  test('is not followed in circles, off https, or to where no address is', async () => {
    for (const location of [first, 'http://plain.test/x', 'http://[']) {
      const { result } = await fetched({ [first]: to(location) });
      expect(result).toMatchObject(failure('permanent', 'redirects'));
    }
  });

  test('that stands inside our own network, is too large or is gone, is gone for good', async () => {
    const refused = (code: string, message: string, kind: 'permanent' | 'transient') =>
      new NoAnswer({ class: kind, code, message, scope: 'channel' });
    const inside = refused('private_address', 'It is inside our own network.', 'permanent');
    const hop = { [first]: to('https://inside.test/'), 'https://inside.test/': inside };
    expect((await fetched(hop)).result).toMatchObject(failure('permanent', 'private_address'));
    const large = refused('answer_broken', 'The answer is larger than 1 bytes.', 'transient');
    expect((await fetched({ [first]: large })).result).toMatchObject(
      failure('permanent', 'too_large'),
    );
    const { result, asked } = await fetched({});
    expect(result).toMatchObject(failure('permanent', '404'));
    expect(asked).toHaveLength(3);
  });

  test('that may come yet is asked for again', async () => {
    for (const [status, kind] of [
      [500, 'transient'],
      [429, 'transient'],
      [401, 'auth'],
    ] as const)
      expect((await fetched({ [first]: answer(status) })).result).toMatchObject({
        failure: { class: kind },
      });
  });
});
