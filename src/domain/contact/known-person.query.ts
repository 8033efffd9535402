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

/** The key of the conversation that runs with a person on a channel: under this address, or under another of theirs. */
export async function runningThread(
  reader: Reader,
  { channelId, kind, address }: { channelId: string; kind: HandleKind; address: string },
): Promise<string | undefined> {
  const [found] = await reader.rows<{ threadKey: string }>(
    `select c.thread_key as "threadKey" from conversation c
     where c.workspace_id = $1 and c.channel_id = $2 and c.thread_key is not null
       and (c.thread_key = $4 or c.contact_id =
         (select contact_id from handle where workspace_id = $1 and kind = $3 and address = $4))
     order by c.thread_key = $4 desc, c.last_activity_at desc limit 1`,
    [reader.workspaceId, channelId, kind, address],
  );
  return found?.threadKey;
}
