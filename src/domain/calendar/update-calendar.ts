import { lookAtEverybody } from '../availability/look-at-everybody.js';
import { notFound } from '../kernel/errors.js';
import { readName } from '../kernel/name.js';
import { refuseTakenName } from '../kernel/taken-name.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import type { CreateCalendar } from './create-calendar.js';
import { Calendar } from './calendar.js';
import { readHolidays, readTimeZone, readWeek } from './weekly-hours.js';

export type UpdateCalendar = { calendarId: string } & {
  [K in keyof CreateCalendar]?: CreateCalendar[K] | null;
};

/** Absent fields stay. Hours and holidays are given whole, so that nobody has to name a single one. */
export async function updateCalendar(
  work: Work,
  { calendarId, name, timeZone, hours, holidays }: UpdateCalendar,
): Promise<{ calendarId: string }> {
  requireManager(work);
  const { workspaceId } = work;
  const calendar = await work.em.findOne(Calendar, { workspaceId, id: calendarId });
  if (!calendar) throw notFound('calendar', 'calendarId');
  const before = textOf(calendar);
  if (name != null) {
    const wanted = readName(name);
    await refuseTakenName(work, 'calendar', wanted, calendarId);
    calendar.name = wanted;
  }
  if (timeZone != null) calendar.timeZone = readTimeZone(timeZone);
  if (hours != null) calendar.hours = readWeek('hours', hours);
  if (holidays != null) calendar.holidays = readHolidays(holidays);
  if (textOf(calendar) === before) return { calendarId };
  calendar.updatedAt = work.now;
  await lookAtEverybody(work); // its holidays may be somebody's
  work.record({ type: 'calendar.updated', subjectId: calendarId, payload: { calendarId } });
  return { calendarId };
}

/** The database gives the keys of what it keeps back in an order of its own. */
function textOf({ name, timeZone, hours, holidays }: Calendar): string {
  return JSON.stringify([name, timeZone, readWeek('hours', hours), readHolidays(holidays)]);
}
