import type { ChannelAccount, ChannelAdapter } from '../channels/channel.js';
import type { Reader } from '../domain/kernel/work.js';

const deadlineMs = 5_000;

/** Asked once, of somebody who is new: no answer is no reason to let a message wait. */
export async function nameOf(
  reader: Reader,
  { adapter, account }: { adapter: ChannelAdapter; account: ChannelAccount },
  address: string,
): Promise<string | undefined> {
  if (!adapter.nameOf) return undefined;
  const known = await reader.rows(
    `select id from handle where workspace_id = $1 and kind = $2 and address = $3`,
    [reader.workspaceId, adapter.handleKind, address],
  );
  if (known.length > 0) return undefined;
  return adapter.nameOf(address, account, AbortSignal.timeout(deadlineMs)).catch(() => undefined);
}
