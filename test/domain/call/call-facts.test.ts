import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CallFacts, mergeFacts, outcomeOf } from '../../../src/domain/call/call-facts.js';
import { describeCall, spoken } from '../../../src/domain/call/describe-call.js';

const outcomes = fc.constantFrom('ANSWERED' as const, 'MISSED' as const);
const words = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string());
const facts = fc.record(
  {
    direction: fc.constantFrom('INBOUND' as const, 'OUTBOUND' as const),
    end: fc.constantFrom('COMPLETED' as const, 'MISSED' as const),
    legs: fc.dictionary(fc.constantFrom('one', 'two', '__proto__'), outcomes),
    voicemail: fc.constant(true),
    startedAt: fc.constantFrom('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'),
    durationSeconds: fc.nat(1000),
    participants: fc.uniqueArray(fc.constantFrom('Ana', 'Bo', 'Cy')).map((names) => names.sort()),
    transcripts: words,
    lines: words,
  },
  { requiredKeys: [] },
);

describe('What is known of a call', () => {
  test('is the same in whatever order its news come, and however often', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (news, dice) => {
        const order = [...news, ...news];
        for (let n = order.length - 1; n > 0; n--) {
          const other = dice.next().value % (n + 1);
          [order[n], order[other]] = [order[other]!, order[n]!];
        }
        const all = (some: CallFacts[]) => some.reduce(mergeFacts, {});
        expect(all(order)).toEqual(all(news));
      }),
    );
  });

  test.each<[CallFacts, string | undefined]>([
    [{}, undefined],
    [{ legs: { a: 'ANSWERED' } }, undefined],
    [{ end: 'COMPLETED' }, 'ANSWERED'],
    [{ end: 'MISSED' }, 'MISSED'],
    [{ end: 'COMPLETED', voicemail: true }, 'MISSED'],
    [{ end: 'COMPLETED', legs: { a: 'MISSED' } }, 'MISSED'],
    [{ end: 'COMPLETED', legs: { a: 'MISSED', b: 'ANSWERED' } }, 'ANSWERED'],
    [{ end: 'COMPLETED', legs: { a: 'ANSWERED' }, voicemail: true }, 'ANSWERED'],
  ])('%j is %s', (known, outcome) => {
    expect(outcomeOf(known)).toBe(outcome);
  });
});

describe('A call reads', () => {
  test.each<[CallFacts, 'ANSWERED' | 'MISSED', string]>([
    [{ direction: 'INBOUND' }, 'MISSED', 'Missed call'],
    [{ direction: 'INBOUND', voicemail: true }, 'MISSED', 'Missed call, voicemail'],
    [{ direction: 'OUTBOUND' }, 'MISSED', 'Call, not answered'],
    [{ durationSeconds: 192 }, 'ANSWERED', 'Call, 3 min 12 s'],
    [{ durationSeconds: 192, talkSeconds: 60 }, 'ANSWERED', 'Call, 1 min'],
    [{}, 'ANSWERED', 'Call'],
    [{ kind: 'MEETING', durationSeconds: 3720 }, 'ANSWERED', 'Meeting, 1 h 2 min'],
    [{ kind: 'MEETING', direction: 'OUTBOUND' }, 'MISSED', 'Meeting, nobody came'],
    [
      { participants: ['Ana', 'Bo'], transcripts: { x: 'Hi' }, lines: { b: 'second', a: 'first' } },
      'ANSWERED',
      'Call\nWith Ana, Bo\n“Hi”\nfirst\nsecond',
    ],
  ])('%j, %s as %j', (known, outcome, text) => {
    expect(describeCall(known, outcome)).toBe(text);
  });

  test('with its length in whole units', () => {
    expect([0, 45, 60, 3600, 3605, 7260].map(spoken)).toEqual([
      '',
      '45 s',
      '1 min',
      '1 h',
      '1 h',
      '2 h 1 min',
    ]);
  });
});
