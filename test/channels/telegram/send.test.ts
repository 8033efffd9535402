import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChannelAccount, OutboundMessage } from '../../../src/channels/channel.js';
import type { CallProvider, ProviderCall } from '../../../src/channels/provider-call.js';
import { offsetOf } from '../../../src/channels/telegram/listen.js';
import { partsOf, split } from '../../../src/channels/telegram/parts.js';
import { telegramAdapter } from '../../../src/channels/telegram/telegram.adapter.js';

const account: ChannelAccount = {
  id: 'c',
  workspaceId: 'w',
  address: null,
  name: 'Bot',
  settings: {},
  secrets: { botToken: '123:a-token-nobody-may-see', secretToken: 'the secret of the webhook' },
  webhookUrl: 'https://rapport.example/webhooks/rpw_x',
};

const outbound = (more: Partial<OutboundMessage> = {}): OutboundMessage => ({
  id: 'm',
  conversationId: 'c',
  to: { address: '42' },
  authorName: 'Priya',
  text: 'Hello',
  attachments: [],
  references: [],
  createdAt: new Date(),
  isByPerson: true,
  lastInboundAt: null,
  ...more,
});

/** What becomes of a message when the provider answers so. */
async function answered(status: number, body: string | object, to = '42') {
  const calls: ProviderCall[] = [];
  const call: CallProvider = (request) => {
    calls.push(request);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve({ status, headers: {}, body: Buffer.from(text) });
  };
  const { signal } = new AbortController();
  const result = await telegramAdapter(call).send(
    outbound({ to: { address: to } }),
    account,
    signal,
  );
  return { result, calls };
}

const refusal = (code: number, description: string, parameters?: object) => ({
  ok: false,
  error_code: code,
  description,
  parameters,
});

describe('An answer of the Bot API', () => {
  test.each<[number, string | object, string, object]>([
    [401, refusal(401, 'Unauthorized'), '42', { class: 'auth', scope: 'channel' }],
    [404, refusal(404, 'Not Found'), '42', { class: 'auth', scope: 'channel' }],
    [
      403,
      refusal(403, 'Forbidden: bot was blocked by the user'),
      '42',
      { class: 'permanent', scope: 'recipient' },
    ],
    [
      400,
      refusal(400, 'Bad Request: chat not found'),
      '42',
      { class: 'permanent', scope: 'recipient' },
    ],
    [
      400,
      refusal(400, 'Bad Request: message is too long'),
      '42',
      { class: 'permanent', scope: 'message' },
    ],
    [
      429,
      refusal(429, 'Too Many Requests', { retry_after: 17 }),
      '42',
      { class: 'throttled', scope: 'channel', retryAfterMs: 17_000 },
    ],
    [
      429,
      refusal(429, 'Too Many Requests', { retry_after: 17 }),
      '-42',
      { class: 'throttled', scope: 'recipient', retryAfterMs: 17_000 },
    ],
    [500, refusal(500, 'Internal Server Error: restart'), '42', { class: 'transient' }],
    [502, '<html>Bad Gateway</html>', '42', { class: 'ambiguous', scope: 'channel' }],
    [200, 'not json', '42', { class: 'ambiguous' }],
    [429, '<html>slow down</html>', '42', { class: 'throttled', scope: 'channel' }],
  ])('%i %j to %s says what is to be done', async (status, body, to, failure) => {
    const { result, calls } = await answered(status, body, to);
    expect(result).toMatchObject({ ok: false, failure });
    expect(JSON.stringify(result)).not.toContain('a-token-nobody-may-see');
    expect(calls).toHaveLength(1);
  });

  test('names a message by its chat and number', async () => {
    const { result, calls } = await answered(200, { ok: true, result: { message_id: 77 } });
    expect(result).toEqual({ ok: true, externalId: '42:77', parts: ['42:77'] });
    expect(calls[0]!.url).toBe(
      'https://api.telegram.org/bot123:a-token-nobody-may-see/sendMessage',
    );
  });

  test('that moves the group once more than once is the end of it', async () => {
    const moved = refusal(400, 'Bad Request: upgraded', { migrate_to_chat_id: -100 });
    const { result, calls } = await answered(400, moved);
    expect(result).toMatchObject({ ok: false, failure: { class: 'permanent' } });
    expect(calls).toHaveLength(2);
  });
});

describe('A long text', () => {
  test('is cut into pieces that fit, and no word of it is lost', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const pieces = split(text, 100);
        expect(pieces.every((piece) => piece.length <= 100 && piece.isWellFormed())).toBe(true);
        const bare = (of: string) => of.replaceAll(/\s/g, '');
        expect(bare(pieces.join(''))).toBe(bare(text));
      }),
    );
  });

  test('is never cut inside a character', () => {
    const pieces = split('😀'.repeat(101), 101);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join('')).toBe('😀'.repeat(101));
  });

  test('goes before the files; a short one under the first of them', () => {
    const content = Buffer.from('x');
    const attachments = ['a.txt', 'b.txt'].map((fileName) => ({
      fileName,
      contentType: 'text/plain',
      content,
    }));
    const methods = (text: string) =>
      partsOf(outbound({ text, attachments })).map((part) => [part.method, part.text?.length]);
    expect(methods('x'.repeat(1024))).toEqual([
      ['sendDocument', 1024],
      ['sendDocument', undefined],
    ]);
    expect(methods('x'.repeat(1025))).toEqual([
      ['sendMessage', 1025],
      ['sendDocument', undefined],
      ['sendDocument', undefined],
    ]);
  });
});

describe('A webhook', () => {
  const { verify } = telegramAdapter(() => Promise.reject(new Error('No call is made.')));
  const call = (secret: string | undefined, body = '{"update_id":7}') => ({
    method: 'POST',
    url: account.webhookUrl!,
    query: new URLSearchParams(),
    headers: { 'x-telegram-bot-api-secret-token': secret },
    body: Buffer.from(body),
  });

  test('is taken with the secret only, and named by its update', () => {
    const secret = account.secrets['secretToken'];
    expect(verify!(call(secret), account)).toEqual({ ok: true, dedupeKey: 'update 7' });
    expect(verify!(call(secret, 'not json'), account)).toMatchObject({ ok: true });
    for (const wrong of [undefined, '', 'x', `${secret} `, secret!.toUpperCase()])
      expect(verify!(call(wrong), account)).toMatchObject({ ok: false });
  });

  test('is refused where no secret is configured, also without any', () => {
    const bare = { ...account, secrets: { botToken: account.secrets['botToken'] } };
    expect(verify!(call(undefined), bare)).toMatchObject({ ok: false });
    expect(verify!(call(''), bare)).toMatchObject({ ok: false });
  });
});

test('an offset is good for as long as Telegram numbers on from it', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const day = 86_400_000;
  expect(offsetOf(`101 ${now - 5 * day}`, now)).toBe(101);
  expect(offsetOf(`101 ${now - 7 * day}`, now)).toBeUndefined();
  expect(offsetOf(`0 ${now}`, now)).toBeUndefined();
});
