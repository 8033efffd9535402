import type { ChannelAccount } from '../channels/channel.js';

/** The columns of a channel that its adapter works with. */
export interface ChannelRecord {
  workspaceId: string;
  channelId: string;
  kind: string;
  name: string;
  address: string | null;
  publicKey: string | null;
  settings: Record<string, string>;
  /** Sealed. */
  credentials: string | null;
}

/** Unseals the credentials. Throws when they were sealed with another key. */
export type OpenAccount = (record: ChannelRecord) => ChannelAccount;

/** The columns of `ChannelRecord`, of the channel under this alias. */
export const channelRecordColumns = (alias: string): string =>
  `${alias}.workspace_id as "workspaceId", ${alias}.id as "channelId", ${alias}.kind, ${alias}.name, ${alias}.address,
   ${alias}.public_key as "publicKey", ${alias}.settings, ${alias}.credentials`;
