import { describe, expect, it } from '@jest/globals';
import { signedAddress, signedMessageId } from '../../../src/channels/email/thread.js';
import { mail, parse, secret } from './mail.js';

const message = '019ab3c4-0000-7000-8000-00000000abcd';
const ours = signedMessageId(secret, message, '019ab3c4-d5e6-7f80-9102-a3b4c5d6e7f8', 'shop.test');
const earlier = signedMessageId(
  secret,
  '019ab3c4-9999-7000-8000-00000000abcd',
  undefined,
  'shop.test',
);

function report(status: string, original: string, type = 'delivery-status'): Buffer {
  const headers = {
    From: 'MAILER-DAEMON@mx.test',
    Subject: 'Undelivered Mail Returned to Sender',
    'Content-Type': `multipart/report; report-type=${type}; boundary=B`,
  };
  const parts = [
    'Content-Type: text/plain\r\n\r\nI am sorry to tell you.',
    `Content-Type: message/${type}\r\n\r\nReporting-MTA: dns; mx.test\r\n\r\n${status}`,
    `Content-Type: message/rfc822\r\n\r\n${original}`,
  ];
  return mail(headers, [...parts.map((part) => `--B\r\n${part}\r\n`), '--B--'].join(''));
}

const original = `From: support@shop.test\r\nTo: x@y.test\r\nReferences: <${earlier}>\r\nMessage-ID: <${ours}>\r\n\r\nHello`;

describe('a bounce', () => {
  it('marks the original failed, with the code and the words of the other side', async () => {
    const status =
      'Final-Recipient: rfc822; x@y.test\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n No such user';
    expect(await parse(report(status, original))).toEqual({
      type: 'status',
      status: 'failed',
      messageId: message,
      occurredAt: new Date('2026-11-22T09:00:00Z'),
      failure: {
        class: 'permanent',
        code: '5.1.1',
        message: 'smtp; 550 5.1.1 No such user',
        scope: 'recipient',
      },
    });
  });

  it.each([
    ['delayed', 'Action: delayed\r\nStatus: 4.4.1', 'delayed', 'transient'],
    ['given up after a delay', 'Action: failed\r\nStatus: 4.4.7', 'failed', 'permanent'],
    ['delivered', 'Action: delivered\r\nStatus: 2.0.0', 'delivered', undefined],
    ['relayed', 'Action: relayed\r\nStatus: 2.0.0', 'delivered', undefined],
    [
      'failed for one of two',
      'Action: delayed\r\nStatus: 4.0.0\r\n\r\nAction: failed\r\nStatus: 5.0.0',
      'failed',
      'permanent',
    ],
  ])('can say that it was %s', async (_, fields, status, failure) => {
    const event = await parse(report(fields, original));
    expect(event).toMatchObject({ type: 'status', status, messageId: message });
    expect((event as { failure?: { class: string } }).failure?.class).toBe(failure);
  });

  it('finds the original by the return path, whatever it quotes', async () => {
    const path = signedAddress(secret, 'support@shop.test', 'bounce', message)!;
    const bare = mail(
      { From: 'mailer-daemon@mx.test', Subject: 'failure notice' },
      '550 no such user',
    );
    expect(await parse(bare, { mailFrom: '', rcptTo: [path] })).toMatchObject({
      type: 'status',
      status: 'failed',
      messageId: message,
    });
  });

  it('finds the original by In-Reply-To', async () => {
    const bare = mail(
      { From: 'postmaster@mx.test', Subject: 'Undeliverable: x', 'In-Reply-To': `<${ours}>` },
      'gone',
    );
    expect(await parse(bare)).toMatchObject({ status: 'failed', messageId: message });
  });

  it('finds the original in plain prose, encoded or not', async () => {
    const prose = `The message could not be delivered.\r\n--- original ---\r\nMessage-ID: <${ours}>\r\n`;
    const headers = { From: 'MAILER-DAEMON@mx.test', Subject: 'Mail delivery failed' };
    expect(await parse(mail(headers, prose))).toMatchObject({ messageId: message });
    const encoded = mail(
      { ...headers, 'Content-Transfer-Encoding': 'base64' },
      Buffer.from(prose).toString('base64'),
    );
    expect(await parse(encoded)).toMatchObject({ messageId: message });
  });

  it.each([
    [
      'names no message of ours',
      report('Action: failed', 'Message-ID: <x@elsewhere.test>\r\n\r\n'),
    ],
    [
      'names a forged one',
      report(
        'Action: failed',
        `Message-ID: <${ours.replace(/^./, (c) => (c === '0' ? '1' : '0'))}>\r\n\r\n`,
      ),
    ],
  ])('that %s is ignored, with the reason', async (_, body) => {
    expect(await parse(body)).toEqual({
      type: 'unknown',
      reason: 'bounce_unmatched',
      disposition: 'ignore',
    });
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['from a mail daemon', { From: 'MAILER-DAEMON@x.test', Subject: 'x' }, {}],
    [
      'from a postmaster with a telling subject',
      { From: 'Postmaster@x.test', Subject: 'Delivery Status Notification (Failure)' },
      {},
    ],
    [
      'from a postmaster to whom nobody can answer',
      { From: 'postmaster@x.test', Subject: 'x' },
      { mailFrom: '' },
    ],
    ['with failed recipients in its head', { 'X-Failed-Recipients': 'a@b.test' }, {}],
    [
      'with a telling subject and no return path',
      { Subject: 'Undeliverable: hello', 'Return-Path': '<>' },
      {},
    ],
    ['from a daemon without an address', { From: 'MAILER-DAEMON <>', Subject: 'x' }, {}],
    ['without any From', { From: '', Subject: 'failure notice' }, {}],
  ])('is known %s', async (_, headers, envelope) => {
    expect(await parse(mail(headers), envelope)).toMatchObject({
      type: 'unknown',
      reason: 'bounce_unmatched',
    });
  });

  it.each<[string, Record<string, string>]>([
    ['a customer who forwards one', { Subject: 'Fwd: Undelivered Mail Returned to Sender' }],
    ['a customer who complains', { Subject: 'Delivery failed again!! my parcel' }],
    [
      'a person at a postmaster address',
      { From: 'Postmaster <postmaster@customer.test>', Subject: 'Question about the invoice' },
    ],
    [
      'an absence note',
      { Subject: 'Out of office', 'Return-Path': '<>', 'Auto-Submitted': 'auto-replied' },
    ],
  ])('is not %s', async (_, headers) => {
    expect((await parse(mail(headers))).type).toBe('message');
  });
});

describe('other reports', () => {
  it('say that a message was read', async () => {
    const fields = `Original-Message-ID: <${ours}>\r\nDisposition: manual-action/MDN-sent-manually; displayed`;
    expect(await parse(report(fields, '', 'disposition-notification'))).toMatchObject({
      status: 'read',
      messageId: message,
    });
  });

  it('that a message was deleted unread are no news', async () => {
    const fields = `Original-Message-ID: <${ours}>\r\nDisposition: automatic-action/MDN-sent-automatically; deleted`;
    expect(await parse(report(fields, '', 'disposition-notification'))).toMatchObject({
      type: 'unknown',
      reason: 'report_without_news',
    });
  });

  it('of abuse are parked for somebody to look at', async () => {
    expect(await parse(report('Feedback-Type: abuse', original, 'feedback-report'))).toEqual({
      type: 'unknown',
      reason: 'abuse_report',
      disposition: 'park',
    });
  });
});
