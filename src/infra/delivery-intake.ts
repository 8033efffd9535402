import { newUuid } from '../domain/kernel/ids.js';
import type { StoreDelivery } from '../domain/channel/store-delivery.js';
import type { TenantPool } from './tenant-pool.js';

interface Pending {
  id: string;
  delivery: StoreDelivery;
  resolve(): void;
  reject(error: unknown): void;
}

const largestBatch = 100;

/**
 * Webhooks are stored by one insert each, or one for many while the one before is under way. Providers count
 * milliseconds, so no job is made here before they hear yes: it is asked for afterwards, and the sweeper makes it when
 * that fails.
 */
export class DeliveryIntake {
  private readonly waiting = new Map<string, Pending[]>();

  constructor(
    private readonly pool: TenantPool,
    private readonly stored: (workspaceId: string, deliveryIds: string[]) => void,
  ) {}

  /** Resolves when it is committed, or was before. */
  store(workspaceId: string, delivery: StoreDelivery): Promise<void> {
    return new Promise((resolve, reject) => {
      const pending = { id: newUuid(), delivery, resolve, reject };
      const queue = this.waiting.get(workspaceId);
      if (queue) queue.push(pending);
      else {
        this.waiting.set(workspaceId, [pending]);
        void this.drain(workspaceId);
      }
    });
  }

  private async drain(workspaceId: string): Promise<void> {
    const queue = this.waiting.get(workspaceId)!;
    while (queue.length > 0) await this.storeBatch(workspaceId, queue.splice(0, largestBatch));
    this.waiting.delete(workspaceId);
  }

  private async storeBatch(workspaceId: string, batch: Pending[]): Promise<void> {
    const of = <T>(pick: (pending: Pending) => T): T[] => batch.map(pick);
    try {
      const rows = await this.pool.rows<{ id: string }>(workspaceId, storeSql, [
        workspaceId,
        of(({ id }) => id),
        of(({ delivery }) => delivery.channelId),
        of(({ delivery }) => delivery.dedupeKey),
        of(({ delivery }) => JSON.stringify(delivery.envelope)),
        of(({ delivery }) => delivery.raw),
      ]);
      for (const pending of batch) pending.resolve();
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) this.stored(workspaceId, ids);
    } catch (error) {
      // One that the database refuses must not take the others with it.
      if (batch.length === 1) batch[0]!.reject(error);
      else for (const pending of batch) await this.storeBatch(workspaceId, [pending]);
    }
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
