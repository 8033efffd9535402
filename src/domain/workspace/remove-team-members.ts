import type { Work } from '../kernel/work.js';
import type { TeamMembers } from './add-team-members.js';
import { knownMembers } from './known-members.js';
import { lockTeam } from './lock-team.js';
import { requireManager } from './require-manager.js';

/** Their conversations stay theirs: a team says who shares work, an assignment who has it. */
export async function removeTeamMembers(
  work: Work,
  input: TeamMembers,
): Promise<{ teamId: string }> {
  requireManager(work);
  const { id: teamId } = await lockTeam(work, input.teamId);
  const ids = await knownMembers(work, input.memberIds);
  const left = await work.rows(
    `delete from team_member where workspace_id = $1 and team_id = $2 and member_id = any($3::uuid[])
     returning member_id`,
    [work.workspaceId, teamId, ids],
  );
  if (left.length > 0)
    work.record({ type: 'team.members_changed', subjectId: teamId, payload: { teamId } });
  return { teamId };
}
