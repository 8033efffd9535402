import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../support/app.js';
import { desk, received, sql } from './desk.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

/** Says these lines to the SMTP door, one after the answer to the one before. */
async function talk(lines: (string | Buffer)[]): Promise<string[]> {
  const socket = net.connect(server.app.smtpPort!, '127.0.0.1');
  const answers: string[] = [];
  socket.on('error', () => undefined);
  for (const line of ['', ...lines]) {
    if (line !== '') socket.write(Buffer.concat([Buffer.from(line), Buffer.from('\r\n')]));
    const [answer] = (await Promise.race([once(socket, 'data'), once(socket, 'close')])) as [
      Buffer,
    ];
    answers.push(String(answer));
    if (socket.closed) break;
  }
  socket.destroy();
  return answers;
}

test.each<[string, (string | Buffer)[]]>([
  ['words that are no commands', ['HELLO THERE', 'GET / HTTP/1.1']],
  ['bytes that are no text', [Buffer.from([0, 255, 254, 128, 0])]],
  ['a mail before anybody is named', ['EHLO x', 'DATA']],
  ['a recipient before a sender', ['EHLO x', 'RCPT TO:<support@demo.test>']],
  ['an address with a NUL', ['EHLO x', 'MAIL FROM:<a\0b@x.test>', 'RCPT TO:<sup\0port@demo.test>']],
  [
    'an endless recipient',
    ['EHLO x', 'MAIL FROM:<a@x.test>', `RCPT TO:<${'a'.repeat(5_000)}@demo.test>`],
  ],
  ['a size beyond the limit', ['EHLO x', 'MAIL FROM:<a@x.test> SIZE=999999999999']],
])('the SMTP door refuses %s and goes on', async (_name, lines) => {
  const answers = await talk(lines);
  expect(answers.at(-1)).toMatch(/^[45]\d\d[ -]/);
  expect(answers.join()).not.toMatch(/node_modules|syntax error at|invalid byte/);
  expect(await talk(['EHLO x', 'QUIT'])).toHaveLength(3);
});

test('a mail from a sender with a NUL in the envelope is not lost and not a fault', async () => {
  const subject = `NUL sender ${crypto.randomUUID()}`;
  const answers = await talk([
    'EHLO x',
    'MAIL FROM:<a\0b@x.test>',
    'RCPT TO:<support@demo.test>',
    'DATA',
    `From: a@x.test\r\nSubject: ${subject}\r\n\r\nHello\r\n.`,
  ]);
  const taken = answers.at(-1)!.startsWith('250');
  const stored = await sql(
    server,
    `select 1 from delivery where position($1 in encode(raw, 'escape')) > 0`,
    [subject],
  );
  expect(stored).toHaveLength(taken ? 1 : 0);
  expect(answers.join()).not.toContain('451');
});

test('a socket that talks rubbish is closed, and the server goes on', async () => {
  for (const rubbish of ['rubbish', '{"type":"connection_ack"}', '{"type":"subscribe"}', '\0']) {
    const socket = new WebSocket(server.demo.wsUrl, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(rubbish);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBeGreaterThanOrEqual(4400);
  }
  expect((await received(server)).id).toMatch(/^conv_/);
  expect(await desk(server, 'Priya').inbox('ALL')).toHaveLength(1);
});
