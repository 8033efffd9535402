import { assignConversation } from '../conversation/assign-conversation.js';
import type { Conversation } from '../conversation/conversation.js';
import { moveToTeam } from '../conversation/move-to-team.js';
import { unassignConversation } from '../conversation/unassign-conversation.js';
import type { Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';
import { Team } from '../workspace/team.js';
import { activeMembers } from './people.js';
import type { EscalationAction } from './escalation.js';
import type { Outcome } from './outcome.js';

type Reassign = Extract<EscalationAction, { kind: 'REASSIGN' }>;

/** Gives the conversation to somebody else, or back: never to whom it was taken from. */
export async function reassign(
  work: Work,
  conversation: Conversation,
  { memberId, teamId }: Reassign,
): Promise<Outcome> {
  if (memberId) return giveTo(work, conversation, memberId);
  const { assigneeId } = conversation;
  if (teamId && conversation.teamId !== teamId) await moveTo(work, conversation, teamId);
  else if (!assigneeId) return { skipped: 'UNOWNED' };
  if (assigneeId) await unassignConversation(work, { conversationId: conversation.id });
  await wantOwner(work, conversation);
  return {};
}

async function giveTo(work: Work, conversation: Conversation, memberId: string): Promise<Outcome> {
  if (conversation.assigneeId === memberId) return { skipped: 'OWNS_IT' };
  const memberIds = await activeMembers(work, { memberIds: [memberId] });
  if (memberIds.length === 0) return { skipped: 'GONE' };
  await assignConversation(work, { conversationId: conversation.id, memberId });
  return { memberIds };
}

async function moveTo(work: Work, conversation: Conversation, teamId: string): Promise<void> {
  const team = await work.em.findOne(Team, { workspaceId: work.workspaceId, id: teamId });
  if (team) await moveToTeam(work, conversation, teamId);
}
