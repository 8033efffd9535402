import type { Work } from '../kernel/work.js';
import { endAssignment } from './assignment.js';
import { lockConversation } from './conversation.js';
import { recordChange } from './conversation-change.js';

/** Puts the conversation back for anybody to claim. */
export async function unassignConversation(
  work: Work,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const conversation = await lockConversation(work, input.conversationId);
  const previousMemberId = conversation.assigneeId;
  if (!previousMemberId) return { conversationId: conversation.id };
  await endAssignment(work, conversation.id);
  conversation.assigneeId = null;
  conversation.lastActivityAt = work.now;
  recordChange(work, conversation, 'UNASSIGNED', { memberId: previousMemberId, previousMemberId });
  return { conversationId: conversation.id };
}
