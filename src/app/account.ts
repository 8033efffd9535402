import type { ChannelAccount } from '../channels/channel.js';
import type { ChannelRecord } from '../jobs/open-account.js';
import type { Parts } from './parts.js';

/** A channel as its adapter works with it: credentials unsealed, and the address that its provider calls. */
export function openAccount(
  { unsealSecret, publicUrl }: Pick<Parts, 'unsealSecret' | 'publicUrl'>,
  record: ChannelRecord,
): ChannelAccount {
  const { workspaceId, channelId: id, name, address, publicKey, settings, credentials } = record;
  return {
    id,
    workspaceId,
    name,
    address,
    settings,
    secrets: credentials ? (JSON.parse(unsealSecret(credentials)) as Record<string, string>) : {},
    webhookUrl: publicKey && webhookUrl(publicUrl(), publicKey),
  };
}

/** The key in it is unguessable, and tells the channel before anything is known of the workspace. */
export function webhookUrl(publicUrl: string, publicKey: string): string {
  return `${publicUrl}/webhooks/${publicKey}`;
}
