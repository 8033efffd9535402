/** An account of every channel kind that is told by webhook, and one server that plays all their APIs. */
import { createHash, randomBytes } from 'node:crypto';
import { data } from './client.js';
import type { Account, WireKind } from './channel-wires.js';
import { type Provider, type ProviderRequest, startProvider } from './provider.js';
import type { ServerProcess } from './server-process.js';

/** Takes every message under a new id, knows everybody by the same name, and has nothing that was missed. */
export function startApis(): Promise<Provider> {
  return startProvider((request) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(answerTo(request)),
  }));
}

function answerTo({ method, path, body }: ProviderRequest): object {
  if (path.startsWith('/bot')) return { ok: true, result: { id: 1, username: 'shop_bot' } };
  if (method === 'GET') return { name: 'Customer', messages: [], next_page_uri: null };
  const id = `SM${createHash('sha256').update(body).digest('hex').slice(0, 32)}`;
  return { id, message_id: id, sid: id, status: 'queued', messages: [{ id }] };
}

export async function connectAll(server: ServerProcess, apiUrl: string): Promise<Account[]> {
  const secret = randomBytes(16).toString('hex');
  const signingSecret = `whsec_${randomBytes(32).toString('base64')}`;
  const meta = {
    appSecret: secret,
    verifyToken: 'a-word-of-ours',
    accessToken: 'a-token-of-a-page',
    apiUrl,
  };
  const accountSid = `AC${'a1'.repeat(16)}`;
  const twilio = { accountSid, authToken: secret, phoneNumber: '+15005550006', apiUrl };
  const bot = { botToken: `700000001:${secret}`, secretToken: secret, delivery: 'WEBHOOK', apiUrl };
  const given: Record<WireKind, [ownId: string, input: object, secret?: string]> = {
    WHATSAPP: [
      '106540352242922',
      { whatsapp: { ...meta, phoneNumberId: '106540352242922', businessAccountId: '10229' } },
    ],
    MESSENGER: ['9001', { messenger: { ...meta, pageId: '9001' } }],
    INSTAGRAM: ['9002', { instagram: { ...meta, accountId: '9002' } }],
    TELEGRAM: ['', { telegram: bot }],
    SMS: ['+15005550006', { sms: twilio }],
    CUSTOM: ['', { custom: { signingSecret, outboundUrl: `${apiUrl}/out` } }, signingSecret],
  };
  const accounts: Account[] = [];
  for (const [name, [ownId, input, own]] of Object.entries(given)) {
    const kind = name as WireKind;
    const { url } = await connect(server, { name, ...input });
    accounts.push({ kind, url, ownId, secret: own ?? secret });
  }
  return accounts;
}

async function connect(server: ServerProcess, input: object): Promise<{ url: string }> {
  const { connectChannel } = await data<{
    connectChannel: { channel: { webhookUrl: string } | null; userErrors: object[] };
  }>(
    server.url,
    server.token('Olivia'),
    `mutation ($input: ConnectChannelInput!) {
       connectChannel(input: $input) { channel { webhookUrl } userErrors { code message } }
     }`,
    { input },
  );
  if (!connectChannel.channel) throw new Error(JSON.stringify(connectChannel.userErrors));
  return { url: connectChannel.channel.webhookUrl };
}
