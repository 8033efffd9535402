import type { Work } from '../kernel/work.js';
import type { DeliveryState } from './delivery.js';

export interface SettleDelivery {
  deliveryId: string;
  channelId: string;
  state: Exclude<DeliveryState, 'RECEIVED'>;
  reason: string | null;
}

/** Says what became of a delivery. The raw bytes stay, so that a parked one can be read again. */
export async function settleDelivery(work: Work, input: SettleDelivery): Promise<void> {
  const settled = await work.rows(
    `update delivery set state = $3, reason = $4, settled_at = $5
     where workspace_id = $1 and id = $2 and state = 'RECEIVED' returning id`,
    [work.workspaceId, input.deliveryId, input.state, input.reason, work.now],
  );
  if (settled.length > 0 && input.state === 'PARKED') {
    const { deliveryId: subjectId, channelId, reason } = input;
    work.record({ type: 'delivery.parked', subjectId, channelId, payload: { reason } });
  }
}
