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

/** Hours of a week in a time zone. Without any hours it is always open. */
export interface BusinessHours {
  timeZone: string;
  businessHours: readonly OpeningHours[];
}

export function isOpenAt(moment: Date, { timeZone, businessHours }: BusinessHours): boolean {
  if (businessHours.length === 0) return true;
  const { day, minutes } = onTheWall(moment, timeZone);
  return businessHours.some(
    (hours) =>
      hours.day === day && minutesOf(hours.from) <= minutes && minutes < minutesOf(hours.to),
  );
}

/** When it next opens or closes; null when it never does. */
export function nextChangeAfter(moment: Date, hours: BusinessHours): Date | null {
  const isOpen = isOpenAt(moment, hours);
  const next = boundaries(moment, hours).find(
    (at) => at > moment && isOpenAt(at, hours) !== isOpen,
  );
  return next ?? null;
}

/** Every moment of the coming week at which hours begin or end, in order. */
function boundaries(moment: Date, { timeZone, businessHours }: BusinessHours): Date[] {
  const today = onTheWall(moment, timeZone);
  const days = Array.from({ length: 9 }, (_, ahead) => ahead - 1);
  return days
    .flatMap((ahead) => {
      const midnight = today.midnight + ahead * dayMs;
      const day = weekdays[(new Date(midnight).getUTCDay() + 6) % 7];
      return businessHours
        .filter((hours) => hours.day === day)
        .flatMap(({ from, to }) => [from, to])
        .map((time) => momentOf(midnight + minutesOf(time) * minuteMs, timeZone));
    })
    .sort((a, b) => a.getTime() - b.getTime());
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The moment at which the clock on the wall shows this, given as if the wall were in UTC. */
function momentOf(wall: number, timeZone: string): Date {
  const guess = wall - offsetAt(wall, timeZone);
  // The offset may be another one there: the clocks change between the guess and the moment.
  return new Date(wall - offsetAt(guess, timeZone));
}

function offsetAt(moment: number, timeZone: string): number {
  const { midnight, minutes } = onTheWall(new Date(moment), timeZone);
  return midnight + minutes * minuteMs - Math.floor(moment / minuteMs) * minuteMs;
}

/** Making a formatter costs more than using it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function onTheWall(moment: Date, timeZone: string) {
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
