import { DomainError, notFound } from '../domain/kernel/errors.js';
import type { Reader } from '../domain/kernel/work.js';
import { type ChannelRecord, channelRecordColumns } from '../jobs/open-account.js';
import { openAccount } from './account.js';
import type { Parts } from './parts.js';

/** Less than the API gives an operation: whoever asks shall hear that the provider is slow, not that we are. */
const patienceMs = 8_000;

/** Asks the provider whether the credentials work; nothing is sent to anybody. */
export async function testChannel(
  parts: Parts,
  reader: Reader,
  channelId: string,
): Promise<{ ok: boolean; detail: string }> {
  const [record] = await reader.rows<ChannelRecord & { status: string }>(
    `select ${channelRecordColumns('c')}, c.status from channel c where c.workspace_id = $1 and c.id = $2`,
    [reader.workspaceId, channelId],
  );
  if (!record) throw notFound('channel', 'channelId');
  if (record.status === 'DISCONNECTED')
    throw new DomainError('INVALID_STATE', 'This channel is disconnected.', ['input', 'channelId']);
  const adapter = parts.channels.adapter(record.kind);
  if (!adapter?.health)
    return { ok: true, detail: 'There is nobody to ask: it needs no provider.' };
  const account = openAccount(parts, record);
  const { ok, detail } = await adapter.health(account, AbortSignal.timeout(patienceMs));
  return { ok, detail };
}
