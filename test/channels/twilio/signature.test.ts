import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WebhookRequest } from '../../../src/channels/channel.js';
import { signatureOf, signedFields, verifyTwilio } from '../../../src/channels/twilio/signature.js';
import { account } from './account.js';

interface Vector {
  scheme: string;
  name: string;
  key: string;
  signedUrl: string;
  requestUrl?: string;
  params: Record<string, string | string[]>;
  signature: string;
}

function request(url: string, body: string, signature?: string): WebhookRequest {
  const headers = { 'x-twilio-signature': signature };
  return {
    method: 'POST',
    url,
    query: new URL(url).searchParams,
    headers,
    body: Buffer.from(body),
  };
}

function formOf(params: Vector['params']): string {
  const form = new URLSearchParams();
  for (const [name, values] of Object.entries(params))
    for (const value of [values].flat()) form.append(name, value);
  return form.toString();
}

const accepts = (asked: WebhookRequest, key = '12345'): boolean =>
  verifyTwilio(asked, account({ secrets: { authToken: key } })).ok;

const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const body = 'CallSid=CA123&Digits=5678&Digits=1234&Digits=1234&From=%2B14158675309';
const signed = signatureOf('12345', url + signedFields(body));

describe('A signature', () => {
  test('covers the address and the fields, sorted, a repeated value once', () => {
    expect(signedFields(body)).toBe('CallSidCA123Digits1234Digits5678From+14158675309');
    expect(accepts(request(url, body, signed))).toBe(true);
  });

  test('is taken with and without the port, and with another port only where it was signed', () => {
    const withPort = url.replace('.com', '.com:443');
    const ofPort = signatureOf('12345', withPort + signedFields(body));
    expect(accepts(request(url, body, ofPort))).toBe(true);
    expect(accepts(request(withPort, body, signed))).toBe(true);
    const elsewhere = url.replace('.com', '.com:8443');
    expect(accepts(request(url, body, signatureOf('12345', elsewhere + signedFields(body))))).toBe(
      false,
    );
  });

  test('of another token, or of none, is refused', () => {
    expect(accepts(request(url, body, signed), '12346')).toBe(false);
    expect(accepts(request(url, body))).toBe(false);
    expect(verifyTwilio(request(url, body, signed), account({ secrets: {} }))).toMatchObject({
      ok: false,
    });
  });

  test('with any bit of it flipped is refused', () => {
    for (const flipped of bitFlips(signed))
      expect(accepts(request(url, body, flipped))).toBe(false);
  });

  test('over a body with any bit flipped is refused, unless the fields stay the same', () => {
    for (const flipped of bitFlips(body)) {
      const isSame = signedFields(flipped) === signedFields(body);
      expect([flipped, accepts(request(url, flipped, signed))]).toEqual([flipped, isSame]);
    }
  });

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), fc.string(), (given, bytes, token) => {
        const asked = { ...request(url, '', given), body: Buffer.from(bytes) };
        const verdict = verifyTwilio(asked, account({ secrets: { authToken: token } }));
        expect(verdict.ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

const file = new URL('../../../../shared/corpora/signature-vectors/vectors.json', import.meta.url);
const vectors = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Vector[]).filter(({ scheme }) => scheme === 'twilio')
  : [];
const jsonBody = '{"property": "value", "boolean": true}';

(vectors.length > 0 ? describe : describe.skip)('Every vector of Twilio’s own libraries', () => {
  test.each(vectors)('$name verifies, and with any bit flipped is refused', (vector) => {
    const form = vector.signedUrl.includes('bodySHA256') ? jsonBody : formOf(vector.params);
    const at = vector.requestUrl ?? vector.signedUrl;
    const withoutPort = at.replace(/(https:\/\/[^/]*):443/, '$1');
    expect(accepts(request(at, form, vector.signature), vector.key)).toBe(true);
    expect(accepts(request(withoutPort, form, vector.signature), vector.key)).toBe(true);
    for (const flipped of bitFlips(vector.signature))
      expect(accepts(request(at, form, flipped), vector.key)).toBe(false);
    for (const flipped of bitFlips(form).filter((one) => signedFields(one) !== signedFields(form)))
      expect(accepts(request(at, flipped, vector.signature), vector.key)).toBe(false);
    for (const flipped of bitFlips(at).filter((one) => URL.canParse(one)))
      expect(accepts(request(flipped, form, vector.signature), vector.key)).toBe(false);
  });
});

/** The text with one bit of each of its characters the other way, for every bit of seven. */
function bitFlips(text: string): string[] {
  return [...text].flatMap((character, n) =>
    Array.from({ length: 7 }, (_, bit) => {
      const other = String.fromCharCode(character.charCodeAt(0) ^ (1 << bit));
      return text.slice(0, n) + other + text.slice(n + 1);
    }),
  );
}
