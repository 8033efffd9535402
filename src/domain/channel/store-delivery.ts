import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';

export interface StoreDelivery {
  channelId: string;
  /** The same for every redelivery of the same thing. */
  dedupeKey: string;
  envelope: Record<string, unknown>;
  raw: Buffer;
}

/**
 * Keeps what arrived, before anybody is told that we have it. A redelivery is the row we already hold: whoever
 * sends it again gets the same yes, and nothing is filed twice.
 */
export async function storeDelivery(
  work: Work,
  input: StoreDelivery,
): Promise<{ deliveryId: string | null }> {
  const [stored] = await work.rows<{ id: string }>(
    `insert into delivery (workspace_id, id, channel_id, dedupe_key, envelope, raw, received_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (channel_id, dedupe_key) do nothing returning id`,
    [
      work.workspaceId,
      newUuid(),
      input.channelId,
      input.dedupeKey,
      JSON.stringify(input.envelope),
      input.raw,
      work.now,
    ],
  );
  if (!stored) return { deliveryId: null };
  work.record({ type: 'delivery.received', subjectId: stored.id, channelId: input.channelId });
  return { deliveryId: stored.id };
}
