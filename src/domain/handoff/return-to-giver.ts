import type { Work } from '../kernel/work.js';
import { endAssignment } from '../conversation/assignment.js';
import type { Conversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import { notify } from '../notification/notify.js';
import { wantOwner } from '../routing/want-owner.js';
import { Member } from '../workspace/member.js';
import type { Handoff } from './handoff.js';

/**
 * Nobody took it: the giver, who owned it all the while, is told. One who is not there any more would leave the
 * customer without anybody, so it goes back for routing. The conversation must be locked, the handoff over.
 */
export async function returnToGiver(
  work: Work,
  conversation: Conversation,
  handoff: Handoff,
): Promise<void> {
  const { id: subjectId, fromMemberId, state } = handoff;
  recordChange(work, conversation, state === 'DECLINED' ? 'HANDOFF_DECLINED' : 'HANDOFF_BOUNCED', {
    memberId: fromMemberId,
    detail: { handoffId: subjectId },
  });
  const conversationId = conversation.id;
  notify(work, [fromMemberId], { kind: 'HANDOFF', conversationId, subjectId, detail: { state } });
  const { workspaceId } = work;
  const giver = await work.em.findOneOrFail(Member, { workspaceId, id: fromMemberId });
  if (giver.availability === 'ONLINE' && !giver.disabledAt) return;
  await endAssignment(work, conversationId);
  conversation.assigneeId = null;
  conversation.lastActivityAt = work.now;
  const facts = { memberId: fromMemberId, previousMemberId: fromMemberId };
  recordChange(work, conversation, 'UNASSIGNED', facts);
  await wantOwner(work, conversation);
}
