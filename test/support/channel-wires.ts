/** How each provider that calls us puts things on the wire: what a customer does goes in, a signed body comes out. */
import { createHash, createHmac } from 'node:crypto';
import { signatureOf, signedFields } from '../../src/channels/twilio/signature.js';
import { Webhook } from 'standardwebhooks';

export type WireKind = 'WHATSAPP' | 'MESSENGER' | 'INSTAGRAM' | 'TELEGRAM' | 'SMS' | 'CUSTOM';

/** One thing that happens on a channel. */
export interface Item {
  does: 'message' | 'edit' | 'reaction' | 'status' | 'unreadable' | 'dull';
  /** The number of the person, from 0. */
  person: number;
  /** Of the message that it is, or that it is about. */
  key: string;
  /** Which of the person's messages that is. */
  n: number;
  /** Its words, or the emoji, or the status. */
  says: string;
  atMs: number;
  /** Of a status: the provider's and our own id of the message. */
  of?: { externalId: string; messageId: string };
}

/** A connected account, with what its provider signs with. */
export interface Account {
  kind: WireKind;
  url: string;
  secret: string;
  ownId: string;
}

export interface Call {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Wire {
  /** How many things one call may tell. */
  most: number;
  /** Undefined where the provider has no such thing. */
  has: ReadonlySet<Item['does']>;
  /** `name` is unlike that of any other call. */
  call(account: Account, items: readonly Item[], name: string): Call;
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const secondsOf = (ms: number): string => String(Math.floor(ms / 1000));
const json = { 'content-type': 'application/json' };

function hubCall({ url, secret }: Account, value: object): Call {
  const body = JSON.stringify(value);
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return { url, body, headers: { ...json, 'x-hub-signature-256': `sha256=${signature}` } };
}

const everything = ['message', 'edit', 'reaction', 'status', 'unreadable', 'dull'] as const;

const whatsapp: Wire = {
  most: 8,
  has: new Set(everything),
  call: (account, items, name) => {
    const metadata = { display_phone_number: '15550783881', phone_number_id: account.ownId };
    const value = {
      messaging_product: 'whatsapp',
      metadata,
      messages: items.filter(({ does }) => does !== 'status').map(whatsappItem),
      statuses: items.filter(({ does }) => does === 'status').map(whatsappStatus),
    };
    const entry = [{ id: name, changes: [{ field: 'messages', value }] }];
    return hubCall(account, { object: 'whatsapp_business_account', entry });
  },
};

function whatsappItem({ does, person, key, says, atMs }: Item): object {
  const of = `wamid.${key}`;
  const base = { from: `4915${100_000_000 + person}`, timestamp: secondsOf(atMs) };
  if (does === 'unreadable') return { ...base, type: 'text', text: { body: says } };
  if (does === 'message') return { ...base, id: of, type: 'text', text: { body: says } };
  const more = { ...base, id: `${of}.${does}.${sha(says).slice(0, 8)}` };
  if (does === 'dull') return { ...more, type: 'request_welcome' };
  if (does === 'reaction')
    return { ...more, type: 'reaction', reaction: { message_id: of, emoji: says } };
  const message = { type: 'text', text: { body: says } };
  return { ...more, type: 'edit', edit: { original_message_id: of, message } };
}

function whatsappStatus({ says, atMs, of }: Item): object {
  const { externalId: id, messageId } = of!;
  return { id, status: says, timestamp: secondsOf(atMs), biz_opaque_callback_data: messageId };
}

const page = (object: 'page' | 'instagram'): Wire => ({
  most: 8,
  has: new Set(everything),
  call: (account, items, name) => {
    const messaging = items.map((item) => pageItem(item, account.ownId));
    return hubCall(account, { object, entry: [{ id: account.ownId, call: name, messaging }] });
  },
});

function pageItem({ does, person, key, says, atMs, of }: Item, ownId: string): object {
  const sender = { id: `9${10 ** 15 + person}` };
  const base = { sender, recipient: { id: ownId }, timestamp: atMs };
  const mid = `m_${key}`;
  if (does === 'unreadable') return { ...base, song: { key } };
  if (does === 'dull') return { ...base, pass_thread_control: { new_owner_app_id: key } };
  if (does === 'message') return { ...base, message: { mid, text: says } };
  if (does === 'edit') return { ...base, message_edit: { mid, text: says } };
  if (does === 'reaction') return { ...base, reaction: { mid, action: 'react', emoji: says } };
  const mids = [of!.externalId];
  return { ...base, [says === 'read' ? 'read' : 'delivery']: { mid: mids[0], mids } };
}

const telegram: Wire = {
  most: 1,
  has: new Set(['message', 'edit', 'reaction', 'unreadable', 'dull'] as const),
  call: ({ url, secret }, [item], name) => ({
    url,
    headers: { ...json, 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify({ update_id: Number(name), ...telegramItem(item!) }),
  }),
};

function telegramItem({ does, person, key, n, says, atMs }: Item): object {
  const id = 500_000_000 + person;
  const date = Math.floor(atMs / 1000);
  const from = { id, is_bot: false, first_name: 'Customer' };
  const message = { message_id: n + 1, date, from, chat: { id, type: 'private' } };
  if (does === 'message') return { message: { ...message, text: says } };
  if (does === 'edit') return { edited_message: { ...message, text: says, edit_date: date } };
  if (does === 'unreadable') return { song: { key } };
  if (does === 'dull') return { poll: { id: key } };
  const reacted = { old_reaction: [], new_reaction: [{ type: 'emoji', emoji: says }] };
  return { message_reaction: { ...message, user: from, ...reacted } };
}

const sms: Wire = {
  most: 1,
  has: new Set(['message', 'status', 'unreadable', 'dull'] as const),
  call: ({ url, secret, ownId }, [item], name) => {
    const { query, ...form } = smsForm(item!, ownId);
    const body = new URLSearchParams({ ...form, ApiVersion: name }).toString();
    const signature = signatureOf(secret, url + query + signedFields(body));
    const type = 'application/x-www-form-urlencoded';
    const headers = { 'content-type': type, 'x-twilio-signature': signature };
    return { url: url + query, headers, body };
  },
};

function smsForm(item: Item, To: string): Record<string, string> & { query: string } {
  const { does, person, key, says, of } = item;
  const From = `+1415${5_550_000 + person}`;
  const MessageSid = `SM${sha(key).slice(0, 32)}`;
  if (does === 'unreadable') return { query: '', From, To, Body: says };
  if (does === 'dull') return { query: '', MessageSid, MessageStatus: 'queued' };
  if (does === 'message') return { query: '', MessageSid, From, To, Body: says, NumMedia: '0' };
  const query = `?message=${of!.messageId}`;
  return { query, MessageSid: of!.externalId, MessageStatus: says };
}

const custom: Wire = {
  most: 8,
  has: new Set(['message', 'edit', 'reaction', 'status', 'unreadable'] as const),
  call: ({ url, secret }, items, name) => {
    const body = JSON.stringify({ call: name, events: items.map(customItem) });
    const now = new Date();
    const headers = {
      ...json,
      'webhook-id': name,
      'webhook-timestamp': secondsOf(now.getTime()),
      'webhook-signature': new Webhook(secret).sign(name, now, body),
    };
    return { url, headers, body };
  },
};

function customItem({ does, person, key, says, atMs, of }: Item): object {
  const base = { id: key, from: { id: `person-${person}` }, sentAt: new Date(atMs).toISOString() };
  if (does === 'unreadable') return { ...base, type: 'song' };
  if (does === 'reaction') return { ...base, type: 'reaction', emoji: says };
  if (does === 'status') return { type: 'status', id: of!.messageId, status: says };
  return { ...base, type: does, text: says };
}

export const wires: Readonly<Record<WireKind, Wire>> = {
  WHATSAPP: whatsapp,
  MESSENGER: page('page'),
  INSTAGRAM: page('instagram'),
  TELEGRAM: telegram,
  SMS: sms,
  CUSTOM: custom,
};
