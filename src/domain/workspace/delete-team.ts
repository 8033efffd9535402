import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { refuseNamed } from './refuse-named.js';
import { lockTeam } from './lock-team.js';
import { requireManager } from './require-manager.js';

/**
 * Only a team without work, which nothing published names: where its open and snoozed conversations belong is for a person to say. Those that are
 * resolved are in no team afterwards. The lock on the team keeps new ones out until this is done.
 */
export async function deleteTeam(
  work: Work,
  { teamId }: { teamId: string },
): Promise<{ teamId: string }> {
  requireManager(work);
  const team = await lockTeam(work, teamId);
  const [{ left } = { left: 0 }] = await work.rows<{ left: number }>(
    `select count(*)::int as left from conversation
     where workspace_id = $1 and team_id = $2 and status <> 'RESOLVED'`,
    [work.workspaceId, teamId],
  );
  if (left > 0)
    throw new DomainError(
      'INVALID_STATE',
      `${left} of its conversations are not resolved: give them to another team first.`,
      ['input', 'teamId'],
    );
  await refuseNamed(work, teamId, 'teamId');
  await work.rows(
    `update conversation set team_id = null where workspace_id = $1 and team_id = $2`,
    [work.workspaceId, teamId],
  );
  work.em.remove(team);
  work.record({ type: 'team.deleted', subjectId: teamId, payload: { teamId } });
  return { teamId };
}
