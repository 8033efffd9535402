import { describe, expect, test } from '@jest/globals';
import {
  effectiveAvailability,
  type Standing,
} from '../../../src/domain/availability/effective-availability.js';
import type { Schedule } from '../../../src/domain/availability/planned-availability.js';
import { type OpeningHours, weekdays } from '../../../src/domain/calendar/wall-clock.js';

const workdays: OpeningHours[] = weekdays
  .slice(0, 5)
  .map((day) => ({ day, from: '09:00', to: '17:00' }));
const berlin: Schedule = {
  timeZone: 'Europe/Berlin',
  shifts: workdays,
  holidays: [
    { date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '08:00', to: '13:00' }] },
    { date: '2026-12-25', name: 'Christmas', hours: [] },
  ],
  timeOff: [],
};

/** `2026-12-24T12:00Z` and what follows from it, in short: what, why, and until when. */
function at(moment: string, given: Partial<Standing>): string {
  const standing = { chosen: null, schedule: null, goneAt: null, ...given };
  const { availability, source, changesAt } = effectiveAvailability(standing, new Date(moment));
  const until = changesAt ? changesAt.toISOString().replace(/:00\.000Z$/, 'Z') : 'never';
  return `${availability} ${source} ${until}`;
}

test('where nothing is set up everybody is online', () => {
  expect(at('2026-12-24T12:00Z', {})).toBe('ONLINE DEFAULT never');
});

describe('A schedule', () => {
  test.each([
    ['in a shift', '2026-11-24T08:00Z', 'ONLINE SCHEDULE 2026-11-24T16:00Z'],
    ['before the first', '2026-11-24T07:59Z', 'OFFLINE SCHEDULE 2026-11-24T08:00Z'],
    ['from Friday to Monday', '2026-11-27T16:00Z', 'OFFLINE SCHEDULE 2026-11-30T08:00Z'],
    ['in summer, an hour earlier', '2026-07-01T07:00Z', 'ONLINE SCHEDULE 2026-07-01T15:00Z'],
    ['on a holiday', '2026-12-25T09:00Z', 'OFFLINE HOLIDAY 2026-12-28T08:00Z'],
    ['in the night of a holiday', '2026-12-25T02:00Z', 'OFFLINE SCHEDULE 2026-12-28T08:00Z'],
    ['in a holiday’s own hours', '2026-12-24T09:00Z', 'ONLINE SCHEDULE 2026-12-24T12:00Z'],
    ['after them', '2026-12-24T12:00Z', 'OFFLINE HOLIDAY 2026-12-28T08:00Z'],
    ['before a shift and in them', '2026-12-24T07:30Z', 'OFFLINE SCHEDULE 2026-12-24T08:00Z'],
  ])('%s', (_name, moment, expected) => {
    expect(at(moment, { schedule: berlin })).toBe(expected);
  });

  test('lasts over midnight, and the night belongs to the day on which it began', () => {
    const night: Schedule = {
      ...berlin,
      shifts: [{ day: 'THURSDAY', from: '22:00', to: '06:00' }],
      holidays: [{ date: '2026-12-25', name: 'Christmas', hours: [] }],
    };
    expect(at('2026-12-25T02:00Z', { schedule: night })).toBe('ONLINE SCHEDULE 2026-12-25T05:00Z');
  });

  test('knows the night in which an hour comes twice', () => {
    const night = { ...berlin, shifts: [{ day: 'SATURDAY' as const, from: '22:00', to: '06:00' }] };
    expect(at('2026-10-24T20:00Z', { schedule: night })).toBe('ONLINE SCHEDULE 2026-10-25T05:00Z');
  });

  test('gives way to time off, and says when that ends or begins', () => {
    const [startsAt, endsAt] = [new Date('2026-11-24T10:00Z'), new Date('2026-11-24T12:00Z')];
    const schedule = { ...berlin, timeOff: [{ startsAt, endsAt }] };
    expect(at('2026-11-24T09:00Z', { schedule })).toBe('ONLINE SCHEDULE 2026-11-24T10:00Z');
    expect(at('2026-11-24T10:00Z', { schedule })).toBe('OFFLINE TIME_OFF 2026-11-24T12:00Z');
    const unplanned = { ...schedule, shifts: [] };
    expect(at('2026-11-24T09:00Z', { schedule: unplanned })).toBe(
      'ONLINE DEFAULT 2026-11-24T10:00Z',
    );
    expect(at('2026-11-24T12:00Z', { schedule: unplanned })).toBe('ONLINE DEFAULT never');
  });
});

describe('A choice', () => {
  const night = '2026-11-24T22:00Z';
  const until = new Date('2026-11-24T23:00Z');

  test('stands above the schedule until it runs out', () => {
    const chosen = { availability: 'ONLINE' as const, until };
    expect(at(night, { chosen, schedule: berlin })).toBe('ONLINE HAND 2026-11-24T23:00Z');
    expect(at('2026-11-24T23:00Z', { chosen, schedule: berlin })).toBe(
      'OFFLINE SCHEDULE 2026-11-25T08:00Z',
    );
  });

  test('without an end holds', () => {
    const chosen = { availability: 'AWAY_AND_REASSIGN' as const, until: null };
    expect(at(night, { chosen })).toBe('AWAY_AND_REASSIGN HAND never');
  });
});

describe('Presence', () => {
  const goneAt = new Date('2026-11-24T12:00Z');

  test('takes whoever would be online away once the grace is over, however they came to be', () => {
    const chosen = { availability: 'ONLINE' as const, until: null };
    expect(at('2026-11-24T11:59Z', { goneAt })).toBe('ONLINE DEFAULT 2026-11-24T12:00Z');
    expect(at('2026-11-24T12:00Z', { goneAt })).toBe('OFFLINE PRESENCE never');
    expect(at('2026-11-24T12:00Z', { goneAt, chosen })).toBe('OFFLINE PRESENCE never');
    expect(at('2026-11-24T12:00Z', { goneAt, schedule: berlin })).toBe(
      'OFFLINE PRESENCE 2026-11-24T16:00Z',
    );
  });

  test('brings nobody online, and changes nothing of what was chosen', () => {
    const chosen = { availability: 'AWAY_AND_REASSIGN' as const, until: null };
    expect(at('2026-11-24T12:00Z', { goneAt, chosen })).toBe('AWAY_AND_REASSIGN HAND never');
    const later = new Date('2026-11-25T00:00Z');
    expect(at('2026-11-24T20:00Z', { goneAt: later, schedule: berlin })).toBe(
      'OFFLINE SCHEDULE 2026-11-25T08:00Z',
    );
  });
});
