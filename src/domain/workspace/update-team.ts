import { knownCalendar } from '../calendar/known-calendar.js';
import { readName } from '../kernel/name.js';
import { refuseTakenName } from '../kernel/taken-name.js';
import type { Work } from '../kernel/work.js';
import { lockTeam } from './lock-team.js';
import { requireManager } from './require-manager.js';

export interface UpdateTeam {
  teamId: string;
  name?: string | null;
  /** Null takes it away: then the channel's or the workspace's calendar counts. */
  calendarId?: string | null;
}

export async function updateTeam(
  work: Work,
  { teamId, name, calendarId }: UpdateTeam,
): Promise<{ teamId: string }> {
  requireManager(work);
  const team = await lockTeam(work, teamId);
  const wanted = name == null ? team.name : readName(name);
  await refuseTakenName(work, 'team', wanted, teamId);
  await knownCalendar(work, calendarId);
  const kept = calendarId === undefined ? (team.calendarId ?? null) : calendarId;
  if (team.name === wanted && (team.calendarId ?? null) === kept) return { teamId };
  team.name = wanted;
  team.calendarId = kept;
  work.record({ type: 'team.updated', subjectId: teamId, payload: { teamId } });
  return { teamId };
}
