import { defineEntity, p } from '@mikro-orm/postgresql';
import type { HandleKind } from '../contact/handle.js';

export const channelKinds = [
  'EMAIL',
  'CHAT',
  'WHATSAPP',
  'MESSENGER',
  'INSTAGRAM',
  'TELEGRAM',
  'SMS',
  'VOICE',
  'CUSTOM',
] as const;
export type ChannelKind = (typeof channelKinds)[number];
export const channelStatuses = ['ACTIVE', 'PAUSED', 'DISCONNECTED'] as const;
export type ChannelStatus = (typeof channelStatuses)[number];

/** Where an answer can name the message it answers, and the customer sees it. */
export const quotingKinds: ReadonlySet<ChannelKind> = new Set(['EMAIL', 'WHATSAPP', 'TELEGRAM']);

/** What kind of address people have on a kind of channel. */
export const handleKindOf: Record<ChannelKind, HandleKind> = {
  EMAIL: 'EMAIL',
  CHAT: 'VISITOR',
  WHATSAPP: 'WHATSAPP',
  MESSENGER: 'MESSENGER',
  INSTAGRAM: 'INSTAGRAM',
  TELEGRAM: 'TELEGRAM',
  SMS: 'PHONE',
  VOICE: 'PHONE',
  CUSTOM: 'EXTERNAL',
};

const schema = defineEntity({
  name: 'Channel',
  tableName: 'channel',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<ChannelKind>(),
    name: p.text(),
    address: p.text().nullable(),
    publicKey: p.text().nullable(),
    identitySecret: p.text().nullable(),
    status: p.text().$type<ChannelStatus>().default('ACTIVE'),
    calendarId: p.uuid().nullable(),
    settings: p.json<Record<string, string>>(),
    credentials: p.text().nullable(),
    needsAuth: p.boolean().default(false),
    pullCursor: p.text().nullable(),
    lastError: p.text().nullable(),
    lastErrorAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** A connected account: support@, a WhatsApp number, the website's chat. */
export class Channel extends schema.class {
  /** As if its provider had never refused it. */
  recover(): void {
    this.needsAuth = false;
    this.lastError = null;
    this.lastErrorAt = null;
  }

  /** Chat is delivered by being stored: the visitor reads the same database. Mail has to travel. */
  deliversByStoring(): boolean {
    return this.kind === 'CHAT';
  }

  /** A source that was connected without an address to post replies to. */
  receivesOnly(): boolean {
    return this.kind === 'CUSTOM' && !this.settings['outboundUrl'];
  }
}
schema.setClass(Channel);
