import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { settleWait } from '../target/time-wait.js';
import { Wait, type WaitEndReason } from './wait.js';

/** Ends the open wait, if there is one. The conversation must be locked. */
export async function closeWait(
  work: Work,
  conversation: Conversation,
  end: { reason: WaitEndReason; replyMessageId?: string; at?: Date },
): Promise<void> {
  if (!conversation.waitingSince) return;
  const { workspaceId, now } = work;
  const wait = await work.em.findOneOrFail(Wait, {
    workspaceId,
    conversationId: conversation.id,
    endedAt: null,
  });
  const endedAt = end.at ?? now;
  wait.endedAt = endedAt < wait.startedAt ? wait.startedAt : endedAt;
  wait.endReason = end.reason;
  wait.endedBy = work.actor.id;
  wait.replyMessageId = end.replyMessageId ?? null;
  conversation.waitingSince = null;
  work.record({
    type: 'wait.closed',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId: conversation.channelId,
    subjectId: wait.id,
    payload: { reason: end.reason },
  });
  await settleWait(work, conversation, wait);
}
