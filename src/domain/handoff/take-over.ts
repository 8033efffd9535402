import type { Work } from '../kernel/work.js';
import { addWatcher } from '../conversation/add-watcher.js';
import { endAssignment, startAssignment } from '../conversation/assignment.js';
import type { Conversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import { moveToTeam } from '../conversation/move-to-team.js';
import { notify } from '../notification/notify.js';
import { TeamMember } from '../workspace/team.js';
import { Handoff } from './handoff.js';

/** The receiver owns it from here on; who gave it keeps an eye on it. The conversation must be locked. */
export async function takeOver(
  work: Work,
  conversation: Conversation,
  handoff: Handoff,
  memberId: string,
): Promise<void> {
  const { id: handoffId, fromMemberId, toTeamId } = handoff;
  handoff.end(work, 'ACCEPTED');
  await endAssignment(work, conversation.id);
  conversation.assigneeId = memberId;
  conversation.lastActivityAt = work.now;
  await startAssignment(work, conversation.id, memberId, 'HANDED_OVER');
  if (toTeamId) await moveToTeam(work, conversation, toTeamId);
  const facts = { memberId, previousMemberId: fromMemberId, detail: { handoffId } };
  recordChange(work, conversation, 'ASSIGNED', facts);
  await addWatcher(work, conversation, fromMemberId);
  const about = { conversationId: conversation.id, subjectId: handoffId };
  notify(work, [fromMemberId], { kind: 'HANDOFF', ...about, detail: { state: 'ACCEPTED' } });
}

/** Whoever claims or answers what is offered to them has accepted it. The conversation must be locked. */
export async function acceptOffer(
  work: Work,
  conversation: Conversation,
  memberId: string,
): Promise<boolean> {
  const { workspaceId } = work;
  const handoff = await work.em.findOne(Handoff, {
    workspaceId,
    conversationId: conversation.id,
    state: 'PENDING',
  });
  if (!handoff || handoff.ranOut(work.now)) return false;
  if (!(await isFor(work, handoff, memberId))) return false;
  await takeOver(work, conversation, handoff, memberId);
  return true;
}

export async function isFor(work: Work, handoff: Handoff, memberId: string): Promise<boolean> {
  const { toMemberId, toTeamId, fromMemberId } = handoff;
  if (memberId === fromMemberId) return false;
  if (!toTeamId) return toMemberId === memberId;
  const { workspaceId } = work;
  return (await work.em.count(TeamMember, { workspaceId, teamId: toTeamId, memberId })) > 0;
}
