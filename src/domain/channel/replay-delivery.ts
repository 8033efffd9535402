import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Delivery } from './delivery.js';

/** A parked delivery is read once more, from the bytes that were kept. */
export async function replayDelivery(
  work: Work,
  { deliveryId }: { deliveryId: string },
): Promise<{ deliveryId: string }> {
  const delivery = await parkedDelivery(work, deliveryId);
  delivery.state = 'RECEIVED';
  delivery.reason = null;
  delivery.attempts = 0;
  delivery.settledAt = null;
  work.record({ type: 'delivery.replayed', subjectId: deliveryId, channelId: delivery.channelId });
  return { deliveryId };
}

export async function parkedDelivery(work: Work, deliveryId: string): Promise<Delivery> {
  const { workspaceId } = work;
  const delivery = await work.em.findOne(Delivery, { workspaceId, id: deliveryId });
  if (!delivery) throw notFound('delivery', 'deliveryId');
  if (delivery.state !== 'PARKED')
    throw new DomainError('INVALID_STATE', 'Only a parked delivery waits for a decision.', [
      'input',
      'deliveryId',
    ]);
  return delivery;
}
