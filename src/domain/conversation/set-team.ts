import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';
import { Team } from '../workspace/team.js';
import { type Conversation, lockRunning } from './conversation.js';
import { moveToTeam } from './move-to-team.js';

/** Puts a conversation into a team, or into none. Where nobody owns it, routing looks for an owner there. */
export async function setTeam(
  work: Work,
  input: { conversationId: string; teamId: string | null },
): Promise<{ conversationId: string }> {
  const conversation = await lockRunning(work, input.conversationId);
  const { id: conversationId, teamId = null } = conversation;
  if (teamId === input.teamId) return { conversationId };
  if (input.teamId) await assertTeam(work, input.teamId);
  conversation.lastActivityAt = work.now;
  await moveToTeam(work, conversation, input.teamId);
  if (conversation.status === 'OPEN' && !conversation.assigneeId)
    await lookAgain(work, conversation);
  return { conversationId };
}

/** Who waited in a queue gives up the place there, but has wanted an owner for just as long. */
async function lookAgain(work: Work, conversation: Conversation): Promise<void> {
  if (!conversation.routeSince) return wantOwner(work, conversation);
  await work.rows('delete from routing_queue where workspace_id = $1 and conversation_id = $2', [
    work.workspaceId,
    conversation.id,
  ]);
}

async function assertTeam(work: Work, teamId: string): Promise<void> {
  const known = await work.em.count(Team, { workspaceId: work.workspaceId, id: teamId });
  if (!known) throw notFound('team', 'teamId');
}
