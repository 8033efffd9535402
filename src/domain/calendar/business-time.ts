import {
  dayMs,
  minuteMs,
  minutesOf,
  momentOf,
  onTheWall,
  type OpeningHours,
  weekdays,
} from './wall-clock.js';

/** A day on which the usual hours do not hold: other hours, or none, and then it is closed. */
export interface Holiday {
  /** `2026-12-25`, on the wall of the calendar's time zone. */
  date: string;
  name: string;
  hours: readonly { from: string; to: string }[];
}

/**
 * When a business is at work. Hours that end at or before their beginning end on the next day: `22:00` to `06:00`.
 * A holiday replaces the hours that would begin on its day.
 */
export interface BusinessCalendar {
  timeZone: string;
  hours: readonly OpeningHours[];
  holidays: readonly Holiday[];
}

/** From a moment up to, and without, another; in milliseconds of the epoch. */
export interface Span {
  start: number;
  end: number;
}

/** Holidays may put off what is due, but not for longer than this. */
const furthestDays = 3 * 366;

export function isBusinessTime(calendar: BusinessCalendar, at: Date): boolean {
  return businessMs(calendar, at, new Date(at.getTime() + 1)) > 0;
}

/** How much business time lies between; 0 when the end is not after the beginning. Exact over changes of the clock. */
export function businessMs(calendar: BusinessCalendar, from: Date, to: Date): number {
  let total = 0;
  for (const { start, end } of businessSpans(calendar, from, to)) total += end - start;
  return total;
}

/**
 * The moment at which so much business time will have passed; null when it never will. With nothing left to pass it is
 * the moment itself, be it business time or not.
 */
export function afterBusinessMs(calendar: BusinessCalendar, from: Date, ms: number): Date | null {
  if (ms <= 0) return from;
  if (!hasHours(calendar)) return null;
  let left = ms;
  for (const { start, end } of businessSpans(calendar, from, horizon(calendar, from, ms))) {
    if (end - start >= left) return new Date(start + left);
    left -= end - start;
  }
  return null;
}

/** The stretches of business time between two moments, in order, none touching another. */
export function* businessSpans(calendar: BusinessCalendar, from: Date, to: Date): Generator<Span> {
  if (!hasHours(calendar)) return;
  let open: Span | undefined;
  // A stretch may begin on the day before and last into this one.
  let day = onTheWall(from, calendar.timeZone).midnight - dayMs;
  for (const last = to.getTime() + dayMs; day <= last; day += dayMs) {
    for (const span of spansOfDay(calendar, day)) {
      const start = Math.max(span.start, from.getTime());
      const end = Math.min(span.end, to.getTime());
      if (start >= end) continue;
      if (open && start <= open.end) {
        open.end = Math.max(open.end, end);
        continue;
      }
      if (open) yield open;
      open = { start, end };
    }
  }
  if (open) yield open;
}

/** Far enough for that much in usual weeks, and years of holidays on top. */
function horizon({ hours }: BusinessCalendar, from: Date, ms: number): Date {
  const minutesOfWeek = hours.reduce((sum, one) => sum + lengthOf(one), 0);
  const weeks = minutesOfWeek > 0 ? ms / (minutesOfWeek * minuteMs) : 0;
  return new Date(from.getTime() + (furthestDays + 14 * weeks) * dayMs);
}

function lengthOf({ from, to }: { from: string; to: string }): number {
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes > 0 ? minutes : minutes + 24 * 60;
}

function hasHours({ hours, holidays }: BusinessCalendar): boolean {
  return hours.length > 0 || holidays.some((holiday) => holiday.hours.length > 0);
}

/** The same days are asked for again and again, and finding what the wall shows is the dear part. */
const knownDays = new WeakMap<BusinessCalendar, Map<number, Span[]>>();

function spansOfDay(calendar: BusinessCalendar, midnight: number): Span[] {
  const days = knownDays.get(calendar) ?? new Map<number, Span[]>();
  knownDays.set(calendar, days);
  const spans = days.get(midnight) ?? findSpans(calendar, midnight);
  days.set(midnight, spans);
  return spans;
}

function findSpans(calendar: BusinessCalendar, midnight: number): Span[] {
  const { timeZone } = calendar;
  return hoursOfDay(calendar, midnight)
    .map(({ from, to }) => {
      const opens = minutesOf(from);
      const ends = opens + lengthOf({ from, to });
      return {
        start: momentOf(midnight + opens * minuteMs, timeZone).getTime(),
        end: momentOf(midnight + ends * minuteMs, timeZone).getTime(),
      };
    })
    .sort((a, b) => a.start - b.start);
}

function hoursOfDay({ hours, holidays }: BusinessCalendar, midnight: number) {
  const date = new Date(midnight).toISOString().slice(0, 10);
  const holiday = holidays.find((one) => one.date === date);
  if (holiday) return holiday.hours;
  const day = weekdays[(new Date(midnight).getUTCDay() + 6) % 7];
  return hours.filter((one) => one.day === day);
}
