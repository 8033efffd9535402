import type { Reader } from '../kernel/work.js';

/** Those of some credentials that open nothing any more: revoked, expired, or of a member who was disabled. */
export async function endedCredentials(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const ended = await reader.rows<{ id: string }>(
    `select c.id from credential c
     left join member m on m.workspace_id = $1 and m.id = c.member_id
     where c.workspace_id = $1 and c.id = any($2::uuid[])
       and (c.revoked_at is not null or c.expires_at <= now() or m.disabled_at is not null)`,
    [reader.workspaceId, ids],
  );
  return ended.map(({ id }) => id);
}
