import { invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Holiday } from './business-time.js';
import {
  isClockTime,
  knownTimeZone,
  minutesOf,
  type OpeningHours,
  weekdays,
} from './wall-clock.js';

const mostHours = 100;
const mostHolidays = 500;

/** A stretch of a day. One that ends at or before its beginning ends on the next day. */
interface Stretch {
  from: string;
  to: string;
}

export function readTimeZone(given: string): string {
  const known = knownTimeZone(given);
  if (!known) throw invalidInput('timeZone', 'Must be a time zone such as Europe/Berlin.');
  return known;
}

/** Several stretches a day, in the order of the week. */
export function readWeek(field: string, given: readonly OpeningHours[]): OpeningHours[] {
  if (given.length > mostHours) throw invalidInput(field, `At most ${mostHours} stretches.`);
  return given
    .map(({ day, from, to }) => ({ day, ...readStretch(field, { from, to }) }))
    .sort(
      (a, b) =>
        weekdays.indexOf(a.day) - weekdays.indexOf(b.day) || minutesOf(a.from) - minutesOf(b.from),
    );
}

/** In the order of their dates; each date once. */
export function readHolidays(given: readonly Holiday[]): Holiday[] {
  if (given.length > mostHolidays)
    throw invalidInput('holidays', `At most ${mostHolidays} holidays.`);
  if (new Set(given.map(({ date }) => date)).size < given.length)
    throw invalidInput('holidays', 'Each date may stand there once.');
  return given.map(readHoliday).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function readHoliday({ date, name, hours }: Holiday): Holiday {
  if (!isDate(date)) throw invalidInput('holidays', 'Dates are written 2026-12-25.');
  const called = storable(name).trim();
  if (!called || called.length > 100)
    throw invalidInput('holidays', 'Each needs a name of 1 to 100 characters.');
  return { date, name: called, hours: hours.map((one) => readStretch('holidays', one)) };
}

function readStretch(field: string, { from, to }: Stretch): Stretch {
  if (!isClockTime(from) || from === '24:00' || !isClockTime(to))
    throw invalidInput(field, 'Times are written 09:00, 17:30; 24:00 only where hours end.');
  return { from, to };
}

function isDate(given: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) return false;
  const date = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
}
