import { knownCalendar } from '../calendar/known-calendar.js';
import { newUuid } from '../kernel/ids.js';
import { readName } from '../kernel/name.js';
import { refuseTakenName } from '../kernel/taken-name.js';
import type { Work } from '../kernel/work.js';
import { knownMembers } from './known-members.js';
import { requireManager } from './require-manager.js';
import { Team, TeamMember } from './team.js';

export interface CreateTeam {
  name: string;
  calendarId?: string | null;
  memberIds: string[];
}

export async function createTeam(work: Work, input: CreateTeam): Promise<{ teamId: string }> {
  requireManager(work);
  const { workspaceId } = work;
  const name = readName(input.name);
  await refuseTakenName(work, 'team', name);
  await knownCalendar(work, input.calendarId);
  const members = await knownMembers(work, input.memberIds);
  const teamId = newUuid();
  const calendarId = input.calendarId ?? null;
  work.em.create(Team, { workspaceId, id: teamId, name, calendarId, createdAt: work.now });
  await work.em.flush();
  for (const memberId of members) work.em.create(TeamMember, { workspaceId, teamId, memberId });
  work.record({ type: 'team.created', subjectId: teamId, payload: { teamId } });
  return { teamId };
}
