import type { ChannelAccount, InboundEvent } from '../../../src/channels/channel.js';
import { parseWhatsApp } from '../../../src/channels/whatsapp/parse.js';

export const receivedAt = new Date('2026-11-22T10:00:00Z');
export const wamid = 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQTRB';

export const account: ChannelAccount = {
  id: 'c',
  workspaceId: 'w',
  address: '106540352242922',
  name: 'WhatsApp',
  settings: { phoneNumberId: '106540352242922' },
  secrets: {},
  webhookUrl: null,
};

const metadata = { display_phone_number: '15550783881', phone_number_id: '106540352242922' };
const contacts = [
  { profile: { name: 'Pablo M.' }, wa_id: '16505551234', user_id: 'US.13491208655302741918' },
];

/** A webhook with one change. */
export function webhook(field: string, value: object): object {
  const change = { field, value: { messaging_product: 'whatsapp', metadata, ...value } };
  return { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [change] }] };
}

export function parse(body: unknown, of: ChannelAccount = account): InboundEvent[] {
  const raw = typeof body === 'string' ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  return parseWhatsApp({ body: raw, envelope: {}, receivedAt }, of);
}

/** What a message of a customer becomes. */
export function read(message: object, more: object = {}): InboundEvent {
  const item = { from: '16505551234', id: wamid, timestamp: '1749416383', ...message };
  const [event] = parse(webhook('messages', { contacts, messages: [item], ...more }));
  return event!;
}

export function readStatus(status: object): InboundEvent {
  const item = { id: wamid, timestamp: '1750030073', recipient_id: '16505551234', ...status };
  return parse(webhook('messages', { statuses: [item] }))[0]!;
}
