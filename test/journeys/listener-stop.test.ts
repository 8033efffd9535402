import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer } from '../support/app.js';
import { BotApi } from '../support/telegram.js';
import { connected } from './channel.js';
import { eventually } from './desk.js';

/** Takes every request and answers none. */
async function silentProvider() {
  let isAsked = false;
  let isGivenUp = false;
  const server = createServer((request) => {
    isAsked = true;
    request.socket.once('close', () => (isGivenUp = true));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isAsked: () => isAsked,
    isGivenUp: () => isGivenUp,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

test('A server stops in its time while it polls a bot and waits for a provider that says nothing', async () => {
  const [server, bot, silent] = await Promise.all([
    startServer(),
    BotApi.start(),
    silentProvider(),
  ]);
  await connected(server, { name: 'Bot', telegram: { botToken: bot.token, apiUrl: bot.url } });
  await connected(server, {
    name: 'Mailbox',
    email: {
      address: 'box@shop.test',
      imap: { host: '127.0.0.1', user: 'box@shop.test' },
      oauth: { clientId: 'rapport', refreshToken: 'refresh-token', tokenUrl: silent.url },
    },
  });
  await eventually(async () => silent.isAsked() && bot.made('getUpdates').length > 1);
  await server.close();
  expect(silent.isGivenUp()).toBe(false);
  silent.close();
  await bot.close();
});
