import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { OutboundMessage } from '../../../src/channels/channel.js';
import { emailAdapter } from '../../../src/channels/email/email.adapter.js';
import { compose } from '../../../src/channels/email/compose.js';
import { outboxTransport } from '../../../src/channels/email/outbox-transport.js';
import type { MailTransport } from '../../../src/channels/email/send.js';
import { smtpTransport } from '../../../src/channels/email/smtp-transport.js';
import { verifyAddress, verifyMessageId } from '../../../src/channels/email/thread.js';
import { account, letter, parse, secret } from './mail.js';

const message: OutboundMessage = {
  id: '019ab3c4-0000-7000-8000-00000000abcd',
  conversationId: '019ab3c4-d5e6-7f80-9102-a3b4c5d6e7f8',
  to: { address: 'ann@customer.test', name: 'Ann' },
  authorName: 'Priya',
  subject: 'My order',
  text: 'It is on its way.',
  html: '<p>It is on its <b>way</b>.</p>',
  attachments: [],
  references: ['first@customer.test', 'one@customer.test'],
  inReplyTo: 'one@customer.test',
  createdAt: new Date('2026-11-22T09:30:00Z'),
  isByPerson: true,
  lastInboundAt: null,
};

/** No account here has a server of its own. */
const alone = {
  allowPrivate: true,
  call: () => Promise.reject(new Error('There is nobody to call.')),
};
const never = new AbortController().signal;
const cleanups: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'outbox-'));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return join(path, 'outbox');
}

interface Received {
  from: string;
  to: string[];
  raw: Buffer;
}

async function smtp(
  options: SMTPServerOptions = {},
): Promise<{ url: string; received: Received[]; sessions: Set<string> }> {
  const received: Received[] = [];
  const sessions = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks),
        });
        sessions.add(session.id);
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  cleanups.push(
    () =>
      new Promise<void>(
        (resolve) => (
          server.close(() => resolve()),
          server.connections.forEach((one) => one.close())
        ),
      ),
  );
  return {
    url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    received,
    sessions,
  };
}

/** A server that says what the script tells it to, and a word more to nobody. */
async function scripted(
  answer: (line: string, socket: Socket, inData: boolean) => string | null,
): Promise<string> {
  const server: Server = createServer((socket) => {
    let inData = false;
    let rest = '';
    socket.on('error', () => undefined);
    socket.write('220 scripted\r\n');
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      const lines = rest.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const reply = answer(line, socket, inData);
        if (/^DATA/i.test(line) && reply?.startsWith('354')) inData = true;
        else if (line === '.') inData = false;
        if (reply && !socket.destroyed) socket.write(`${reply}\r\n`);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  cleanups.push(() => new Promise((resolve) => server.close(resolve)));
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const polite = (line: string, inData: boolean): string | null =>
  inData
    ? line === '.'
      ? '250 taken'
      : null
    : /^DATA/i.test(line)
      ? '354 go'
      : /^QUIT/i.test(line)
        ? '221 bye'
        : '250 ok';

function over(
  url: string,
  options: { socketTimeoutMs?: number; connectionTimeoutMs?: number; maxConnections?: number } = {},
): MailTransport {
  const transport = smtpTransport({
    url,
    connectionTimeoutMs: 1000,
    socketTimeoutMs: 1000,
    ...options,
  });
  cleanups.push(() => transport.close());
  return transport;
}

const send = (transport: MailTransport, changes: Partial<OutboundMessage> = {}, signal = never) =>
  emailAdapter({ secret, transport, ...alone }).send({ ...message, ...changes }, account, signal);

describe('a message as a mail', () => {
  it('carries what threads the answer, in every place a mail program may keep', async () => {
    const { raw, messageId, envelope } = await compose(
      message,
      { ...account, address: account.address! },
      secret,
    );
    const head = raw
      .toString()
      .split('\r\n\r\n')[0]!
      .replace(/\r\n[ \t]/g, ' ');
    expect(head).toMatch(/^From: "?Priya"? <support@shop\.test>$/m);
    expect(head).toMatch(/^To: "?Ann"? <ann@customer\.test>$/m);
    expect(head).toMatch(/^Subject: Re: My order$/m);
    expect(head).toContain(`Message-ID: <${messageId}>`);
    expect(head).toMatch(/^In-Reply-To: <one@customer\.test>$/m);
    expect(head).toMatch(
      /^References: <c\.[^>]+@shop\.test> <first@customer\.test> <one@customer\.test>$/m,
    );
    expect(head).toContain('Date: Sun, 22 Nov 2026 09:30:00 +0000');
    expect(verifyAddress(secret, /^Reply-To: <?([^\s>]+)/m.exec(head)![1]!)).toEqual({
      names: 'conversation',
      id: message.conversationId,
    });
    expect(verifyAddress(secret, envelope.from)).toEqual({ names: 'bounce', id: message.id });
    expect(verifyMessageId(secret, messageId)).toEqual({
      messageId: message.id,
      conversationId: undefined,
    });
  });

  it('comes back into its conversation when it is answered', async () => {
    const { messageId, raw } = await compose(
      message,
      { ...account, address: account.address! },
      secret,
    );
    const replyTo = /^Reply-To: <?([^\s>]+)/m.exec(raw.toString().replace(/\r\n[ \t]/g, ' '))![1]!;
    const answer = Buffer.from(
      `From: ann@customer.test\r\nTo: ${replyTo}\r\nIn-Reply-To: <${messageId}>\r\n\r\nThanks`,
    );
    expect((await letter(answer)).thread.slice(0, 2)).toEqual([
      { by: 'conversation', conversationId: message.conversationId },
      { by: 'message', messageId: message.id },
    ]);
  });

  it('is read back as it was written', async () => {
    const attachments = [
      {
        fileName: 'Rechnung für Ann.pdf',
        contentType: 'application/pdf',
        content: Buffer.from('%PDF-1'),
      },
    ];
    const { raw } = await compose(
      { ...message, text: 'Grüße 😀', attachments },
      { ...account, address: 'other@shop.test' },
      secret,
    );
    const event = await letter(raw);
    expect(event).toMatchObject({
      text: 'Grüße 😀',
      html: message.html,
      subject: 'Re: My order',
      from: { name: 'Priya' },
    });
    expect(event.attachments).toEqual([
      {
        fileName: 'Rechnung für Ann.pdf',
        contentType: 'application/pdf',
        content: Buffer.from('%PDF-1'),
      },
    ]);
  });

  it.each([
    ['My order', 'Re: My order'],
    ['Re: My order', 'Re: My order'],
    ['RE : My order', 'RE : My order'],
    ['AW: My order', 'AW: My order'],
    ['Re[2]: My order', 'Re[2]: My order'],
    ['Regarding my order', 'Re: Regarding my order'],
  ])('has the subject of an answer once: %s', async (subject, expected) => {
    const { raw } = await compose(
      { ...message, subject },
      { ...account, address: account.address! },
      secret,
    );
    expect(raw.toString()).toMatch(
      new RegExp(`^Subject: ${expected.replace(/[[\]]/g, '\\$&')}\r$`, 'm'),
    );
  });

  it('keeps its subject when it begins the conversation', async () => {
    const { raw } = await compose(
      { ...message, references: [], inReplyTo: undefined },
      { ...account, address: account.address! },
      secret,
    );
    expect(raw.toString()).toMatch(/^Subject: My order\r$/m);
    expect(raw.toString()).not.toMatch(/^In-Reply-To/m);
  });

  it('goes to a domain with letters beyond ASCII under its ASCII name', async () => {
    const to = { address: 'ann@bücher.test' };
    const mail = await compose(
      { ...message, to },
      { ...account, address: account.address! },
      secret,
    );
    expect(mail.envelope.to).toEqual(['ann@xn--bcher-kva.test']);
  });

  it('takes no header from the words of anybody', async () => {
    const evil = 'x\r\nBcc: evil@x.test\r\n\r\nbody\u2028';
    const { raw } = await compose(
      {
        ...message,
        authorName: evil,
        subject: evil,
        to: { address: 'ann@customer.test', name: evil },
        references: [evil, 'a b>\r\nBcc: <evil@x.test'],
        inReplyTo: evil,
        attachments: [
          {
            fileName: evil,
            contentType: `text/plain\r\nBcc: evil@x.test`,
            content: Buffer.from('x'),
          },
        ],
      },
      { ...account, address: account.address! },
      secret,
    );
    expect(raw.toString()).not.toMatch(/^Bcc:/im);
  });

  it('refers to twenty mails at most, the newest, and to none that nobody has', async () => {
    const references = ['sha256:abc', ...Array.from({ length: 100 }, (_, i) => `${i}@x.test`)];
    const { raw } = await compose(
      { ...message, references },
      { ...account, address: account.address! },
      secret,
    );
    const head = raw
      .toString()
      .split('\r\n\r\n')[0]!
      .replace(/\r\n[ \t]/g, ' ');
    const ids = /^References: (.*)$/m.exec(head)![1]!.split(' ');
    expect(ids).toHaveLength(20);
    expect(ids.at(-1)).toBe('<one@customer.test>');
    expect(head).not.toContain('sha256');
  });
});

describe('the outbox', () => {
  it('holds each message once, however often it is sent, and nothing half written', async () => {
    const path = await folder();
    const transport = outboxTransport({ folder: path });
    const first = await send(transport);
    const before = await readFile(join(path, `${message.id}.eml`));
    await Promise.all([send(transport), send(transport)]);
    expect(first).toMatchObject({ ok: true });
    expect(await readdir(path)).toEqual([`${message.id}.eml`]);
    expect(await readFile(join(path, `${message.id}.eml`))).toEqual(before);
    expect(emailAdapter({ secret, transport, ...alone }).capabilities()).toEqual({
      idempotentSend: true,
    });
  });

  it('says the Message-ID the mail carries', async () => {
    const path = await folder();
    const result = await send(outboxTransport({ folder: path }));
    expect((await parse(await readFile(join(path, `${message.id}.eml`)))) as object).toMatchObject({
      externalId: (result as { externalId: string }).externalId,
    });
  });

  it('fails for now when the folder cannot be written, and when it is told to stop', async () => {
    const path = await folder();
    await writeFile(path, 'a file where the folder should be');
    const transport = outboxTransport({ folder: join(path, 'outbox') });
    expect(await send(transport)).toMatchObject({
      ok: false,
      failure: { class: 'transient', code: 'enotdir' },
    });
    expect(
      await send(outboxTransport({ folder: `${path}-2` }), {}, AbortSignal.abort()),
    ).toMatchObject({ failure: { class: 'transient', code: 'aborted' } });
  });
});

describe('sending', () => {
  it.each<[string, Partial<OutboundMessage>, object]>([
    [
      'an address that would break the command',
      { to: { address: 'a@b.test>\r\nRCPT TO:<c@d.test' } },
      { code: 'invalid_recipient', scope: 'recipient' },
    ],
    ['words for an address', { to: { address: 'ann' } }, { code: 'invalid_recipient' }],
    ['an id that is none', { id: '../../etc/passwd' }, { code: 'unsendable' }],
  ])('refuses %s for good', async (_, changes, failure) => {
    const transport = outboxTransport({ folder: await folder() });
    expect(await send(transport, changes)).toMatchObject({
      ok: false,
      failure: { class: 'permanent', ...failure },
    });
  });

  it('refuses for good from a channel without an address', async () => {
    const adapter = emailAdapter({
      ...alone,
      secret,
      transport: outboxTransport({ folder: await folder() }),
    });
    expect(await adapter.send(message, { ...account, address: null }, never)).toMatchObject({
      failure: { class: 'permanent', scope: 'channel' },
    });
  });
});

describe('over SMTP', () => {
  it('arrives, and the next goes over the same connection', async () => {
    const { url, received, sessions } = await smtp();
    const transport = over(url);
    const result = await send(transport);
    await send(transport, { id: '019ab3c4-0000-7000-8000-00000000abce' });
    expect(result).toMatchObject({ ok: true });
    expect(received.map((one) => one.to)).toEqual([['ann@customer.test'], ['ann@customer.test']]);
    expect(received[0]!.raw.toString()).toContain(
      `Message-ID: <${(result as { externalId: string }).externalId}>`,
    );
    expect(sessions.size).toBe(1);
    expect(emailAdapter({ secret, transport, ...alone }).capabilities()).toEqual({
      idempotentSend: false,
    });
  });

  it('serves twenty at once over as many connections as allowed', async () => {
    const { url, received, sessions } = await smtp();
    const transport = over(url, { maxConnections: 3 });
    const ids = Array.from({ length: 20 }, (_, i) => `019ab3c4-0000-7000-8000-0000000000${10 + i}`);
    const results = await Promise.all(ids.map((id) => send(transport, { id })));
    expect(results.every((one) => one.ok)).toBe(true);
    expect(received).toHaveLength(20);
    expect(sessions.size).toBeLessThanOrEqual(3);
  });

  it('sends with name and password', async () => {
    const { url, received } = await smtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) =>
        auth.username === 'a@b' && auth.password === 'p:w'
          ? done(null, { user: 'a' })
          : done(new Error('no')),
    });
    const known = url.replace('//', '//a%40b:p%3Aw@');
    expect(await send(over(known))).toMatchObject({ ok: true });
    expect(received).toHaveLength(1);
    expect(await send(over(url.replace('//', '//a%40b:wrong@')))).toMatchObject({
      failure: { class: 'auth', code: '535', scope: 'channel' },
    });
    expect(await send(over(url))).toMatchObject({
      failure: { class: 'auth', code: '530', scope: 'channel' },
    });
  });

  it('goes encrypted through a relay that signed its certificate itself, unless proof is asked for', async () => {
    const encrypted: boolean[] = [];
    const { url, received } = await smtp({
      disabledCommands: ['AUTH'],
      onMailFrom: (_address, session, done) => (encrypted.push(session.secure), done()),
    });
    expect(await send(over(url))).toMatchObject({ ok: true });
    expect(encrypted).toEqual([true]);
    for (const asking of ['requireTLS', 'rejectUnauthorized'])
      expect(await send(over(`${url}?${asking}=true`))).toMatchObject({
        failure: { class: 'transient', scope: 'channel' },
      });
    expect(received).toHaveLength(1);
  });

  it.each<[string, RegExp, string, object]>([
    [
      'an unknown recipient',
      /^RCPT/,
      '550 5.1.1 no such user',
      { class: 'permanent', code: '550', scope: 'recipient' },
    ],
    [
      'a full mailbox',
      /^RCPT/,
      '452 4.2.2 mailbox full',
      { class: 'transient', code: '452', scope: 'recipient' },
    ],
    [
      'greylisting',
      /^RCPT/,
      '450 4.2.0 greylisted',
      { class: 'transient', code: '450', scope: 'recipient' },
    ],
    [
      'a recipient server in trouble',
      /^RCPT/,
      '451 4.3.0 try later',
      { class: 'transient', code: '451', scope: 'recipient' },
    ],
    [
      'a refused sender',
      /^MAIL/,
      '550 5.7.1 not you',
      { class: 'permanent', code: '550', scope: 'message' },
    ],
    [
      'a server that closes',
      /^MAIL/,
      '421 4.3.2 closing',
      { class: 'transient', code: '421', scope: 'channel' },
    ],
    [
      'a demand for a password',
      /^MAIL/,
      '530 5.7.0 authenticate first',
      { class: 'auth', code: '530', scope: 'channel' },
    ],
    [
      'a refused content',
      /^\.$/,
      '554 5.7.1 spam',
      { class: 'permanent', code: '554', scope: 'message' },
    ],
    [
      'a content deferred',
      /^\.$/,
      '451 4.3.0 try later',
      { class: 'transient', code: '451', scope: 'message' },
    ],
    [
      'too large a content',
      /^\.$/,
      '552 5.3.4 too large',
      { class: 'permanent', code: '552', scope: 'message' },
    ],
  ])('reports %s', async (_, when, reply, failure) => {
    const url = await scripted((line, _socket, inData) =>
      when.test(line) ? reply : polite(line, inData),
    );
    expect(await send(over(url))).toMatchObject({ ok: false, failure });
  });

  it('goes on with the next message after one was refused', async () => {
    let refuse = true;
    const url = await scripted((line, _socket, inData) =>
      refuse && line.startsWith('RCPT') ? '550 no' : polite(line, inData),
    );
    const transport = over(url);
    expect((await send(transport)).ok).toBe(false);
    refuse = false;
    expect((await send(transport)).ok).toBe(true);
  });

  it('tells who of several was refused when others were not', async () => {
    const { url, received } = await smtp({
      onRcptTo: (address, _session, done) =>
        done(
          address.address.startsWith('bad')
            ? Object.assign(new Error('no'), { responseCode: 550 })
            : null,
        ),
    });
    const mail = await compose(message, { ...account, address: account.address! }, secret);
    const both = { ...mail, envelope: { ...mail.envelope, to: ['good@x.test', 'bad@x.test'] } };
    expect(await over(url).deliver(both, never)).toEqual({ ok: true, rejected: ['bad@x.test'] });
    expect(received[0]!.to).toEqual(['good@x.test']);
  });

  it('may be tried again when nobody listens, or nobody says hello', async () => {
    expect(await send(over('smtp://127.0.0.1:1'))).toMatchObject({
      failure: { class: 'transient', scope: 'channel' },
    });
    const mute = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    cleanups.push(() => new Promise((resolve) => (mute.close(resolve), undefined)));
    const url = `smtp://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    expect(await send(over(url, { connectionTimeoutMs: 200 }))).toMatchObject({
      failure: { class: 'transient', code: 'etimedout' },
    });
  });

  it('may be tried again when the line breaks before DATA', async () => {
    const url = await scripted((line, socket, inData) =>
      line.startsWith('RCPT') ? (socket.destroy(), null) : polite(line, inData),
    );
    expect(await send(over(url))).toMatchObject({ failure: { class: 'transient' } });
  });

  it('is ambiguous when the line breaks after DATA began', async () => {
    const url = await scripted((line, socket, inData) =>
      inData && line === '.' ? (socket.destroy(), null) : polite(line, inData),
    );
    expect(await send(over(url))).toMatchObject({
      failure: { class: 'ambiguous', scope: 'message' },
    });
  });

  it('is ambiguous when no answer comes to the message', async () => {
    const url = await scripted((line, _socket, inData) => (inData ? null : polite(line, inData)));
    expect(await send(over(url, { socketTimeoutMs: 300 }))).toMatchObject({
      failure: { class: 'ambiguous', code: 'etimedout' },
    });
  });

  it('is never sent a second time by itself after DATA began, not even over a kept connection', async () => {
    let messages = 0;
    const url = await scripted((line, socket, inData) => {
      if (inData && line === '.' && ++messages === 2) return (socket.destroy(), null);
      return polite(line, inData);
    });
    const transport = over(url);
    await send(transport);
    expect(await send(transport)).toMatchObject({ failure: { class: 'ambiguous' } });
    expect(messages).toBe(2);
  });

  it('takes a new connection when the kept one has died meanwhile', async () => {
    let connections = 0;
    const url = await scripted((line, socket, inData) => {
      if (line.startsWith('EHLO')) connections++;
      if (line.startsWith('RSET')) return (socket.destroy(), null);
      return polite(line, inData);
    });
    const transport = over(url);
    await send(transport);
    expect(await send(transport)).toMatchObject({ ok: true });
    expect(connections).toBe(2);
  });

  it('stops when it is told to: before DATA it may be tried again, after it is ambiguous', async () => {
    const silentAt = (pattern: RegExp) =>
      scripted((line, _socket, inData) =>
        pattern.test(line) ? null : inData && pattern.test('.') ? null : polite(line, inData),
      );
    const early = over(await silentAt(/^RCPT/), { socketTimeoutMs: 5000 });
    expect(await send(early, {}, AbortSignal.timeout(200))).toMatchObject({
      failure: { class: 'transient', code: 'aborted' },
    });
    const late = over(await silentAt(/^\.$/), { socketTimeoutMs: 5000 });
    expect(await send(late, {}, AbortSignal.timeout(300))).toMatchObject({
      failure: { class: 'ambiguous', code: 'aborted' },
    });
    expect(await send(late, {}, AbortSignal.abort())).toMatchObject({
      failure: { class: 'transient', code: 'aborted' },
    });
  });

  it('stops while it waits for a free connection', async () => {
    const url = await scripted((line, _socket, inData) => (inData ? null : polite(line, inData)));
    const transport = over(url, { maxConnections: 1, socketTimeoutMs: 600 });
    const first = send(transport);
    expect(await send(transport, {}, AbortSignal.timeout(100))).toMatchObject({
      failure: { class: 'transient', code: 'aborted' },
    });
    expect(await first).toMatchObject({ failure: { class: 'ambiguous' } });
  });

  it.each(['http://x.test', 'not a url', 'file:///etc/passwd'])(
    'refuses %s for a server',
    (url) => {
      expect(() => smtpTransport({ url })).toThrow(/url/i);
    },
  );
});
