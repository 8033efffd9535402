import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import {
  type ChannelPartsFragment,
  ChannelsDocument,
  ConnectChannelDocument,
  type ConnectChannelInput,
} from '../generated/operations.js';
import type { TestServer } from '../support/app.js';
import { desk, eventually } from './desk.js';

/** Olivia owns the workspace, so she may connect accounts. */
export const owner = (server: TestServer) => desk(server, 'Olivia');

export async function connected(
  server: TestServer,
  input: ConnectChannelInput,
): Promise<ChannelPartsFragment> {
  const { connectChannel } = await owner(server).do(ConnectChannelDocument, { input });
  if (!connectChannel.channel) throw new Error(JSON.stringify(connectChannel.userErrors));
  return connectChannel.channel;
}

export async function channelNow(server: TestServer, id: string): Promise<ChannelPartsFragment> {
  const { channels } = await owner(server).do(ChannelsDocument, {});
  return channels.nodes.find((channel) => channel.id === id)!;
}

/** The channel, as soon as everything that came in is settled; then received is the sum of the rest. */
export function settled(server: TestServer, id: string): Promise<ChannelPartsFragment> {
  return eventually(async () => {
    const channel = await channelNow(server, id);
    return channel.deliveries.pending === 0 && channel;
  }, 30_000);
}

export const signingSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** A source of a custom channel: posts signed webhooks, as docs/channels/custom.md tells. */
export class CustomSource {
  constructor(
    readonly webhookUrl: string,
    readonly secret: string,
  ) {}

  async post(body: object | string, id: string = crypto.randomUUID()): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const now = new Date();
    return fetch(this.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(this.secret).sign(id, now, text),
      },
      body: text,
    });
  }

  async say(person: string, text: string, more: object = {}): Promise<string> {
    const id = crypto.randomUUID();
    const from = { id: person, name: `Customer ${person}` };
    const response = await this.post({ type: 'message', id, from, text, ...more });
    if (response.status !== 200) throw new Error(await response.text());
    return id;
  }
}
