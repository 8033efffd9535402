import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Team } from './team.js';

/** The team under its row lock, which also keeps out whoever is about to refer to it. */
export async function lockTeam(work: Work, teamId: string): Promise<Team> {
  const team = await work.em.findOne(
    Team,
    { workspaceId: work.workspaceId, id: teamId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!team) throw notFound('team', 'teamId');
  return team;
}
