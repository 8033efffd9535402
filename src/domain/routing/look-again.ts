import type { Work } from '../kernel/work.js';

/**
 * Something that rules ask for has changed: whoever waits in the queue is looked at with the next batch, and keeps the
 * place unless another rule applies now. Of a contact, all of their conversations.
 */
export async function lookAgain(
  work: Work,
  { conversationId, contactId }: { conversationId?: string; contactId?: string },
): Promise<void> {
  await work.rows(
    `update routing_queue q set looked_at = '-infinity' from conversation c
     where q.workspace_id = $1 and c.workspace_id = $1 and c.id = q.conversation_id and c.route_since is not null
       and (c.id = $2::uuid or c.contact_id = $3::uuid)`,
    [work.workspaceId, conversationId ?? null, contactId ?? null],
  );
}
