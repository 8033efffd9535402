import type { ChannelAccount } from '../channel.js';

/** A source names people as it likes; two sources may use one name for two people, so ours carries the channel. */
export function addressOf(id: string, account: ChannelAccount): string {
  return `${account.id.slice(-12)}:${id}`;
}

export function idOf(address: string): string {
  return address.slice(address.indexOf(':') + 1);
}
