import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  afterBusinessMs,
  type BusinessCalendar,
  businessMs,
  businessSpans,
  isBusinessTime,
} from '../../../src/domain/calendar/business-time.js';
import type { OpeningHours } from '../../../src/domain/calendar/wall-clock.js';

const hour = 3_600_000;
const at = (text: string) => new Date(text);
const week = (from: string, to: string, days = 5): OpeningHours[] =>
  (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const)
    .slice(0, days)
    .map((day) => ({ day, from, to }));
const calendar = (
  timeZone: string,
  hours: OpeningHours[],
  holidays: BusinessCalendar['holidays'] = [],
) => ({
  timeZone,
  hours,
  holidays,
});
const hoursBetween = (given: BusinessCalendar, from: string, to: string) =>
  businessMs(given, at(from), at(to)) / hour;

describe('business time', () => {
  test('counts the hours of the week only: Friday 16:00 to Monday 10:00 is two hours', () => {
    const berlin = calendar('Europe/Berlin', week('09:00', '17:00'));
    // 16:00 to 17:00 on Friday, 09:00 to 10:00 on Monday; Berlin is at +01:00.
    expect(hoursBetween(berlin, '2026-01-16T15:00:00Z', '2026-01-19T09:00:00Z')).toBe(2);
  });

  test('counts several stretches of a day without the break between, and overlapping ones once', () => {
    const split = calendar('UTC', [
      { day: 'MONDAY', from: '08:00', to: '12:00' },
      { day: 'MONDAY', from: '13:00', to: '17:00' },
      { day: 'MONDAY', from: '16:00', to: '18:00' },
    ]);
    // 4 + 5 (13:00 to 18:00).
    expect(hoursBetween(split, '2026-01-19T00:00:00Z', '2026-01-20T00:00:00Z')).toBe(9);
    expect([
      ...businessSpans(split, at('2026-01-19T00:00:00Z'), at('2026-01-20T00:00:00Z')),
    ]).toHaveLength(2);
  });

  test('lasts over midnight where it ends before it begins', () => {
    const night = calendar('UTC', [{ day: 'SUNDAY', from: '22:00', to: '06:00' }]);
    expect(hoursBetween(night, '2026-01-19T00:00:00Z', '2026-01-20T00:00:00Z')).toBe(6);
    expect(isBusinessTime(night, at('2026-01-19T05:59:59Z'))).toBe(true);
    expect(isBusinessTime(night, at('2026-01-19T06:00:00Z'))).toBe(false);
  });

  test('the day the clocks leap forward is an hour shorter, the day they fall back an hour longer', () => {
    const always = calendar('Europe/Berlin', week('00:00', '24:00', 7));
    // 2026-03-29 has 23 hours in Berlin, 2026-10-25 has 25.
    expect(hoursBetween(always, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23);
    expect(hoursBetween(always, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25);
    const early = calendar('Europe/Berlin', [{ day: 'SUNDAY', from: '01:00', to: '05:00' }]);
    // 01:00 to 02:00 and 03:00 to 05:00; then 01:00 to 03:00, 02:00 to 03:00 once more, 03:00 to 05:00.
    expect(hoursBetween(early, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(3);
    expect(hoursBetween(early, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(5);
  });

  test('hours that begin at a time the clock leaps over begin right after it, west of Greenwich too', () => {
    const newYork = calendar('America/New_York', [{ day: 'SUNDAY', from: '02:00', to: '04:00' }]);
    // On 2026-03-08 it is 03:00 at once where it would be 02:00: one hour of real time until 04:00.
    expect(hoursBetween(newYork, '2026-03-08T00:00:00Z', '2026-03-09T00:00:00Z')).toBe(1);
  });

  test('a holiday has its own hours or none', () => {
    const holidays = [
      { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '12:00' }] },
      { date: '2026-12-25', name: 'Christmas', hours: [] },
    ];
    const closed = calendar('Asia/Kolkata', week('09:30', '18:30'), holidays);
    // Kolkata is at +05:30. Thursday the 24th: 3 h. Friday the 25th: none. Then the weekend.
    expect(hoursBetween(closed, '2026-12-23T18:30:00Z', '2026-12-27T18:30:00Z')).toBe(3);
  });

  test('a target of four hours from Friday 16:00 is due on Monday at 12:00', () => {
    const berlin = calendar('Europe/Berlin', week('09:00', '17:00'));
    expect(afterBusinessMs(berlin, at('2026-01-16T15:00:00Z'), 4 * hour)).toEqual(
      at('2026-01-19T11:00:00Z'),
    );
    expect(afterBusinessMs(calendar('UTC', []), at('2026-01-16T15:00:00Z'), hour)).toBeNull();
  });

  test('what is due after some business time has exactly that much before it, in any zone and week', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    ];
    const days = fc.subarray(week('00:00', '24:00', 7), { minLength: 1 });
    const minutes = fc.integer({ min: 0, max: 23 * 60 + 59 });
    const clockTime = (n: number) =>
      `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        days,
        minutes,
        minutes,
        fc.date({
          min: at('2026-01-01T00:00:00Z'),
          max: at('2027-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 1, max: 200 * hour }),
        (zone, chosen, from, to, start, ms) => {
          fc.pre(from !== to);
          const given = calendar(
            zone,
            chosen.map(({ day }) => ({ day, from: clockTime(from), to: clockTime(to) })),
          );
          const due = afterBusinessMs(given, start, ms);
          expect(due && businessMs(given, start, due)).toBe(ms);
          const spans = [...businessSpans(given, start, due!)];
          expect(spans.reduce((sum, span) => sum + span.end - span.start, 0)).toBe(ms);
          expect(spans.every((span, n) => n === 0 || span.start > spans[n - 1]!.end)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
