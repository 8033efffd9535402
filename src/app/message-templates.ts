import { DomainError, notFound } from '../domain/kernel/errors.js';
import type { Reader } from '../domain/kernel/work.js';
import type { ApprovedTemplate } from '../domain/message/template.js';
import { type ChannelRecord, channelRecordColumns } from '../jobs/open-account.js';
import { openAccount } from './account.js';
import type { Parts } from './parts.js';

const patienceMs = 15_000;

/** Asks the channel's provider which words it approved. */
export async function messageTemplates(
  parts: Parts,
  reader: Reader,
  channelId: string,
): Promise<ApprovedTemplate[]> {
  const [record] = await reader.rows<ChannelRecord & { status: string }>(
    `select ${channelRecordColumns('c')}, c.status from channel c where c.workspace_id = $1 and c.id = $2`,
    [reader.workspaceId, channelId],
  );
  if (!record) throw notFound('channel', 'channelId');
  const adapter = parts.channels.adapter(record.kind);
  if (record.status === 'DISCONNECTED' || !adapter?.templates)
    throw new DomainError('CHANNEL_UNAVAILABLE', 'This channel has no templates.');
  const account = openAccount(parts, record);
  const list = await adapter.templates(account, AbortSignal.timeout(patienceMs));
  if (!list.ok) throw new DomainError('CHANNEL_UNAVAILABLE', list.failure.message);
  return list.templates;
}
