import type { InboundEvent } from '../channel.js';
import { type Json, listOf, objectOf, textOf, timeOf } from './json.js';
import { park, type Place, senderOf } from './place.js';

/**
 * Everything before the watermark came to the customer; of what just came, the ids may be given too.
 * https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-deliveries
 */
export function deliveredOf(item: Json, place: Place): InboundEvent {
  return receiptOf(item, place, 'delivered', objectOf(item['delivery']));
}

/** Messenger gives a watermark, Instagram the id of the last message that was seen; both mean all before as well. */
export function readOf(item: Json, place: Place): InboundEvent {
  return receiptOf(item, place, 'read', objectOf(item['read']));
}

function receiptOf(
  item: Json,
  { receivedAt }: Place,
  status: 'delivered' | 'read',
  { mid, mids, watermark }: Json,
): InboundEvent {
  const address = senderOf(item);
  if (!address) return park('It does not tell who received: `sender.id` is missing.');
  const externalIds = [mid, ...listOf(mids)].flatMap((id) => textOf(id, 500) ?? []).slice(0, 1_000);
  const at = textOf(watermark) ? timeOf(watermark, receivedAt) : undefined;
  if (!at && externalIds.length === 0)
    return park('A receipt that names neither message nor time.');
  return {
    type: 'status',
    status,
    upTo: { address, at, externalIds },
    occurredAt: timeOf(item['timestamp'], receivedAt),
  };
}
