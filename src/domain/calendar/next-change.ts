import { type BusinessCalendar, businessSpans } from './business-time.js';
import { dayMs } from './wall-clock.js';

/** Nobody plans further ahead, and a calendar that is open without a break never changes. */
const furthestDays = 370;

/** When it next opens or closes; null when it will not within a year. */
export function nextChangeAfter(
  calendar: BusinessCalendar,
  at: Date,
  withinDays = furthestDays,
): Date | null {
  const horizon = at.getTime() + withinDays * dayMs;
  for (const { start, end } of businessSpans(calendar, at, new Date(horizon))) {
    if (start > at.getTime()) return new Date(start);
    return end < horizon ? new Date(end) : null;
  }
  return null;
}
