import type { Work } from '../kernel/work.js';
import { notify } from '../notification/notify.js';
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
    const news = { kind: 'PARKED_DELIVERY', channelId, subjectId } as const;
    notify(work, await whoShouldLook(work, channelId), news);
  }
}

/** Who looks after channels, unless they know already that deliveries of this one wait for a decision. */
async function whoShouldLook(work: Work, channelId: string): Promise<string[]> {
  const members = await work.rows<{ id: string }>(
    `select id from member m where workspace_id = $1 and role in ('OWNER', 'ADMIN', 'MANAGER') and disabled_at is null
       and not exists (select from notification n where n.workspace_id = $1 and n.member_id = m.id
         and n.kind = 'PARKED_DELIVERY' and n.channel_id = $2 and n.read_at is null)`,
    [work.workspaceId, channelId],
  );
  return members.map(({ id }) => id);
}
