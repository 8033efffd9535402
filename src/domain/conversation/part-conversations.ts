import type { Work } from '../kernel/work.js';

/**
 * Conversations that were merged while two contacts passed for one person are two matters again as soon as these are
 * two persons again: what the one writes must not land in, nor be read in, the other's conversation. No item was
 * moved, so nothing has to move back. The conversations of both must be locked.
 */
export async function partConversations(work: Work, contactIds: readonly string[]): Promise<void> {
  const parted = await work.rows<{ fromId: string; intoId: string }>(partSql, [
    work.workspaceId,
    contactIds,
  ]);
  for (const { fromId, intoId } of parted)
    await work.rows(
      `update conversation set merged_from_ids = array_remove(merged_from_ids, $3::uuid),
         last_message_id = (select id from message where workspace_id = $1 and conversation_id = $2
           order by sequence desc limit 1)
       where workspace_id = $1 and id = $2`,
      [work.workspaceId, intoId, fromId],
    );
}

const partSql = `
  update conversation c set merged_into_id = null from conversation heir
  where c.workspace_id = $1 and c.contact_id = any($2::uuid[])
    and heir.workspace_id = $1 and heir.id = c.merged_into_id and heir.contact_id <> c.contact_id
  returning c.id as "fromId", heir.id as "intoId"`;
