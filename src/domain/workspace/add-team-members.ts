import type { Work } from '../kernel/work.js';
import { knownMembers } from './known-members.js';
import { lockTeam } from './lock-team.js';
import { requireManager } from './require-manager.js';

export interface TeamMembers {
  teamId: string;
  memberIds: string[];
}

export async function addTeamMembers(work: Work, input: TeamMembers): Promise<{ teamId: string }> {
  requireManager(work);
  const { id: teamId } = await lockTeam(work, input.teamId);
  const ids = await knownMembers(work, input.memberIds);
  const joined = await work.rows(
    `insert into team_member (workspace_id, team_id, member_id) select $1, $2, unnest($3::uuid[])
     on conflict do nothing returning member_id`,
    [work.workspaceId, teamId, ids],
  );
  if (joined.length > 0)
    work.record({ type: 'team.members_changed', subjectId: teamId, payload: { teamId } });
  return { teamId };
}
