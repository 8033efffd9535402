import { LockMode } from '@mikro-orm/postgresql';
import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Calendar } from './calendar.js';

/** The calendar that somebody shall keep to; null where none is meant. Its lock keeps it from being deleted meanwhile. */
export async function knownCalendar(
  work: Work,
  calendarId: string | null | undefined,
  field = 'calendarId',
): Promise<Calendar | null> {
  if (calendarId == null) return null;
  const { workspaceId } = work;
  const calendar = await work.em.findOne(
    Calendar,
    { workspaceId, id: calendarId },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (!calendar) throw notFound('calendar', field);
  return calendar;
}
