import type { Work } from '../kernel/work.js';

/**
 * The owner changed, or the conversation was resolved: what its owner had offered is no longer theirs to give. The
 * timeline says it by the change itself. The conversations must be locked.
 */
export async function withdrawHandoffs(
  work: Work,
  conversationIds: readonly string[],
): Promise<void> {
  const { workspaceId, now, actor } = work;
  const withdrawn = await work.rows<{
    handoffId: string;
    conversationId: string;
    contactId: string;
    channelId: string;
  }>(
    `update handoff h set state = 'CANCELLED', ended_at = $3, ended_by = $4
     from conversation c where c.workspace_id = $1 and c.id = h.conversation_id
       and h.workspace_id = $1 and h.conversation_id = any($2::uuid[]) and h.state = 'PENDING'
     returning h.id as "handoffId", c.id as "conversationId", c.contact_id as "contactId", c.channel_id as "channelId"`,
    [workspaceId, conversationIds, now, actor.id],
  );
  for (const { handoffId, ...about } of withdrawn)
    work.record({
      type: 'conversation.handoff_cancelled',
      ...about,
      subjectId: handoffId,
      payload: { handoffId },
    });
}
