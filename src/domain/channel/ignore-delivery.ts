import { invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { parkedDelivery } from './replay-delivery.js';

/** Somebody looked, and decided that nothing is to be done; the bytes stay all the same. */
export async function ignoreDelivery(
  work: Work,
  input: { deliveryId: string; reason: string },
): Promise<{ deliveryId: string }> {
  const reason = storable(input.reason).trim().slice(0, 500);
  if (!reason) throw invalidInput('reason', 'Say why, for whoever looks next.');
  const delivery = await parkedDelivery(work, input.deliveryId);
  const { deliveryId } = input;
  delivery.state = 'IGNORED';
  delivery.reason = reason;
  delivery.settledAt = work.now;
  work.record({
    type: 'delivery.ignored',
    subjectId: deliveryId,
    channelId: delivery.channelId,
    payload: { reason },
  });
  return { deliveryId };
}
