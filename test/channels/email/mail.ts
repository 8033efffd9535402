import type {
  ChannelAccount,
  InboundEvent,
  InboundMessage,
} from '../../../src/channels/channel.js';
import { parseEmail } from '../../../src/channels/email/parse.js';

export const secret = Buffer.from('a test secret of thirty-two bytes');
export const receivedAt = new Date('2026-11-22T10:00:00Z');
export const account: ChannelAccount = {
  id: '00000000-0000-4000-8000-0000000000c1',
  workspaceId: '00000000-0000-4000-8000-0000000000d1',
  address: 'support@shop.test',
  name: 'Shop Support',
  settings: {},
  secrets: {},
  webhookUrl: null,
};

/** A mail as bytes: headers override the usual ones, an empty string leaves one out. */
export function mail(headers: Record<string, string> = {}, body = 'Hello there.'): Buffer {
  const all: Record<string, string> = {
    From: 'Ann Customer <ann@customer.test>',
    To: 'support@shop.test',
    Subject: 'My order',
    'Message-ID': '<one@customer.test>',
    Date: 'Sun, 22 Nov 2026 09:00:00 +0000',
    ...headers,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}\r\n`, 'utf8');
}

export async function parse(
  body: Buffer,
  envelope: Record<string, unknown> = {},
  authservId?: string,
): Promise<InboundEvent> {
  const events = await parseEmail({ body, envelope, receivedAt }, account, {
    secret,
    maxBytes: 26_214_400,
    authservId,
  });
  return events[0]!;
}

export async function letter(
  body: Buffer,
  envelope: Record<string, unknown> = {},
  authservId?: string,
): Promise<InboundMessage> {
  const event = await parse(body, envelope, authservId);
  if (event.type !== 'message') throw new Error(`expected a message, got ${JSON.stringify(event)}`);
  return event;
}
