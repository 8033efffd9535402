import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { Wait } from './wait.js';

/**
 * The reply that ended this wait never reached the customer: the same wait is open again as if it had never ended.
 * A wait that began meanwhile is part of it, because the customer has waited since the older one's start.
 */
export async function reopenWaitOf(
  work: Work,
  conversation: Conversation,
  replyMessageId: string,
): Promise<void> {
  const { workspaceId } = work;
  const wait = await work.em.findOne(Wait, { workspaceId, replyMessageId });
  if (!wait || (await wasAnsweredSince(work, conversation.id, wait))) return;
  await work.em.nativeDelete(Wait, { workspaceId, conversationId: conversation.id, endedAt: null });
  wait.endedAt = null;
  wait.endReason = null;
  wait.endedBy = null;
  wait.replyMessageId = null;
  conversation.waitingSince = wait.startedAt;
  work.record({ type: 'wait.reopened', conversationId: conversation.id, subjectId: wait.id });
}

/** Another reply went out after the failed one, so nobody waits for the failed one any more. */
async function wasAnsweredSince(work: Work, conversationId: string, wait: Wait): Promise<boolean> {
  const answered = await work.rows(
    `select 1 from message failed join message later
       on later.workspace_id = failed.workspace_id and later.conversation_id = failed.conversation_id
       and later.sequence > failed.sequence
     where failed.workspace_id = $1 and failed.conversation_id = $2 and failed.id = $3
       and later.direction = 'OUTBOUND' and later.author_kind = 'MEMBER' and later.state <> 'FAILED' limit 1`,
    [work.workspaceId, conversationId, wait.replyMessageId],
  );
  return answered.length > 0;
}
