import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minutesOf, weekdays } from '../../../src/domain/calendar/wall-clock.js';
import { isOpenAt, nextChangeAfter } from '../../../src/domain/chat/business-hours.js';

const week = (timeZone: string) => ({
  timeZone,
  businessHours: weekdays.slice(0, 5).map((day) => ({ day, from: '09:00', to: '17:30' })),
});

describe('Business hours', () => {
  test('are those of the clock on the wall, where the company is', () => {
    const moment = new Date('2026-11-24T08:30:00Z'); // a Tuesday
    expect(isOpenAt(moment, week('Europe/Berlin'))).toBe(true); // 09:30
    expect(isOpenAt(moment, week('Europe/London'))).toBe(false); // 08:30
    expect(isOpenAt(moment, week('America/New_York'))).toBe(false); // 03:30
  });

  test('end at their end and begin on the next working day', () => {
    const friday = new Date('2026-11-27T16:29:59Z');
    expect(nextChangeAfter(friday, week('Europe/Berlin'))).toEqual(
      new Date('2026-11-27T16:30:00Z'),
    );
    const evening = new Date('2026-11-27T16:30:00Z');
    expect(isOpenAt(evening, week('Europe/Berlin'))).toBe(false);
    expect(nextChangeAfter(evening, week('Europe/Berlin'))).toEqual(
      new Date('2026-11-30T08:00:00Z'),
    );
  });

  test('follow the clocks when they change', () => {
    const beforeSpring = new Date('2026-03-27T18:00:00Z');
    expect(nextChangeAfter(beforeSpring, week('Europe/Berlin'))).toEqual(
      new Date('2026-03-30T07:00:00Z'),
    );
  });

  test('without any, somebody is always there', () => {
    const always = { timeZone: 'UTC', businessHours: [] };
    expect(isOpenAt(new Date(), always)).toBe(true);
    expect(nextChangeAfter(new Date(), always)).toBeNull();
  });

  test('that touch are one, and those of the whole week never end', () => {
    const touching = {
      timeZone: 'Asia/Tokyo',
      businessHours: weekdays.map((day) => ({ day, from: '00:00', to: '24:00' })),
    };
    expect(isOpenAt(new Date(), touching)).toBe(true);
    expect(nextChangeAfter(new Date(), touching)).toBeNull();
  });

  test('between now and the next change nothing changes', () => {
    const time = fc
      .integer({ min: 0, max: 24 * 60 })
      .map((minutes) =>
        [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')),
      )
      .map((parts) => parts.join(':'));
    const hours = fc
      .record({ day: fc.constantFrom(...weekdays), from: time, to: time })
      .filter(({ from, to }) => minutesOf(from) < minutesOf(to));
    const zones = fc.constantFrom('UTC', 'Europe/Lisbon', 'Asia/Kathmandu', 'America/St_Johns');
    const moment = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moment,
        zones,
        fc.array(hours, { maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (now, timeZone, businessHours, part) => {
          const given = { timeZone, businessHours };
          const next = nextChangeAfter(now, given);
          if (!next) return;
          const isOpen = isOpenAt(now, given);
          expect(isOpenAt(next, given)).toBe(!isOpen);
          const between = now.getTime() + Math.floor((next.getTime() - 1 - now.getTime()) * part);
          expect(isOpenAt(new Date(between), given)).toBe(isOpen);
        },
      ),
      { numRuns: 300 },
    );
  });
});
