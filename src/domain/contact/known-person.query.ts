import type { Reader } from '../kernel/work.js';
import type { HandleKind } from './handle.js';

/** The contact behind the first of these addresses that is somebody's, and which of them are nobody's yet. */
export async function contactBehind(
  reader: Reader,
  kind: HandleKind,
  addresses: readonly string[],
): Promise<{ contactId: string | undefined; unknown: string[] }> {
  const known = await reader.rows<{ address: string; contactId: string }>(
    `select address, contact_id as "contactId" from handle
     where workspace_id = $1 and kind = $2 and address = any($3::text[])
     order by array_position($3::text[], address)`,
    [reader.workspaceId, kind, addresses],
  );
  const taken = new Set(known.map(({ address }) => address));
  return {
    contactId: known[0]?.contactId,
    unknown: addresses.filter((address) => !taken.has(address)),
  };
}

/**
 * The key of the conversation that runs with a person on a channel: this address or, of those that are the same
 * contact's, the one whose conversation was last alive.
 */
export async function runningThread(
  reader: Reader,
  { channelId, kind, address }: { channelId: string; kind: HandleKind; address: string },
): Promise<string | undefined> {
  const [found] = await reader.rows<{ threadKey: string }>(
    `select thread_key as "threadKey" from conversation
     where workspace_id = $1 and channel_id = $2 and thread_key = any(array(
       select other.address from handle h join handle other
         on other.workspace_id = $1 and other.contact_id = h.contact_id and other.kind = $3
       where h.workspace_id = $1 and h.kind = $3 and h.address = $4) || $4::text)
     order by thread_key = $4 desc, last_activity_at desc limit 1`,
    [reader.workspaceId, channelId, kind, address],
  );
  return found?.threadKey;
}
