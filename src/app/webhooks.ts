import { webhookDoor, type WebhookTarget } from '../http/webhooks.js';
import type { HttpRoute } from '../http/server.js';
import { storable } from '../domain/kernel/text.js';
import { fileDelivery } from '../jobs/job.js';
import { type ChannelRecord, channelRecordColumns } from '../jobs/open-account.js';
import { DeliveryIntake } from '../infra/delivery-intake.js';
import { openAccount } from './account.js';
import type { Parts } from './parts.js';

/** Where providers call: one address for each channel that is told by webhook. */
export function webhooks(parts: Parts): HttpRoute {
  const intake = new DeliveryIntake(parts.pool, (workspaceId, ids) => {
    parts.bus.poke(workspaceId);
    const jobs = ids.map((id) => fileDelivery(workspaceId, id));
    parts.queue
      .enqueue(jobs)
      .then(() => parts.bus.nudgeJobs('file-delivery'))
      .catch((error: unknown) => parts.log.warn({ err: error }, 'The sweeper will file these'));
  });
  const handle = webhookDoor({
    target: (key) => targetOf(parts, key),
    store: (workspaceId, delivery) => intake.store(workspaceId, delivery),
  });
  return { path: '/webhooks/*', handle };
}

async function targetOf(parts: Parts, given: string): Promise<WebhookTarget | undefined> {
  const key = storable(given);
  if (!/^rpw_[\w-]{24,64}$/.test(key)) return undefined;
  const [row] = await parts.pool.lookup<ChannelRecord & { status: string }>(
    key,
    `select ${channelRecordColumns('channel')}, status from channel where public_key = $1`,
    [key],
  );
  const adapter = row && parts.channels.adapter(row.kind);
  if (!adapter) return undefined;
  return { adapter, account: openAccount(parts, row), isConnected: row.status !== 'DISCONNECTED' };
}
