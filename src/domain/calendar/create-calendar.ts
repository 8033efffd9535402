import { newUuid } from '../kernel/ids.js';
import { readName } from '../kernel/name.js';
import { refuseTakenName } from '../kernel/taken-name.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import { Calendar } from './calendar.js';
import type { Holiday } from './business-time.js';
import type { OpeningHours } from './wall-clock.js';
import { readHolidays, readTimeZone, readWeek } from './weekly-hours.js';

export interface CreateCalendar {
  name: string;
  timeZone: string;
  hours: OpeningHours[];
  holidays: Holiday[];
}

export async function createCalendar(
  work: Work,
  input: CreateCalendar,
): Promise<{ calendarId: string }> {
  requireManager(work);
  const name = readName(input.name);
  await refuseTakenName(work, 'calendar', name);
  const calendar = work.em.create(Calendar, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    name,
    timeZone: readTimeZone(input.timeZone),
    hours: readWeek('hours', input.hours),
    holidays: readHolidays(input.holidays),
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.record({
    type: 'calendar.created',
    subjectId: calendar.id,
    payload: { calendarId: calendar.id },
  });
  return { calendarId: calendar.id };
}
