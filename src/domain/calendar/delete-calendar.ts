import { LockMode } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import { Calendar } from './calendar.js';

/** Only one that nobody keeps to: whose hours would count instead is for a person to say. */
export async function deleteCalendar(
  work: Work,
  { calendarId }: { calendarId: string },
): Promise<{ calendarId: string }> {
  requireManager(work);
  // Its lock keeps out whoever is about to refer to it: a foreign key asks for the row first.
  const calendar = await work.em.findOne(
    Calendar,
    { workspaceId: work.workspaceId, id: calendarId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!calendar) throw notFound('calendar', 'calendarId');
  const users = await usersOf(work, calendarId);
  if (users.length > 0)
    throw new DomainError('INVALID_STATE', `It is still kept to by ${users.join(', ')}.`, [
      'input',
      'calendarId',
    ]);
  work.em.remove(calendar);
  work.record({ type: 'calendar.deleted', subjectId: calendarId, payload: { calendarId } });
  return { calendarId };
}

async function usersOf(work: Work, calendarId: string): Promise<string[]> {
  const rows = await work.rows<{ user: string }>(
    `select 'the workspace' as user from workspace where id = $1 and calendar_id = $2
     union all (select 'the team ' || name from team where workspace_id = $1 and calendar_id = $2 order by name limit 5)
     union all (select 'the channel ' || name from channel where workspace_id = $1 and calendar_id = $2 order by name limit 5)
     union all (select name from member where workspace_id = $1 and calendar_id = $2 order by name limit 5)`,
    [work.workspaceId, calendarId],
  );
  return rows.map(({ user }) => user);
}
