import type {
  ChannelAccount,
  InboundEvent,
  OutboundMessage,
} from '../../../src/channels/channel.js';
import { instagramAdapter } from '../../../src/channels/instagram/instagram.adapter.js';
import { messengerAdapter } from '../../../src/channels/messenger/messenger.adapter.js';
import { providerCaller } from '../../../src/channels/provider-call.js';

const call = providerCaller({ allowPrivate: true });
export const messenger = messengerAdapter(call);
export const instagram = instagramAdapter(call);
export const receivedAt = new Date('2026-11-24T10:00:00Z');

export const pageId = '12345654332';
/** More digits than a number can hold. */
export const person = '9876543219876543217';

export function account(settings: Record<string, string> = {}): ChannelAccount {
  return {
    id: '0190-channel',
    workspaceId: 'w',
    address: pageId,
    name: 'Page',
    settings: { pageId, accountId: pageId, appId: '1517776481860111', ...settings },
    secrets: { appSecret: 'app-secret', verifyToken: 'verify-me', accessToken: 'token-token' },
    webhookUrl: 'https://rapport.test/webhooks/rpw_x',
  };
}

/** Numbers without quotes, as the provider writes ids. */
export function bodyOf(object: 'page' | 'instagram', entry: object): string {
  const text = JSON.stringify({ object, entry: [{ id: pageId, time: 1763976000000, ...entry }] });
  return text.replaceAll(/"(\d{8,})"/g, '$1');
}

export async function parsed(
  body: string | Buffer,
  adapter = messenger,
  of: ChannelAccount = account(),
): Promise<InboundEvent[]> {
  return adapter.parse({ body: Buffer.from(body), envelope: {}, receivedAt }, of);
}

/** What one item of `messaging` is read as. */
export async function item(content: object, list: 'messaging' | 'standby' = 'messaging') {
  const whole = { sender: { id: person }, recipient: { id: pageId }, timestamp: 1763975990000 };
  const events = await parsed(bodyOf('page', { [list]: [{ ...whole, ...content }] }));
  expect(events).toHaveLength(1);
  return events[0]!;
}

export function outbound(more: Partial<OutboundMessage> = {}): OutboundMessage {
  return {
    id: '01935f00-0000-7000-8000-000000000001',
    conversationId: 'c',
    to: { address: person },
    authorName: 'Priya',
    text: 'Hello',
    attachments: [],
    references: [],
    createdAt: new Date(),
    isByPerson: true,
    lastInboundAt: new Date(),
    ...more,
  };
}
