import { type BusinessCalendar, type Holiday, isBusinessTime } from '../calendar/business-time.js';
import { nextChangeAfter } from '../calendar/next-change.js';
import { dayMs, minutesOf, type OpeningHours, weekdays } from '../calendar/wall-clock.js';
import type { Availability, AvailabilitySource } from '../workspace/member.js';

/** When a member is at work. Days and times are those of the wall where they are. */
export interface Schedule {
  timeZone: string;
  shifts: readonly OpeningHours[];
  /** A shift that would begin on one of these days falls out, or is cut to the holiday's own hours. */
  holidays: readonly Holiday[];
  timeOff: readonly { startsAt: Date; endsAt: Date }[];
}

interface Planned {
  availability: Availability;
  source: AvailabilitySource;
  changesAt: Date | null;
}

/** A plan is looked at again after so long, even when nothing in it changes. */
const lookAgainDays = 14;

/** Time off, then the holidays, then the shifts. Without shifts a plan only says when somebody is off. */
export function plannedAvailability(schedule: Schedule, now: Date): Planned {
  const off = schedule.timeOff.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  if (off) return { availability: 'OFFLINE', source: 'TIME_OFF', changesAt: off.endsAt };
  const { source, availability, changesAt } = byShifts(schedule, now);
  const starts = schedule.timeOff.map(({ startsAt }) => startsAt).filter((at) => at > now);
  return { source, availability, changesAt: earliest(changesAt, ...starts) };
}

function byShifts({ timeZone, shifts, holidays }: Schedule, now: Date): Planned {
  if (shifts.length === 0) return { availability: 'ONLINE', source: 'DEFAULT', changesAt: null };
  const usual: BusinessCalendar = { timeZone, hours: shifts, holidays: [] };
  const worked: BusinessCalendar = { ...usual, holidays: holidays.map((one) => cut(one, shifts)) };
  const changesAt =
    nextChangeAfter(worked, now, lookAgainDays) ?? new Date(now.getTime() + lookAgainDays * dayMs);
  if (isBusinessTime(worked, now)) return { availability: 'ONLINE', source: 'SCHEDULE', changesAt };
  const source = isBusinessTime(usual, now) ? 'HOLIDAY' : 'SCHEDULE';
  return { availability: 'OFFLINE', source, changesAt };
}

/** What is left of the day's shifts within the holiday's own hours. */
function cut({ date, name, hours }: Holiday, shifts: readonly OpeningHours[]): Holiday {
  const day = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
  const ofDay = shifts.filter((shift) => shift.day === day);
  const left = ofDay.flatMap((shift) => hours.flatMap((own) => overlap(shift, own)));
  return { date, name, hours: left };
}

interface Stretch {
  from: string;
  to: string;
}

function overlap(a: Stretch, b: Stretch): Stretch[] {
  const from = Math.max(minutesOf(a.from), minutesOf(b.from));
  const to = Math.min(endOf(a), endOf(b));
  return from < to
    ? [{ from: clock(from), to: clock(to > dayMinutes ? to - dayMinutes : to) }]
    : [];
}

const dayMinutes = 24 * 60;

/** In minutes from the beginning of its first day. */
function endOf({ from, to }: Stretch): number {
  const end = minutesOf(to);
  return end > minutesOf(from) ? end : end + dayMinutes;
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function earliest(...moments: (Date | null)[]): Date | null {
  const known = moments.filter((at) => at !== null).map((at) => at.getTime());
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}
