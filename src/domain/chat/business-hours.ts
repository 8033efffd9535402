import {
  dayMs,
  minuteMs,
  minutesOf,
  momentOf,
  onTheWall,
  type OpeningHours,
  weekdays,
} from '../calendar/wall-clock.js';

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
