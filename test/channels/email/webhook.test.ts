import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ChannelAccount, WebhookRequest } from '../../../src/channels/channel.js';
import { emailAdapter } from '../../../src/channels/email/email.adapter.js';
import { outboxTransport } from '../../../src/channels/email/outbox-transport.js';
import { readForm } from '../../../src/channels/email/webhook/form.js';
import { account, mail, receivedAt, secret } from './mail.js';

const adapter = emailAdapter({
  secret,
  transport: outboxTransport({ folder: '/nowhere' }),
  allowPrivate: true,
  call: () => Promise.reject(new Error('There is nobody to call.')),
});

const accountOf = (provider: string): ChannelAccount => ({
  ...account,
  settings: {
    inboundProvider: provider,
    inboundUser: 'user',
    inboundTopicArn: 'arn:aws:sns:eu-west-1:1:topic',
  },
  secrets: { inboundPassword: 'word', inboundSigningKey: 'key' },
});

const multipart = 'multipart/form-data; boundary=edge';
const raw = mail();
const bodies: Record<string, Buffer> = {
  POSTMARK: Buffer.from(JSON.stringify({ RawEmail: raw.toString(), OriginalRecipient: 'a@b.c' })),
  MAILGUN: Buffer.concat([
    Buffer.from('--edge\r\nContent-Disposition: form-data; name="body-mime"\r\n\r\n'),
    raw,
    Buffer.from('\r\n--edge--\r\n'),
  ]),
  SES: Buffer.from(
    JSON.stringify({
      Type: 'Notification',
      Message: JSON.stringify({
        notificationType: 'Received',
        receipt: { recipients: ['a@b.c', 7] },
        content: raw.toString(),
      }),
    }),
  ),
};

const read = (provider: string, body: Buffer, contentType = multipart) =>
  adapter.parse(
    { body, envelope: { method: 'POST', headers: { 'content-type': contentType } }, receivedAt },
    accountOf(provider),
  );

const request = (body: Buffer, headers: WebhookRequest['headers'] = {}): WebhookRequest => ({
  method: 'POST',
  url: 'https://rapport.test/webhooks/key',
  query: new URLSearchParams(),
  headers,
  body,
});

describe.each(Object.keys(bodies))('What %s posts', (provider) => {
  const body = bodies[provider]!;

  test('is read by the one parser of mail', async () => {
    const [event] = await read(provider, body);
    expect(event).toMatchObject({ type: 'message', externalId: 'one@customer.test' });
  });

  test('becomes an event or says what is wrong, whatever it is', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      fc.json().map((text) => Buffer.from(text)),
      fc.nat({ max: body.length }).map((end) => body.subarray(0, end)),
      fc.tuple(fc.nat({ max: body.length - 1 }), fc.nat({ max: 7 })).map(([at, bit]) => {
        const flipped = Buffer.from(body);
        flipped[at] = flipped[at]! ^ (1 << bit);
        return flipped;
      }),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(multipart, ''), async (bytes, type) => {
        expect(await read(provider, bytes, type)).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  test('is refused while it proves nothing, whatever it is', async () => {
    const headers = fc.record({
      authorization: fc.option(fc.string(), { nil: undefined }),
      'content-type': fc.constantFrom(multipart, 'application/x-www-form-urlencoded', undefined),
    });
    const anything = fc.oneof(fc.string(), fc.json(), fc.constant(body.toString()));
    await fc.assert(
      fc.asyncProperty(anything, headers, async (text, given) => {
        const verdict = await adapter.verify!(
          request(Buffer.from(text), given),
          accountOf(provider),
        );
        expect(verdict.ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test('is refused by a channel without its secrets, or without a provider', async () => {
    const bare = { ...accountOf(provider), secrets: {}, settings: { inboundProvider: provider } };
    for (const one of [bare, account])
      expect(await adapter.verify!(request(body), one)).toMatchObject({ ok: false });
  });
});

describe('The fields of a form', () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some));

  test('come out byte by byte, percent-encoded', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const hex = [...value].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
        const form = readForm(Buffer.from(`a=1&b=${hex}&c`), 'application/x-www-form-urlencoded');
        expect(form.get('b')).toEqual(value);
        expect(form.get('c')?.length).toBe(0);
      }),
    );
  });

  test('come out byte by byte, in parts', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        fc.pre(!value.includes('\r\n--edge'));
        const head = '--edge\r\nContent-Disposition: form-data; name="b"\r\n\r\n';
        const body = Buffer.concat([Buffer.from(head), value, Buffer.from('\r\n--edge--\r\n')]);
        expect(readForm(body, 'multipart/form-data; boundary="edge"').get('b')).toEqual(value);
      }),
    );
  });
});
