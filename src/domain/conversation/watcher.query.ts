import type { Directory, MemberRow } from '../kernel/directory.query.js';
import type { Reader } from '../kernel/work.js';

export interface WatcherRow {
  conversationUuid: string;
  member: MemberRow;
}

/** Who watches some conversations, the longest first. */
export async function watchersOf(
  reader: Reader,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<WatcherRow[]> {
  const rows = await reader.rows<{ conversationUuid: string; memberUuid: string }>(
    `select conversation_id as "conversationUuid", member_id as "memberUuid" from watcher
     where workspace_id = $1 and conversation_id = any($2::uuid[]) order by created_at, member_id`,
    [reader.workspaceId, conversationIds],
  );
  return rows.flatMap(({ conversationUuid, memberUuid }) => {
    const member = directory.members.get(memberUuid);
    return member ? [{ conversationUuid, member }] : [];
  });
}
