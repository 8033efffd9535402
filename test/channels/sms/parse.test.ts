import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InboundEvent } from '../../../src/channels/channel.js';
import { parseSms } from '../../../src/channels/sms/parse.js';
import { account, pulled, receivedAt, told } from '../twilio/account.js';

const message = {
  MessageSid: 'SM1a',
  SmsStatus: 'received',
  From: '+4915110000001',
  To: '+15005550006',
};
const parse = (...raw: Parameters<typeof told>): InboundEvent =>
  parseSms(told(...raw), account())[0]!;
const ours = '0199b5a2-1111-7000-8000-000000000003';

describe('A webhook of Twilio', () => {
  test.each<[string, Record<string, string>, object]>([
    ['a text', { Body: 'Hello', NumMedia: '0' }, { text: 'Hello', externalId: 'SM1a', media: [] }],
    [
      'files without a text',
      {
        Body: '',
        NumMedia: '2',
        MediaUrl0: 'https://a/1',
        MediaContentType0: 'image/jpeg',
        MediaUrl1: 'https://a/2',
        MediaContentType1: 'text/x-vcard',
      },
      {
        text: '',
        media: [
          { fileName: 'file-1.jpg', contentType: 'image/jpeg', ref: { url: 'https://a/1' } },
          { fileName: 'file-2.vcf', contentType: 'text/x-vcard', ref: { url: 'https://a/2' } },
        ],
      },
    ],
    [
      'a file that was announced and has no address',
      { Body: 'See', NumMedia: '1' },
      { media: [{ fileName: 'file-1.bin', ref: { url: '' } }] },
    ],
    [
      'more files than were announced',
      { Body: '', NumMedia: '0', MediaUrl0: 'https://a/1' },
      { media: [{}] },
    ],
    [
      'an opt-out',
      { Body: 'Arrêt', OptOutType: 'STOP' },
      { consent: 'withdrawn', automated: 'opt_out' },
    ],
    [
      'an opt-out without its type',
      { Body: ' stop ' },
      { consent: 'withdrawn', automated: 'opt_out' },
    ],
    ['an opt-in', { Body: 'START' }, { consent: 'given', automated: 'opt_in' }],
    ['a call for help', { Body: 'HELP', OptOutType: 'HELP' }, { automated: 'help' }],
    [
      'a yes, which may answer a question',
      { Body: 'Yes' },
      { consent: 'given', automated: undefined },
    ],
    [
      'a word that only begins like one',
      { Body: 'Stop by tomorrow' },
      { consent: undefined, automated: undefined },
    ],
  ])('tells of %s', (_name, form, expected) => {
    expect(parse({ ...message, ...form })).toMatchObject({
      type: 'message',
      direction: 'in',
      from: { address: '+4915110000001' },
      ...expected,
    });
  });

  test.each<[string, string | undefined, object]>([
    ['queued', undefined, { type: 'unknown', disposition: 'ignore' }],
    ['sent', undefined, { type: 'status', status: 'sent' }],
    ['delivered', undefined, { status: 'delivered' }],
    ['read', undefined, { status: 'read' }],
    [
      'undelivered',
      '30003',
      { status: 'failed', failure: { class: 'permanent', code: '30003', scope: 'recipient' } },
    ],
    ['undelivered', '30008', { failure: { class: 'permanent', code: '30008' } }],
    ['failed', '21610', { failure: { class: 'permanent', code: 'opt_out' } }],
    ['failed', '63016', { failure: { class: 'window_closed', code: '63016' } }],
    ['canceled', undefined, { failure: { class: 'permanent', code: 'canceled' } }],
    ['constructor', undefined, { type: 'unknown' }],
  ])('says how far a message of ours came: %s %s', (MessageStatus, ErrorCode, expected) => {
    const form = { MessageSid: 'SM2b', MessageStatus, ...(ErrorCode && { ErrorCode }) };
    const event = parse(form, `?message=${ours}`);
    expect(event).toMatchObject(expected);
    if (event.type === 'status')
      expect(event).toMatchObject({ messageId: ours, externalId: 'SM2b' });
  });

  test('that is none is parked with its reason', () => {
    for (const form of [
      {},
      { MessageSid: 'SM1' },
      { ...message, Body: '' },
      { MessageSid: '; drop' },
    ])
      expect(parse(form as Record<string, string>)).toMatchObject({
        type: 'unknown',
        disposition: 'park',
        reason: expect.any(String),
      });
  });
});

describe('An item of the list', () => {
  const item = {
    sid: 'SM1a',
    from: '+4915110000001',
    body: 'Hello',
    date_sent: 'Tue, 24 Nov 2026 09:00:00 +0000',
  };

  test('is the same message as its webhook, at its own time', () => {
    const [event] = parseSms(pulled(item), account());
    const { occurredAt, ...same } = event as Extract<InboundEvent, { type: 'message' }>;
    const { occurredAt: _, ...webhook } = parse({ ...message, Body: 'Hello' }) as typeof event & {
      occurredAt: Date;
    };
    expect(same).toEqual(webhook);
    expect(occurredAt).toEqual(new Date('2026-11-24T09:00:00Z'));
  });

  test('is never later than our receipt, and has its files on the API’s own server', () => {
    const uri = '/2010-04-01/Accounts/AC1/Messages/SM1a/Media/ME1.json';
    const later = {
      ...item,
      date_sent: 'Fri, 25 Dec 2026 09:00:00 +0000',
      media: [{ uri, content_type: 'image/png' }],
    };
    expect(parseSms(pulled(later), account())).toMatchObject([
      {
        occurredAt: receivedAt,
        media: [
          {
            fileName: 'file-1.png',
            ref: { url: `https://api.twilio.com${uri.replace('.json', '')}` },
          },
        ],
      },
    ]);
  });
});

test('Reading never throws, whatever comes', () => {
  const names = fc.constantFrom(
    'MessageSid',
    'MessageStatus',
    'From',
    'Body',
    'NumMedia',
    'MediaUrl0',
    'MediaContentType0',
    'OptOutType',
    'ErrorCode',
  );
  const forms = fc.array(fc.tuple(names, fc.string()));
  const total = (raw: Parameters<typeof parseSms>[0]) =>
    expect(parseSms(raw, account())).toHaveLength(1);
  fc.assert(
    fc.property(forms, fc.nat(), fc.nat(), (fields, cut, bit) => {
      const body = Buffer.from(new URLSearchParams(fields).toString());
      total(told(body));
      total(told(body.subarray(0, cut % (body.length + 1))));
      if (body.length > 0) body[bit % body.length]! ^= 1 << (bit % 8);
      total(told(body));
    }),
  );
  fc.assert(fc.property(fc.json(), (json) => total(pulled(JSON.parse(json)))));
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => total({ ...pulled(0), body: Buffer.from(bytes) })),
  );
});
