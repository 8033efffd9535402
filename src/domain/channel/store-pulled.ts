import type { Work } from '../kernel/work.js';
import { type StoreDelivery, storeDelivery } from './store-delivery.js';

export interface StorePulled {
  channelId: string;
  delivery?: Omit<StoreDelivery, 'channelId'>;
  cursor: string;
}

/** What was pulled and how far we have come, in one transaction: after a crash neither is ahead of the other. */
export async function storePulled(work: Work, input: StorePulled): Promise<void> {
  const { channelId, delivery, cursor } = input;
  if (delivery) await storeDelivery(work, { channelId, ...delivery });
  await work.rows(`update channel set pull_cursor = $3 where workspace_id = $1 and id = $2`, [
    work.workspaceId,
    channelId,
    cursor,
  ]);
}
