import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import {
  startSmtpDoor,
  stripPlus,
  type SmtpDoor,
  type SmtpDoorOptions,
  type StoredEnvelope,
} from '../../../src/channels/email/smtp-door.js';

interface Stored {
  recipients: string[];
  envelope: StoredEnvelope;
  raw: string;
}

const doors: SmtpDoor[] = [];
const sockets: Socket[] = [];
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(doors.splice(0).map((door) => door.close(0)));
});

async function open(
  options: Partial<SmtpDoorOptions<string>> = {},
): Promise<{ door: SmtpDoor; stored: Stored[] }> {
  const stored: Stored[] = [];
  const door = await startSmtpDoor<string>({
    host: '127.0.0.1',
    port: 0,
    resolveRecipient: async (address) =>
      stripPlus(address).endsWith('@shop.test') ? stripPlus(address) : null,
    store: async (recipients, envelope, raw) =>
      void stored.push({ recipients, envelope, raw: raw.toString() }),
    log: silent,
    ...options,
  });
  doors.push(door);
  return { door, stored };
}

async function deliver(
  door: SmtpDoor,
  to: string[],
  raw: string | Buffer = 'Subject: hi\r\n\r\nHello\r\n',
  from = 'ann@customer.test',
) {
  const client = nodemailer.createTransport({
    host: '127.0.0.1',
    port: door.port,
    ignoreTLS: true,
  });
  try {
    return await client.sendMail({ envelope: { from, to }, raw });
  } finally {
    client.close();
  }
}

/** A client that speaks word for word, and waits for the answer to each. */
async function dial(
  door: SmtpDoor,
): Promise<{ socket: Socket; say(line: string): Promise<string>; hear(): Promise<string> }> {
  const socket = connect(door.port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  let heard = '';
  const hear = async (): Promise<string> => {
    for (let i = 0; i < 400; i++) {
      const reply = /^(?:\d{3}-[^\n]*\n)*\d{3} [^\n]*\n/.exec(heard)?.[0];
      if (reply) {
        heard = heard.slice(reply.length);
        return reply.trim();
      }
      if (socket.destroyed || socket.readableEnded) return 'closed';
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return 'silence';
  };
  socket.on('data', (chunk) => (heard += chunk.toString()));
  return { socket, hear, say: async (line) => (socket.write(`${line}\r\n`), hear()) };
}

async function inData(door: SmtpDoor): Promise<Awaited<ReturnType<typeof dial>>> {
  const client = await dial(door);
  await client.hear();
  await client.say('EHLO me.test');
  await client.say('MAIL FROM:<ann@customer.test>');
  await client.say('RCPT TO:<support@shop.test>');
  expect(await client.say('DATA')).toMatch(/^354/);
  return client;
}

describe('the SMTP door', () => {
  it('stores a mail with its envelope, byte for byte, and then says 250', async () => {
    const { door, stored } = await open();
    await deliver(door, ['support+abc@shop.test'], 'Subject: hi\r\n\r\n.dots\r\n..more\r\n');
    expect(stored).toEqual([
      {
        recipients: ['support@shop.test'],
        envelope: {
          mailFrom: 'ann@customer.test',
          rcptTo: ['support+abc@shop.test'],
          remoteAddress: '127.0.0.1',
        },
        raw: 'Subject: hi\r\n\r\n.dots\r\n..more\r\n',
      },
    ]);
  });

  it('takes bounces, whose sender is empty', async () => {
    const { door, stored } = await open();
    await deliver(door, ['support@shop.test'], 'Subject: bounce\r\n\r\nx', '');
    expect(stored[0]!.envelope.mailFrom).toBe('');
  });

  it('stores once for a recipient that is named twice', async () => {
    const { door, stored } = await open();
    await deliver(door, ['support@shop.test', 'support+a@shop.test', 'sales@shop.test']);
    expect(stored.map((one) => one.recipients)).toEqual([['support@shop.test', 'sales@shop.test']]);
  });

  it('refuses unknown recipients with 550 5.1.1, and takes the known beside them', async () => {
    const { door, stored } = await open();
    await expect(deliver(door, ['nobody@else.test'])).rejects.toMatchObject({
      responseCode: 550,
      response: expect.stringContaining('5.1.1'),
    });
    const info = await deliver(door, ['nobody@else.test', 'support@shop.test']);
    expect(info.rejected).toEqual(['nobody@else.test']);
    expect(stored).toHaveLength(1);
  });

  it('asks to come back with 451 when a recipient cannot be looked up', async () => {
    const { door } = await open({
      resolveRecipient: async () => Promise.reject(new Error('no database')),
    });
    await expect(deliver(door, ['support@shop.test'])).rejects.toMatchObject({ responseCode: 451 });
  });

  it('asks to come back with 451 when the store fails, and goes on serving', async () => {
    let broken = true;
    const kept: string[] = [];
    const { door } = await open({
      store: async (_recipients, _envelope, raw) => {
        if (broken) throw new Error('disk full');
        kept.push(raw.toString());
      },
    });
    await expect(deliver(door, ['support@shop.test'])).rejects.toMatchObject({ responseCode: 451 });
    broken = false;
    await deliver(door, ['support@shop.test']);
    expect(kept).toHaveLength(1);
  });

  it('says 250 only after the store is done', async () => {
    let finish: () => void = () => undefined;
    const { door } = await open({ store: () => new Promise((resolve) => (finish = resolve)) });
    const client = await inData(door);
    client.socket.write('Subject: hi\r\n\r\nx\r\n.\r\n');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const reply = client.hear();
    expect(
      await Promise.race([
        reply,
        new Promise((resolve) => setTimeout(() => resolve('nothing yet'), 100)),
      ]),
    ).toBe('nothing yet');
    finish();
    expect(await reply).toMatch(/^250 /);
  });

  it('announces its limit and refuses what says it is larger', async () => {
    const { door } = await open({ maxBytes: 5000 });
    const client = await dial(door);
    await client.hear();
    const hello = await client.say('EHLO me.test');
    expect(hello).toContain('SIZE 5000');
    expect(hello).not.toMatch(/STARTTLS|AUTH/);
    expect(await client.say('MAIL FROM:<a@b.test> SIZE=5001')).toMatch(/^552/);
  });

  it('refuses with 552 what turns out larger, and keeps the line', async () => {
    const { door, stored } = await open({ maxBytes: 5000 });
    const client = await inData(door);
    for (let i = 0; i < 60; i++) client.socket.write(`${'x'.repeat(98)}\r\n`);
    expect(await client.say('.')).toMatch(/^552 5\.3\.4/);
    expect(await client.say('NOOP')).toMatch(/^250/);
    expect(stored).toEqual([]);
  });

  it('hangs up on who goes on sending long after the limit', async () => {
    const { door, stored } = await open({ maxBytes: 5000 });
    const client = await inData(door);
    const line = `${'x'.repeat(998)}\r\n`;
    for (let i = 0; i < 200 && !client.socket.destroyed; i++) client.socket.write(line);
    expect(await client.hear()).toMatch(/^552|closed/);
    expect(stored).toEqual([]);
  });

  it('asks to come back when too much mail arrives at once', async () => {
    const { door, stored } = await open({ maxBytes: 100_000, maxBufferedBytes: 60_000 });
    const one = await inData(door);
    one.socket.write(`${'x'.repeat(998)}\r\n`.repeat(50));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const two = await inData(door);
    two.socket.write(`${'y'.repeat(998)}\r\n`.repeat(50));
    expect(await two.say('.')).toMatch(/^452/);
    expect(await one.say('.')).toMatch(/^250/);
    expect(stored).toHaveLength(1);
    await deliver(door, ['support@shop.test'], `Subject: x\r\n\r\n${'z'.repeat(50_000)}`);
    expect(stored).toHaveLength(2);
  });

  it('refuses more connections than it serves, in all and of one address, with 421', async () => {
    const { door } = await open({ maxConnections: 3, maxConnectionsPerIp: 2 });
    const greetings = [];
    for (let i = 0; i < 4; i++) greetings.push(await (await dial(door)).hear());
    expect(greetings.map((greeting) => greeting.slice(0, 3))).toEqual(['220', '220', '421', '421']);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await (await dial(door)).hear()).toMatch(/^220/);
  });

  it('refuses too many recipients of one mail', async () => {
    const { door, stored } = await open({ maxRecipients: 3 });
    const to = Array.from({ length: 5 }, (_, i) => `r${i}@shop.test`);
    expect((await deliver(door, to)).rejected).toHaveLength(2);
    expect(stored[0]!.recipients).toHaveLength(3);
  });

  it('hangs up on the idle, and on a mail that takes too long', async () => {
    const { door } = await open({ idleMs: 300, dataMs: 400 });
    const idle = await dial(door);
    await idle.hear();
    expect(await idle.hear()).toMatch(/^421/);
    const slow = await inData(door);
    const drip = setInterval(() => slow.socket.write('x\r\n'), 50);
    expect(await slow.hear()).toMatch(/^421/);
    clearInterval(drip);
  });

  it('stores nothing of a mail whose sender is gone in the middle', async () => {
    const { door, stored } = await open();
    const client = await inData(door);
    client.socket.write('Subject: half');
    client.socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stored).toEqual([]);
  });

  it('lets the mail in arrival finish when it closes, and takes no other', async () => {
    const { door, stored } = await open();
    const client = await inData(door);
    client.socket.write('Subject: last\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closing = door.close(3000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(deliver(door, ['support@shop.test'])).rejects.toMatchObject({ code: 'ESOCKET' });
    expect(await client.say('bye\r\n.')).toMatch(/^250/);
    await closing;
    expect(stored).toHaveLength(1);
  });

  it('closes at the end of the grace, whoever is still talking', async () => {
    const { door, stored } = await open();
    const client = await inData(door);
    const started = performance.now();
    await door.close(200);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await client.hear()).toMatch(/^421|closed/);
    expect(stored).toEqual([]);
  });

  it('closes also when a client keeps its side of the line open', async () => {
    const { door } = await open();
    const socket = connect({ port: door.port, host: '127.0.0.1', allowHalfOpen: true });
    sockets.push(socket);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('data', resolve));
    await door.close(100);
    await expect(deliver(door, ['support@shop.test'])).rejects.toMatchObject({ code: 'ESOCKET' });
  });

  it('does not start on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(open({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });

  it('survives garbage', async () => {
    const { door, stored } = await open();
    const client = await dial(door);
    client.socket.write(Buffer.from([0, 255, 13, 10, 200, 13, 10]));
    client.socket.write(`${'A'.repeat(100_000)}\r\n`);
    await client.hear();
    await deliver(door, ['support@shop.test']);
    expect(stored).toHaveLength(1);
  });
});
