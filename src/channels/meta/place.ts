import type { ChannelAccount, InboundEvent } from '../channel.js';
import { type Json, objectOf, textOf } from './json.js';

/** Where an item of a webhook stands. */
export interface Place {
  account: ChannelAccount;
  /** The page's or the Instagram account's id: who is "we" in it. */
  ownId: string;
  receivedAt: Date;
  /** Another app owns the thread: we may read along. */
  standby: boolean;
}

export const park = (reason: string): InboundEvent => ({
  type: 'unknown',
  disposition: 'park',
  reason,
});
export const ignore = (reason: string): InboundEvent => ({
  type: 'unknown',
  disposition: 'ignore',
  reason,
});

export const senderOf = (item: Json): string | undefined =>
  textOf(objectOf(item['sender'])['id'], 100);
