import { invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { activeMember, type Member } from '../workspace/member.js';
import { Team } from '../workspace/team.js';

/** Whom something is handed to: a member, or whoever of a team accepts first. */
export type Target = { memberId: string } | { teamId: string };

export async function receivingMember(
  work: Work,
  { memberId }: { memberId: string },
  giverId: string,
  field: string,
): Promise<Member> {
  const member = await activeMember(work, memberId, field);
  if (member.id === giverId) throw invalidInput(field, 'They own it already.');
  return member;
}

export async function receivingTeam(
  work: Work,
  { teamId }: { teamId: string },
  field: string,
): Promise<Team> {
  const team = await work.em.findOne(Team, { workspaceId: work.workspaceId, id: teamId });
  if (!team) throw notFound('team', field);
  return team;
}

export async function activeMembersOf(work: Work, teamId: string): Promise<string[]> {
  const members = await work.rows<{ id: string }>(
    `select m.id from team_member t join member m on m.workspace_id = $1 and m.id = t.member_id
     where t.workspace_id = $1 and t.team_id = $2 and m.disabled_at is null`,
    [work.workspaceId, teamId],
  );
  return members.map(({ id }) => id);
}
