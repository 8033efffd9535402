import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { parseEmail } from '../../../src/channels/email/parse.js';
import { account, letter, mail, parse, receivedAt, secret } from './mail.js';

const options = { secret, maxBytes: 26_214_400 };

async function timed(body: Buffer): Promise<{ type: string; reason?: string; ms: number }> {
  const started = performance.now();
  const [event] = await parseEmail({ body, envelope: {}, receivedAt }, account, options);
  return {
    type: event!.type,
    reason: (event as { reason?: string }).reason,
    ms: performance.now() - started,
  };
}

describe('a letter', () => {
  it('tells who wrote it, to whom else, about what and when', async () => {
    const event = await letter(
      mail({
        Cc: 'Bob <BOB@x.test>, support+tag@shop.test',
        'Reply-To': 'boss@evil.test',
        Subject: '=?utf-8?q?Gr=C3=BC=C3=9Fe?=',
      }),
    );
    expect(event).toMatchObject({
      direction: 'in',
      externalId: 'one@customer.test',
      from: { address: 'ann@customer.test', name: 'Ann Customer' },
      others: [{ address: 'bob@x.test', name: 'Bob' }],
      subject: 'Grüße',
      text: 'Hello there.',
      visibleText: 'Hello there.',
      occurredAt: new Date('2026-11-22T09:00:00Z'),
      attachments: [],
      thread: [],
    });
    expect(event.html).toBeUndefined();
    expect(event.automated).toBeUndefined();
    expect(event.unverifiedSender).toBeUndefined();
  });

  it('is known by its Message-ID, else by its bytes', async () => {
    expect((await letter(mail({ 'Message-ID': '  <  a b@c >' }))).externalId).toBe('ab@c');
    expect((await letter(mail({ 'Message-ID': 'naked@c' }))).externalId).toBe('naked@c');
    const without = mail({ 'Message-ID': '' });
    expect((await letter(without)).externalId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect((await letter(mail({ 'Message-ID': '<>' }))).externalId).toMatch(/^sha256:/);
    expect((await letter(without)).externalId).toBe((await letter(without)).externalId);
  });

  it('keeps long Message-IDs that begin alike apart, and short enough for an index', async () => {
    const long = 'x'.repeat(3000);
    const one = (await letter(mail({ 'Message-ID': `<${long}1@c>` }))).externalId;
    const two = (await letter(mail({ 'Message-ID': `<${long}2@c>` }))).externalId;
    expect(one).not.toBe(two);
    expect(one.length).toBeLessThanOrEqual(255);
  });

  it.each([
    ['a future date', 'Mon, 23 Nov 2026 09:00:00 +0000'],
    ['a date before there was mail', 'Thu, 01 Jan 1970 00:00:00 +0000'],
    ['words', 'yesterday'],
    ['nothing', ''],
    ['a year of five digits', 'Sun, 22 Nov 20260 09:00:00 +0000'],
  ])('takes our clock when its date is %s', async (_, Date) => {
    expect((await letter(mail({ Date }))).occurredAt).toEqual(receivedAt);
  });

  it('reads a date without a zone as UTC, on whatever machine', async () => {
    const event = await letter(mail({ Date: 'Sun, 22 Nov 2026 08:00:00 (no zone)' }));
    expect(event.occurredAt).toEqual(new Date('2026-11-22T08:00:00Z'));
  });

  it('counts a tagged address of the author as somebody else, and one of ours as us', async () => {
    const event = await letter(mail({ Cc: 'ann+work@customer.test, SUPPORT+x@shop.test' }));
    expect(event.others).toEqual([{ address: 'ann+work@customer.test' }]);
  });

  it('takes the first author when there are two, and never the Sender', async () => {
    const two = Buffer.from('From: a@x.test\r\nFrom: b@x.test\r\nSender: c@x.test\r\n\r\nhi');
    expect((await letter(two)).from.address).toBe('a@x.test');
  });

  it('has no NUL and no lone surrogate in any string', async () => {
    const event = await letter(
      mail(
        {
          Subject: '=?utf-8?b?AGEA?= \0x',
          From: '"A\0nn" <ann@customer.test>',
          'Content-Type': 'text/html',
        },
        'a\0b&#0;c&#xD800;d',
      ),
    );
    const json = JSON.stringify({ ...event, attachments: [] });
    expect(json).not.toMatch(/\\u0000|\\ud8/i);
    expect(event.text).toContain('a');
  });

  it.each([
    ['without From', mail({ From: '' }), 'from_missing'],
    ['with words for an address', mail({ From: 'somebody' }), 'from_missing'],
    ['with an empty From', mail({ From: '<>' }), 'from_missing'],
    ['of no bytes', Buffer.alloc(0), 'empty'],
  ])('is parked %s', async (_, body, reason) => {
    expect(await parse(body)).toEqual({ type: 'unknown', reason, disposition: 'park' });
  });

  it('is parked when it is larger than allowed', async () => {
    const events = await parseEmail({ body: mail(), envelope: {}, receivedAt }, account, {
      secret,
      maxBytes: 10,
    });
    expect(events).toEqual([{ type: 'unknown', reason: 'too_large', disposition: 'park' }]);
  });
});

describe('text comes in the right charset', () => {
  const withBytes = (type: string, bytes: number[] | Buffer, encoding = '8bit'): Buffer =>
    Buffer.concat([
      mail({ 'Content-Type': type, 'Content-Transfer-Encoding': encoding }, '').subarray(0, -2),
      Buffer.from(bytes),
    ]);

  it.each([
    ['iso-8859-1', 'text/plain; charset=iso-8859-1', [0x47, 0x72, 0xfc, 0xdf, 0x65], 'Grüße'],
    ['windows-1252', 'text/plain; charset=windows-1252', [0x93, 0x61, 0x94, 0x80], '“a”€'],
    [
      'UTF-8 that is declared',
      'text/plain; charset=utf-8',
      [...Buffer.from('Grüße 😀')],
      'Grüße 😀',
    ],
    ['UTF-8 that is not declared', 'text/plain', [...Buffer.from('Grüße')], 'Grüße'],
    [
      'UTF-8 that is declared ASCII',
      'text/plain; charset=us-ascii',
      [...Buffer.from('Grüße')],
      'Grüße',
    ],
    [
      'Latin that is declared UTF-8',
      'text/plain; charset=utf-8',
      [0x47, 0x72, 0xfc, 0xdf, 0x65],
      'Grüße',
    ],
    ['Latin that is not declared', 'text/plain', [0x47, 0x72, 0xfc, 0xdf, 0x65], 'Grüße'],
    ['an unknown charset', 'text/plain; charset=klingon', [...Buffer.from('Grüße')], 'Grüße'],
    ['koi8-r', 'text/plain; charset=koi8-r', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], 'Привет'],
    ['shift_jis', 'text/plain; charset=shift_jis', [0x82, 0xb1, 0x82, 0xf1], 'こん'],
    [
      'iso-2022-jp',
      'text/plain; charset=iso-2022-jp',
      [...Buffer.from('\x1b$B$3$s\x1b(B')],
      'こん',
    ],
    [
      'iso-2022-jp that is not declared',
      'text/plain',
      [...Buffer.from('\x1b$B$3$s\x1b(B')],
      'こん',
    ],
    ['ks_c_5601-1987', 'text/plain; charset=ks_c_5601-1987', [0xc7, 0xd1], '한'],
    ['big5', 'text/plain; charset=big5', [0xa4, 0xa4, 0xa4, 0xe5], '中文'],
    ['gb18030', 'text/plain; charset=gb2312', [0xd6, 0xd0], '中'],
    ['an old DOS page', 'text/plain; charset=cp437', [0x81], 'ü'],
    [
      'html that declares itself',
      'text/html',
      [...Buffer.from('<meta charset="koi8-r">'), 0xf0, 0xd2],
      'Пр',
    ],
  ])('%s', async (_, type, bytes, text) => {
    expect((await letter(withBytes(type, bytes))).visibleText).toBe(text);
  });

  it('and one damaged byte does not spoil the rest', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Schöne Grüße aus Köln '),
      Buffer.from([0xff]),
      Buffer.from(' ü'),
    ]);
    expect((await letter(withBytes('text/plain; charset=utf-8', bytes))).text).toBe(
      'Schöne Grüße aus Köln \uFFFD ü',
    );
  });

  it('in headers, encoded or raw', async () => {
    const raw = Buffer.from(
      'From: J\xfcrgen <j@x.test>\r\nSubject: Gr\xfc\xdfe\r\n\r\nhi',
      'latin1',
    );
    const event = await letter(raw);
    expect([event.from.name, event.subject]).toEqual(['Jürgen', 'Grüße']);
  });
});

describe('a letter of several parts', () => {
  const parts = (type: string, ...bodies: string[]): Buffer =>
    mail(
      { 'MIME-Version': '1.0', 'Content-Type': `multipart/${type}; boundary=B` },
      [...bodies.map((body) => `--B\r\n${body}\r\n`), '--B--'].join(''),
    );
  const text = 'Content-Type: text/plain\r\n\r\nplain words';
  const html = 'Content-Type: text/html\r\n\r\n<p>html <b>words</b></p>';

  it('shows the text and the html of alternatives', async () => {
    expect(await letter(parts('alternative', text, html))).toMatchObject({
      text: 'plain words',
      html: '<p>html <b>words</b></p>',
    });
  });

  it('derives the text from html when there is none, or only a blank one', async () => {
    expect((await letter(parts('alternative', html))).text).toBe('html words');
    expect(
      (await letter(parts('alternative', 'Content-Type: text/plain\r\n\r\n \r\n', html))).text,
    ).toBe('html words');
  });

  it('joins parts that follow each other, in both forms', async () => {
    const event = await letter(parts('mixed', text, html, 'Content-Type: text/plain\r\n\r\na < b'));
    expect(event.text.replace(/\s+/g, ' ')).toBe('plain words html words a < b');
    expect(event.html).toContain('plain words');
    expect(event.html).toContain('a &lt; b');
  });

  it('keeps attachments with name, type and content-id', async () => {
    const png = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]).toString('base64');
    const event = await letter(
      parts(
        'related',
        'Content-Type: text/html\r\n\r\n<img src="cid:pic@x">',
        `Content-Type: image/png\r\nContent-ID: <pic@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}`,
        `Content-Type: application/octet-stream; name="../../etc/f\u202egpj.exe"\r\nContent-Transfer-Encoding: base64\r\n\r\n${png}`,
        'Content-Type: nonsense\r\nContent-Disposition: attachment; filename="=?utf-8?q?B=C3=A4r.txt?="\r\n\r\nx',
        'Content-Type: message/rfc822\r\n\r\nFrom: inner@x.test\r\nSubject: inner\r\n\r\nAn attached mail',
      ),
    );
    expect(event.html).toBe('<img src="cid:pic@x" />');
    expect(
      event.attachments.map(({ fileName, contentType, contentId }) => [
        fileName,
        contentType,
        contentId,
      ]),
    ).toEqual([
      ['attachment-1.png', 'image/png', 'pic@x'],
      ['fgpj.exe', 'image/png', undefined],
      ['Bär.txt', 'application/octet-stream', undefined],
      ['attachment-4.eml', 'message/rfc822', undefined],
    ]);
    expect(event.attachments[3]!.content.toString()).toContain('An attached mail');
    expect(event.text).not.toContain('An attached mail');
  });
});

describe('parsing is bounded', () => {
  const MB = 1024 * 1024;

  it.each<[string, () => Buffer]>([
    ['endless headers', () => Buffer.from(`From: a@b.test\r\n${'X-A: b\r\n'.repeat(3 * MB)}`)],
    ['one endless header', () => Buffer.from(`From: a@b.test\r\nSubject: ${'a '.repeat(10 * MB)}`)],
    [
      'a header folded without end',
      () => Buffer.from(`From: a@b.test\r\nSubject: a${'\r\n b'.repeat(4 * MB)}`),
    ],
    [
      'addresses without end',
      () => Buffer.from(`From: a@b.test\r\nTo: ${'"(<a@b,'.repeat(30_000)}\r\n\r\nx`),
    ],
    [
      'many recipients',
      () => Buffer.from(`From: a@b.test\r\nTo: ${'a@b.test, '.repeat(20_000)}\r\n\r\nx`),
    ],
    [
      'references without end',
      () => Buffer.from(`From: a@b.test\r\nReferences: ${'<a@b> '.repeat(40_000)}\r\n\r\nx`),
    ],
    [
      'encoded words without end',
      () => Buffer.from(`From: a@b.test\r\nSubject: ${'=?utf-8?q?a?= '.repeat(15_000)}\r\n\r\nx`),
    ],
    [
      'a content type without end',
      () =>
        Buffer.from(
          `From: a@b.test\r\nContent-Type: text/plain; ${'a*0="x"; '.repeat(25_000)}\r\n\r\nx`,
        ),
    ],
    [
      'ten thousand parts',
      () =>
        Buffer.concat([
          mail({ 'Content-Type': 'multipart/mixed; boundary=B' }, ''),
          Buffer.from('--B\r\n\r\nx\r\n'.repeat(10_000)),
        ]),
    ],
    [
      'deep nesting',
      () => {
        const nest = Array.from(
          { length: 5000 },
          (_, i) => `Content-Type: multipart/mixed; boundary=B${i}\r\n\r\n--B${i}\r\n`,
        );
        return Buffer.from(`From: a@b.test\r\n${nest.join('')}\r\nx`);
      },
    ],
    [
      '25 MB of text',
      () => Buffer.concat([mail(), Buffer.alloc(25 * 1000 * 1000, 'lorem ipsum > dolor\n')]),
    ],
    ['25 MB of one line', () => Buffer.concat([mail(), Buffer.alloc(25 * 1000 * 1000, 'a')])],
    [
      '25 MB of html',
      () =>
        Buffer.concat([
          mail({ 'Content-Type': 'text/html' }, ''),
          Buffer.alloc(25 * 1000 * 1000, '<p>lorem <b>ipsum</b></p>'),
        ]),
    ],
    [
      'html nested without end',
      () => mail({ 'Content-Type': 'text/html' }, '<div>'.repeat(150_000)),
    ],
    [
      'blockquotes nested without end',
      () => mail({ 'Content-Type': 'text/html' }, '<blockquote>x'.repeat(60_000)),
    ],
    [
      'lists and tables nested without end',
      () => mail({ 'Content-Type': 'text/html' }, '<table><tr><td><ul><li>'.repeat(20_000)),
    ],
    ['html of open brackets', () => mail({ 'Content-Type': 'text/html' }, '<'.repeat(900_000))],
    [
      'tags that never close',
      () => mail({ 'Content-Type': 'text/html' }, '<a id='.repeat(150_000)),
    ],
    [
      'a base64 attachment of 18 MB',
      () =>
        mail(
          { 'Content-Type': 'application/pdf', 'Content-Transfer-Encoding': 'base64' },
          `${'A'.repeat(76)}\r\n`.repeat(300_000),
        ),
    ],
    [
      'quotes that make patterns backtrack',
      () => mail({}, 'Op x\nabc. y skrev z\n'.repeat(20_000)),
    ],
    [
      'lines that make patterns backtrack',
      () => mail({}, `${'a on at '.repeat(4000)}\n`.repeat(10)),
    ],
    ['blank lines without end', () => mail({}, `${'\r\n \t'.repeat(300_000)}x`)],
    ['signature marks without end', () => mail({}, '--\n'.repeat(300_000))],
    ['reply marks without end', () => mail({}, `${'On '.repeat(20_000)}\n`.repeat(10))],
    [
      'subjects that look like bounces',
      () => mail({ Subject: 'mail message failed delivery error '.repeat(5000) }),
    ],
    [
      'message ids without end',
      () =>
        mail(
          { From: 'mailer-daemon@x.test' },
          `message-id: <${'0'.repeat(32)}.${'a'.repeat(13)}@x>\n`.repeat(20_000),
        ),
    ],
  ])('for %s', async (_, make) => {
    const { ms, type } = await timed(make());
    expect(['message', 'unknown']).toContain(type);
    expect(ms).toBeLessThan(5000);
  });

  it('and says why it parked what breaks a limit', async () => {
    const many = Buffer.concat([
      mail({ 'Content-Type': 'multipart/mixed; boundary=B' }, ''),
      Buffer.from('--B\r\n\r\nx\r\n'.repeat(3000)),
    ]);
    expect(await parse(many)).toEqual({
      type: 'unknown',
      reason: 'mime_too_complex',
      disposition: 'park',
    });
  });

  it('and attaches whole what is too long to show', async () => {
    const event = await letter(mail({}, 'x'.repeat(1_500_000)));
    expect(event.text.length).toBeLessThanOrEqual(1_000_000);
    expect(event.attachments.map((one) => [one.fileName, one.content.length > 1_499_999])).toEqual([
      ['message.txt', true],
    ]);
  });
});

describe('parsing is total', () => {
  it('for random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const events = await parseEmail(
          { body: Buffer.from(bytes), envelope: {}, receivedAt },
          account,
          options,
        );
        expect(events).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('for mails cut short, with bits flipped and bytes put in', async () => {
    const whole = mail(
      { 'Content-Type': 'multipart/mixed; boundary="B"', Subject: '=?utf-8?b?R3LDvMOfZQ==?=' },
      '--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a=20b</p>\r\n--B\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.1.1\r\n--B--',
    );
    const damage = fc.record({
      at: fc.nat(whole.length - 1),
      bytes: fc.uint8Array({ maxLength: 20 }),
      end: fc.nat(whole.length),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 5 }), async (damages) => {
        let body: Buffer = whole;
        for (const { at, bytes } of damages)
          body = Buffer.concat([body.subarray(0, at), bytes, body.subarray(at + 1)]);
        body = body.subarray(0, damages[0]!.end);
        const events = await parseEmail({ body, envelope: {}, receivedAt }, account, options);
        for (const event of events) {
          if (event.type !== 'message') continue;
          expect(event.occurredAt.getTime()).toBeLessThanOrEqual(receivedAt.getTime());
          expect(event.visibleText === '').toBe(event.text.trim() === '');
          expect(event.externalId).not.toBe('');
          expect(
            event.text + event.visibleText + (event.html ?? '') + (event.subject ?? ''),
          ).not.toMatch(/\0/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [null],
    [42],
    [{ mailFrom: 1, rcptTo: 'x', remoteAddress: {} }],
    [{ rcptTo: [1, null, 'a@b.test'] }],
  ])('for the envelope %j', async (envelope) => {
    expect((await letter(mail(), envelope as unknown as Record<string, unknown>)).type).toBe(
      'message',
    );
  });
});
