import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';

/** Somebody on the team has seen the customer's messages. */
export async function markConversationRead(
  work: Work,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const [read] = await work.rows<{ contactId: string; channelId: string }>(
    `update conversation set unread_count = 0 where workspace_id = $1 and id = $2 and unread_count > 0
     returning contact_id as "contactId", channel_id as "channelId"`,
    [work.workspaceId, input.conversationId],
  );
  if (work.actor.kind === 'MEMBER') await markWaitSeen(work, input.conversationId);
  if (read)
    work.record({ type: 'conversation.read', conversationId: input.conversationId, ...read });
  else await assertConversation(work, input.conversationId);
  return input;
}

/**
 * The first look of a person counts, for good: until then the customer waits unseen. The conversation is touched first,
 * as by whoever answers, so that the two do not wait for each other in a circle.
 */
async function markWaitSeen(work: Work, conversationId: string): Promise<void> {
  const values = [work.workspaceId, conversationId];
  const unseen = await work.rows(
    `update conversation c set facts_due = true where workspace_id = $1 and id = $2
       and exists (select from wait w where w.workspace_id = $1 and w.conversation_id = $2
         and w.ended_at is null and w.seen_at is null) returning id`,
    values,
  );
  if (unseen.length === 0) return;
  await work.rows(
    `update wait set seen_at = greatest(started_at, $3), seen_by = $4
     where workspace_id = $1 and conversation_id = $2 and ended_at is null and seen_at is null`,
    [...values, work.now, work.actor.id],
  );
}
