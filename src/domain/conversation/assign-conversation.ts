import type { Work } from '../kernel/work.js';
import { notify } from '../notification/notify.js';
import { activeMember } from '../workspace/member.js';
import { endAssignment, startAssignment } from './assignment.js';
import { lockRunning } from './conversation.js';
import { recordChange } from './conversation-change.js';

/** Gives the conversation to a member; from one owner to the next it is a handover, without a moment between. */
export async function assignConversation(
  work: Work,
  input: { conversationId: string; memberId: string },
): Promise<{ conversationId: string }> {
  const conversation = await lockRunning(work, input.conversationId);
  const member = await activeMember(work, input.memberId, 'memberId');
  if (conversation.assigneeId === member.id) return { conversationId: conversation.id };
  const previousMemberId = conversation.assigneeId ?? null;
  if (previousMemberId) await endAssignment(work, conversation.id);
  conversation.assigneeId = member.id;
  conversation.lastActivityAt = work.now;
  await startAssignment(
    work,
    conversation.id,
    member.id,
    previousMemberId ? 'HANDED_OVER' : 'ASSIGNED',
  );
  recordChange(work, conversation, 'ASSIGNED', { memberId: member.id, previousMemberId });
  notify(work, [member.id], { kind: 'ASSIGNMENT', conversationId: conversation.id });
  return { conversationId: conversation.id };
}
