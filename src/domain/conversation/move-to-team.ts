import type { Work } from '../kernel/work.js';
import type { Conversation } from './conversation.js';
import { recordChange } from './conversation-change.js';

/**
 * It is another team's work from here on, or no team's, whose targets and hours then count: the database has the clock of
 * its wait looked at. It must be locked.
 */
export async function moveToTeam(
  work: Work,
  conversation: Conversation,
  teamId: string | null,
): Promise<boolean> {
  const { teamId: previousTeamId = null } = conversation;
  if (previousTeamId === teamId) return false;
  conversation.teamId = teamId;
  recordChange(work, conversation, 'TEAM_CHANGED', { detail: { teamId, previousTeamId } });
  return true;
}
