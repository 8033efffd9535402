export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** A stretch of one day, by the clock on the wall: `09:00` to `17:30`; `24:00` is the end of the day. */
export interface OpeningHours {
  day: Weekday;
  from: string;
  to: string;
}

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * The moment at which the clock on the wall shows this, given as if the wall were in UTC. What the clock shows twice is
 * the first of the two; what it leaps over is as much later, as if it had not leapt yet.
 */
export function momentOf(wall: number, timeZone: string): Date {
  const before = wall - offsetAt(wall - dayMs, timeZone);
  const after = wall - offsetAt(wall + dayMs, timeZone);
  if (before === after) return new Date(before);
  const shown = [before, after].filter((at) => at + offsetAt(at, timeZone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}

/** The time zone by its usual name; undefined for what is none. */
export function knownTimeZone(given: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

const clock = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

export function isClockTime(given: string): boolean {
  return clock.test(given);
}

function offsetAt(moment: number, timeZone: string): number {
  const { midnight, minutes } = onTheWall(new Date(moment), timeZone);
  return midnight + minutes * minuteMs - Math.floor(moment / minuteMs) * minuteMs;
}

/** Making a formatter costs more than using it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

export function onTheWall(moment: Date, timeZone: string) {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = formatter.formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value);
  const midnight = Date.UTC(part('year'), part('month') - 1, part('day'));
  return {
    midnight,
    day: weekdays[(new Date(midnight).getUTCDay() + 6) % 7]!,
    minutes: part('hour') * 60 + part('minute'),
  };
}
