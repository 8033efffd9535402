import type { HoursQuery } from './generated/operations.js';

type Hour = HoursQuery['metrics']['groups'][number];

export interface Cell {
  /** Messages of customers that came in. */
  inbound: number;
  /** How many waits that began then were answered. */
  answered: number;
  /** How long these took together, in seconds. */
  seconds: number;
}

/** Sums by weekday (Monday first) and hour, both on the clock of this browser. */
export function byWeekdayAndHour(hours: readonly Hour[]): Cell[][] {
  const week = Array.from({ length: 7 }, () =>
    Array.from({ length: 24 }, (): Cell => ({ inbound: 0, answered: 0, seconds: 0 })),
  );
  for (const { startsAt, volume, response } of hours) {
    const at = new Date(startsAt!);
    const cell = week[(at.getDay() + 6) % 7]![at.getHours()]!;
    cell.inbound += volume.inbound;
    cell.answered += response.calendar?.count ?? 0;
    cell.seconds += (response.calendar?.count ?? 0) * (response.calendar?.meanSeconds ?? 0);
  }
  return week;
}

export const shades = 5;

/** From 0 (nothing) to 5 (the most). By the root: one extreme hour must not make all others look alike. */
export function shadeOf(value: number | null, most: number): number {
  if (!value || most <= 0) return 0;
  return Math.max(1, Math.ceil(Math.sqrt(value / most) * shades));
}
