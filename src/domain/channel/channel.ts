import { defineEntity, p } from '@mikro-orm/postgresql';

export const channelKinds = ['EMAIL', 'CHAT'] as const;
export type ChannelKind = (typeof channelKinds)[number];
export const channelStatuses = ['ACTIVE', 'PAUSED', 'DISCONNECTED'] as const;
export type ChannelStatus = (typeof channelStatuses)[number];

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
    createdAt: p.datetime(),
  },
});

/** A connected account: support@, the website's chat. */
export class Channel extends schema.class {
  /** Chat is delivered by being stored: the visitor reads the same database. Mail has to travel. */
  deliversByStoring(): boolean {
    return this.kind === 'CHAT';
  }
}
schema.setClass(Channel);
