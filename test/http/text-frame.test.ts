import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from '../../src/http/live/text-frame.js';

test('A frame built by hand is read as the text it carries, at every length a header distinguishes', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const texts = [
    '',
    'é',
    ...[125, 126, 65_535, 65_536, 200_000].map((length) => 'x'.repeat(length)),
  ];
  server.on('connection', (_socket, request) => {
    for (const text of texts) request.socket.write(textFrame(text));
  });
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const heard: string[] = [];
  client.on('message', (data: Buffer) => heard.push(data.toString()));
  while (heard.length < texts.length) await once(client, 'message');
  expect(heard).toEqual(texts);
  client.terminate();
  server.close();
});
