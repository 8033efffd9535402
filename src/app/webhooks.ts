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
  const targets = new Targets(parts);
  parts.onEvents((_workspaceId, events) => {
    if (events.some(({ type }) => type.startsWith('channel.'))) targets.forget();
  });
  const handle = webhookDoor({
    target: (key) => targets.of(key),
    store: (workspaceId, delivery) => intake.store(workspaceId, delivery),
  });
  return { path: '/webhooks/*', handle };
}

const maxAgeMs = 2_000;
const most = 10_000;

/**
 * Who is behind a key, remembered for moments: a busy provider costs one look in two seconds. What is changed or
 * disconnected in this process is felt at once, in another one within these seconds.
 */
class Targets {
  private readonly known = new Map<string, { at: number; target: ReturnType<typeof targetOf> }>();

  constructor(private readonly parts: Parts) {}

  of(key: string): ReturnType<typeof targetOf> {
    const entry = this.known.get(key);
    if (entry && Date.now() - entry.at < maxAgeMs) return entry.target;
    const target = targetOf(this.parts, key);
    if (this.known.size >= most) this.known.clear();
    this.known.set(key, { at: Date.now(), target });
    target.catch(() => this.known.delete(key));
    return target;
  }

  forget(): void {
    this.known.clear();
  }
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
