import { newUuid } from '../domain/kernel/ids.js';
import type { StoreDelivery } from '../domain/channel/store-delivery.js';
import { Batches } from './batches.js';
import type { TenantPool } from './tenant-pool.js';

const largestBatch = 100;

/**
 * Webhooks are stored by one insert each, or one for many while the one before is under way. Providers count
 * milliseconds, so no job is made here before they hear yes: it is asked for afterwards, and the sweeper makes it when
 * that fails.
 */
export class DeliveryIntake {
  private readonly batches = new Batches<StoreDelivery, void>(
    largestBatch,
    (workspaceId, deliveries) => this.write(workspaceId, deliveries),
  );

  constructor(
    private readonly pool: TenantPool,
    private readonly stored: (workspaceId: string, deliveryIds: string[]) => void,
  ) {}

  /** Resolves when it is committed, or was before. */
  store(workspaceId: string, delivery: StoreDelivery): Promise<void> {
    return this.batches.add(workspaceId, delivery);
  }

  private async write(workspaceId: string, deliveries: StoreDelivery[]): Promise<void[]> {
    const rows = await this.pool.rows<{ id: string }>(workspaceId, storeSql, [
      workspaceId,
      deliveries.map(() => newUuid()),
      deliveries.map(({ channelId }) => channelId),
      deliveries.map(({ dedupeKey }) => dedupeKey),
      deliveries.map(({ envelope }) => JSON.stringify(envelope)),
      deliveries.map(({ raw }) => raw),
    ]);
    if (rows.length > 0)
      this.stored(
        workspaceId,
        rows.map(({ id }) => id),
      );
    return deliveries.map(() => undefined);
  }
}

const storeSql = `
  with stored as (
    insert into delivery (workspace_id, id, channel_id, dedupe_key, envelope, raw)
    select $1, d.id, d.channel_id, d.dedupe_key, d.envelope::jsonb, d.raw
    from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::bytea[]) as d(id, channel_id, dedupe_key, envelope, raw)
    on conflict (channel_id, dedupe_key) do nothing returning id, channel_id
  ), logged as (
    insert into event (workspace_id, type, channel_id, subject_id, actor_kind)
    select $1, 'delivery.received', channel_id, id, 'SYSTEM' from stored
  )
  select id from stored`;
