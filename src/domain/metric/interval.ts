import { businessMs, type BusinessCalendar } from '../calendar/business-time.js';

/** Milliseconds of the epoch. */
export type Moment = number;

/** From a moment up to, and without, another. */
export interface Interval {
  from: Moment;
  to: Moment;
}

/** With no end while it goes on. */
export interface OpenInterval {
  from: Moment;
  to: Moment | null;
}

export function clip({ from, to }: OpenInterval, within: Interval): Interval | undefined {
  const clipped = { from: Math.max(from, within.from), to: Math.min(to ?? Infinity, within.to) };
  return clipped.from < clipped.to ? clipped : undefined;
}

export function clipAll(intervals: readonly OpenInterval[], within: Interval): Interval[] {
  return intervals.flatMap((one) => clip(one, within) ?? []);
}

/** What is left of an interval without the others. */
export function without(whole: Interval, holes: readonly OpenInterval[]): Interval[] {
  return holes.reduce<Interval[]>(
    (left, hole) => left.flatMap((one) => cut(one, hole)),
    whole.from < whole.to ? [whole] : [],
  );
}

function cut(whole: Interval, hole: OpenInterval): Interval[] {
  const gone = clip(hole, whole);
  if (!gone) return [whole];
  const sides = [
    { from: whole.from, to: gone.from },
    { from: gone.to, to: whole.to },
  ];
  return sides.filter(({ from, to }) => from < to);
}

export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + (to - from), 0);
}

/** Null where no hours are set: then nobody knows what business time is. */
export function businessLengthOf(
  intervals: readonly Interval[],
  calendar: BusinessCalendar | null,
): number | null {
  if (!calendar) return null;
  return intervals.reduce(
    (sum, { from, to }) => sum + businessMs(calendar, new Date(from), new Date(to)),
    0,
  );
}
