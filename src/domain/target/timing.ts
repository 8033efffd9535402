import {
  afterBusinessMs,
  type BusinessCalendar,
  businessMs,
  type Span,
} from '../calendar/business-time.js';

/** How time is counted: on the clock or by hours, and never while a conversation is put aside. */
export interface Timing {
  /** Null: on the clock. */
  calendar: BusinessCalendar | null;
  /** In order, none touching another; one that has no end yet ends never. */
  pauses: readonly Span[];
}

/** The moment at which so much time will have passed that counts; null when it never will. */
export function momentAfter({ calendar, pauses }: Timing, from: Date, ms: number): Date | null {
  let left = ms;
  let start = from.getTime();
  for (const pause of pauses) {
    if (pause.end <= start) continue;
    if (pause.start > start) {
      const passed = passedBetween(calendar, start, pause.start);
      if (passed >= left) return after(calendar, start, left);
      left -= passed;
    }
    start = pause.end;
    if (start === Infinity) return null;
  }
  return after(calendar, start, left);
}

/** The moment itself, or the next one at which the business is at work and nothing is put aside. */
export function nextWorking({ calendar, pauses }: Timing, at: Date): Date | null {
  const opens = calendar ? afterBusinessMs(calendar, at, 1) : at;
  if (!opens) return null;
  const moment = calendar ? new Date(opens.getTime() - 1) : at;
  const free = momentAfter({ calendar: null, pauses }, moment, 0);
  if (!free || free.getTime() === moment.getTime()) return free;
  return nextWorking({ calendar, pauses }, free);
}

function passedBetween(calendar: BusinessCalendar | null, from: number, to: number): number {
  return calendar ? businessMs(calendar, new Date(from), new Date(to)) : to - from;
}

function after(calendar: BusinessCalendar | null, from: number, ms: number): Date | null {
  return calendar ? afterBusinessMs(calendar, new Date(from), ms) : new Date(from + ms);
}
