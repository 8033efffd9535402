import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ConnectChannelInput, TestChannelDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { type Provider, startProvider } from '../support/provider.js';
import { connected, CustomSource, owner, settled, signingSecret } from './channel.js';
import { accountSid, authToken, ourNumber } from './twilio.js';

let server: TestServer;
let inside: Provider;

beforeAll(async () => {
  inside = await startProvider(() => ({ body: '{}' }));
  server = await startServer({ env: { PRIVATE_NETWORK: 'false' } });
});
afterAll(async () => {
  await server.close();
  await inside.close();
});

const spellings = (url: string) => [
  url,
  url.replace('127.0.0.1', 'localhost'),
  url.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
  url.replace('127.0.0.1', '2130706433'),
  url.replace('127.0.0.1', '[::127.0.0.1]'),
  url.replace('127.0.0.1', '[64:ff9b::127.0.0.1]'),
  url.replace('127.0.0.1', '[2002:7f00:1::]'),
  url.replace('127.0.0.1', '[2001:0:7f00:1::]'),
  url.replace('127.0.0.1', '[2001::80ff:fffe]'),
];

const meta = { accessToken: 'token-of-a-page', appSecret: 'app-secret', verifyToken: 'verify-it' };

/** An account of each kind whose server stands at this address. */
function accounts(apiUrl: string): Omit<ConnectChannelInput, 'name'>[] {
  const twilio = { accountSid, authToken, phoneNumber: ourNumber, apiUrl };
  return [
    { custom: { outboundUrl: apiUrl, signingSecret: signingSecret() } },
    { telegram: { botToken: `123456789:${'a'.repeat(30)}`, apiUrl } },
    { sms: twilio },
    { voice: twilio },
    { whatsapp: { phoneNumberId: '106540352242922', ...meta, apiUrl } },
    { messenger: { pageId: '106540352242923', ...meta, apiUrl } },
    { instagram: { accountId: '106540352242924', ...meta, apiUrl } },
  ];
}

test('Where it is not allowed, no channel reaches a server inside our own network, however it is spelled', async () => {
  for (const url of spellings(inside.url))
    for (const account of accounts(url)) {
      const { id } = await connected(server, { name: 'Inside', ...account });
      const input = { channelId: id };
      const { testChannel } = await owner(server).do(TestChannelDocument, { input });
      expect([account, testChannel.ok]).toEqual([account, false]);
    }
  expect(inside.requests).toEqual([]);
});

test('Where it is not allowed, no file is fetched from inside our own network', async () => {
  const secret = signingSecret();
  const channel = await connected(server, { name: 'App', custom: { signingSecret: secret } });
  const source = new CustomSource(channel.webhookUrl!, secret);
  const attachments = spellings(inside.url).map((url, n) => ({ fileName: `${n}.txt`, url }));
  await source.say('mallory', 'Look at these', { attachments });
  const { deliveries } = await settled(server, channel.id);
  expect(deliveries).toMatchObject({ received: 1, filed: 1 });
  expect(inside.requests).toEqual([]);
});
