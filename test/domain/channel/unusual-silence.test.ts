import { describe, expect, test } from '@jest/globals';
import { isUnusual } from '../../../src/domain/channel/unusual-silence.js';

const hour = 3_600_000;
const day = 24 * hour;
const began = new Date('2026-10-01T00:00:00Z');
const at = (time: string): Date => new Date(time);
const silence = (since: string, until: string, from = began) => ({
  since: at(since),
  until: at(until),
  began: from,
});
/** Weekdays from eight to six. */
const office = (perHour: number) => (time: number) => {
  const [weekday, of] = [new Date(time).getUTCDay(), new Date(time).getUTCHours()];
  return weekday >= 1 && weekday <= 5 && of >= 8 && of < 18 ? perHour : 0;
};

describe('A silence', () => {
  test('in busy hours is unusual as soon as eight things should have come', () => {
    const monday = (until: string) => silence('2026-11-23T10:00:00Z', until);
    expect(isUnusual(monday('2026-11-23T11:30:00Z'), office(5))).toBe(false);
    expect(isUnusual(monday('2026-11-23T12:00:00Z'), office(5))).toBe(true);
    expect(isUnusual(monday('2026-11-23T10:10:00Z'), office(1000))).toBe(false);
    expect(isUnusual(monday('2026-11-23T10:15:00Z'), office(1000))).toBe(true);
  });

  test('over night, over a weekend, and at the very beginning of the day is nothing', () => {
    const evening = '2026-11-20T17:55:00Z';
    for (const until of ['2026-11-20T23:00:00Z', '2026-11-22T12:00:00Z', '2026-11-23T08:50:00Z'])
      expect(isUnusual(silence(evening, until), office(100))).toBe(false);
    expect(isUnusual(silence(evening, '2026-11-23T09:00:00Z'), office(100))).toBe(true);
  });

  test('of a channel with less than two weeks is nobody’s to judge', () => {
    const since = '2026-11-23T10:00:00Z';
    const young = new Date(at(since).getTime() - 13 * day);
    expect(isUnusual(silence(since, '2026-11-23T14:00:00Z', young), office(50))).toBe(false);
    const older = new Date(at(since).getTime() - 15 * day);
    expect(isUnusual(silence(since, '2026-11-23T14:00:00Z', older), office(50))).toBe(true);
  });

  test('is judged in spite of one week without anything, and not of two', () => {
    const holiday = (days: number[]) => (time: number) =>
      days.includes(new Date(time).getUTCDate()) ? 0 : office(50)(time);
    const monday = silence('2026-11-23T10:00:00Z', '2026-11-23T12:00:00Z');
    expect(isUnusual(monday, holiday([9]))).toBe(true);
    expect(isUnusual(monday, holiday([9, 16]))).toBe(false);
  });
});
