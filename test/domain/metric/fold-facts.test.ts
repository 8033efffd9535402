import fc from 'fast-check';
import { explainMetric } from '../../../src/domain/metric/explain-metric.js';
import { stageTimes } from '../../../src/domain/metric/fact-rows.js';
import { foldFacts } from '../../../src/domain/metric/fold-facts.js';
import type { Facts } from '../../../src/domain/metric/facts.js';
import type { Metric } from '../../../src/domain/metric/metric-definition.js';
import type { BusinessCalendar } from '../../../src/domain/calendar/business-time.js';
import { weekdays } from '../../../src/domain/calendar/wall-clock.js';
import { minutes, plain, type Setting, type Step, story } from './story.js';

const facts = (steps: Step[], setting?: Setting): Facts => foldFacts(story(steps, setting));

const writes = (at: number): Step => ({ at, does: 'writes' });
const replies = (at: number, by = 'Priya', acceptedAt: number | null = at): Step => ({
  at,
  does: 'replies',
  by,
  acceptedAt,
});
const claims = (at: number, member = 'Priya'): Step => ({ at, does: 'claims', member });
const day = 24 * 60;

interface Case {
  /** What happens, and the arithmetic. */
  says: string;
  steps: Step[];
  /** Minutes of each wait that counts. */
  response?: (number | null)[];
  first?: boolean[];
  agent?: (number | null)[];
  outcome?: string[];
}

describe('Of waits', () => {
  test.each<Case>([
    {
      says: 'asked at 0, answered at 12: 12 − 0 = 12, and it is the first',
      steps: [writes(0), replies(12)],
      response: [12],
      first: [true],
    },
    {
      says: 'a nudge at 5 does not begin anew: 12 − 0 = 12',
      steps: [writes(0), writes(5), replies(12)],
      response: [12],
      first: [true],
    },
    {
      says: 'what is said after an answer waits anew: 12 − 0 = 12, then 30 − 20 = 10, not the first',
      steps: [writes(0), replies(12), writes(20), replies(30)],
      response: [12, 10],
      first: [true, false],
    },
    {
      says: 'a program at 1 and a note at 2 answer nobody: 12 − 0 = 12',
      steps: [
        writes(0),
        { at: 1, does: 'program replies' },
        { at: 2, does: 'notes', by: 'Priya' },
        replies(12),
      ],
      response: [12],
    },
    {
      says: 'written at 12, accepted by the channel at 15: 15 − 0 = 15',
      steps: [writes(0), replies(12, 'Priya', 15)],
      response: [15],
    },
    {
      says: 'written at 12, not accepted yet: no length, and not open either',
      steps: [writes(0), replies(12, 'Priya', null)],
      response: [null],
      outcome: ['SENDING'],
    },
    {
      says: 'the first reply never got out, a second was accepted at 40: 40 − 0 = 40',
      steps: [writes(0), replies(12, 'Priya', null), replies(40, 'Marco')],
      response: [40],
    },
    {
      says: 'nobody has answered: no length, open',
      steps: [writes(0)],
      response: [null],
      outcome: ['OPEN'],
    },
    {
      says: 'no reply needed at 7: no response, and no first response of a later one',
      steps: [writes(0), { at: 7, does: 'needs no reply' }, writes(20), replies(25)],
      response: [null, 5],
      first: [true, false],
      outcome: ['NO_REPLY_NEEDED', 'REPLIED'],
    },
    {
      says: 'resolved at 7 without a word: no response',
      steps: [writes(0), { at: 7, does: 'resolves' }],
      response: [null],
      outcome: ['RESOLVED'],
    },
    {
      says: 'we wrote first, they answered at 10, we at 14: a response of 4, and no first response',
      steps: [replies(0), writes(10), replies(14)],
      response: [4],
      first: [false],
    },
    {
      says: 'somebody took their call at 0, they wrote at 10, we at 14: answered before, so not the first',
      steps: [{ at: 0, does: 'takes a call' }, writes(10), replies(14)],
      response: [4],
      first: [false],
    },
    {
      says: 'they called at 9 while waiting and somebody took it: 9 − 0 = 9, credited to nobody',
      steps: [writes(0), { at: 9, does: 'takes a call' }],
      response: [9],
      agent: [null],
    },
    {
      says: 'a colleague answered in the provider’s app at 9: 9 − 0 = 9, credited to nobody',
      steps: [writes(0), { at: 9, does: 'colleague replies' }],
      response: [9],
      agent: [null],
    },
    {
      says: 'a machine’s mail waits for nobody',
      steps: [{ at: 0, does: 'writes', automated: true }],
      response: [],
    },
    {
      says: 'a new cycle after four days has a first response of its own: 12 and 3',
      steps: [
        writes(0),
        replies(12),
        { at: 20, does: 'resolves' },
        writes(4 * day),
        replies(4 * day + 3),
      ],
      response: [12, 3],
      first: [true, true],
    },
    {
      says: 'back within the window it is the same cycle: the second is not the first',
      steps: [writes(0), replies(12), { at: 20, does: 'resolves' }, writes(day), replies(day + 3)],
      response: [12, 3],
      first: [true, false],
    },
    {
      says: 'opened again by hand after four days: we opened it, so no first response',
      steps: [
        writes(0),
        replies(1),
        { at: 2, does: 'resolves' },
        { at: 4 * day, does: 'reopens' },
        writes(4 * day + 5),
        replies(4 * day + 9),
      ],
      response: [1, 4],
      first: [true, false],
    },
  ])('$says', ({ steps, response, first, agent, outcome }) => {
    const { waits } = facts(steps);
    if (response) expect(waits.map((wait) => minutes(wait.response?.ms))).toEqual(response);
    if (first) expect(waits.map((wait) => wait.isFirst)).toEqual(first);
    if (agent) expect(waits.map((wait) => minutes(wait.agentResponse?.ms))).toEqual(agent);
    if (outcome) expect(waits.map((wait) => wait.outcome)).toEqual(outcome);
  });

  test.each<Case>([
    {
      says: 'claimed at 4, answered at 12: theirs for 12 − 4 = 8 of 12',
      steps: [writes(0), claims(4), replies(12)],
      agent: [8],
    },
    {
      says: 'owned before they wrote: the whole wait, 12',
      steps: [writes(0), claims(1), replies(2), writes(10), replies(22)],
      agent: [1, 12],
    },
    {
      says: 'answered without owning it: the whole wait, 12',
      steps: [writes(0), replies(12)],
      agent: [12],
    },
    {
      says: 'Priya had it from 4, Marco from 10, Marco answered at 12: credited with 12 − 10 = 2',
      steps: [
        writes(0),
        claims(4),
        { at: 10, does: 'hands over', member: 'Marco' },
        replies(12, 'Marco'),
      ],
      agent: [2],
    },
    {
      says: 'given back and taken again it is counted from the first time: 30 − 4 = 26',
      steps: [writes(0), claims(4), { at: 10, does: 'unassigns' }, claims(28), replies(30)],
      agent: [26],
    },
    {
      says: 'snoozed from 5 to 25, answered at 30, theirs since 4: (5 − 4) + (30 − 25) = 6',
      steps: [
        writes(0),
        claims(4),
        { at: 5, does: 'snoozes' },
        { at: 25, does: 'wakes' },
        replies(30),
      ],
      agent: [6],
    },
  ])('of who answered: $says', ({ steps, agent }) => {
    const { waits } = facts(steps);
    expect(waits.map((wait) => minutes(wait.agentResponse?.ms))).toEqual(agent);
  });

  test.each<[string, Step[], number[]]>([
    [
      'nobody’s until 4, unseen until 9, unanswered until 12: 4 + 5 + 3 = 12',
      [
        writes(0),
        { at: 4, does: 'assigns', member: 'Priya' },
        { at: 9, does: 'reads' },
        replies(12),
      ],
      [4, 5, 3, 0],
    ],
    ['who claims has seen it: 4 + 0 + 8 = 12', [writes(0), claims(4), replies(12)], [4, 0, 8, 0]],
    [
      'nobody’s to the end, and read: all 12 are unassigned',
      [writes(0), { at: 3, does: 'reads' }, replies(12)],
      [12, 0, 0, 0],
    ],
    [
      'asks Marco in a note at 5, who notes at 9: 2 + (3 + 3) + 4 = 12',
      [
        writes(0),
        claims(2),
        { at: 5, does: 'notes', by: 'Priya', mentions: ['Marco'] },
        { at: 9, does: 'notes', by: 'Marco' },
        replies(12),
      ],
      [2, 0, 6, 4],
    ],
    [
      'asks Marco at 5 and answers alone at 12: 2 + 3 + 7 = 12',
      [
        writes(0),
        claims(2),
        { at: 5, does: 'notes', by: 'Priya', mentions: ['Marco'] },
        replies(12),
      ],
      [2, 0, 3, 7],
    ],
    [
      'who does not own it blocks nobody by asking: 2 + 10 = 12',
      [
        writes(0),
        claims(2),
        { at: 5, does: 'notes', by: 'Lena', mentions: ['Marco'] },
        replies(12),
      ],
      [2, 0, 10, 0],
    ],
    [
      'asks a team at 5, of which Lena notes at 9: 2 + (3 + 3) + 4 = 12',
      [
        writes(0),
        claims(2),
        { at: 5, does: 'notes', by: 'Priya', mentions: [null] },
        { at: 9, does: 'notes', by: 'Lena' },
        replies(12),
      ],
      [2, 0, 6, 4],
    ],
    [
      'offers it at 5, declined at 9: 2 + (3 + 3) + 4 = 12',
      [
        writes(0),
        claims(2),
        { at: 5, does: 'offers it' },
        { at: 9, does: 'accepts or declines' },
        replies(12),
      ],
      [2, 0, 6, 4],
    ],
    [
      'given back from 6 to 8: (2 + 2) + (4 + 4) = 12',
      [
        writes(0),
        claims(2),
        { at: 6, does: 'unassigns' },
        claims(8, 'Marco'),
        replies(12, 'Marco'),
      ],
      [4, 0, 8, 0],
    ],
  ])('stages: %s', (_says, steps, expected) => {
    const [wait] = facts(steps).waits;
    expect(stageTimes(wait!.stretches, plain).stage_ms.map(minutes)).toEqual(expected);
  });
});

describe('Of cycles', () => {
  test.each<[string, Step[], object[]]>([
    [
      'opened at 0, resolved at 30: 30, one reply',
      [writes(0), replies(12), { at: 30, does: 'resolves' }],
      [{ first: 30, last: 30, reopens: 0, replies: 1, by: 'CUSTOMER' }],
    ],
    [
      'resolved at 30, back at 50 within the window, resolved at 70: first 30, last 70, reopened once',
      [
        writes(0),
        replies(12),
        { at: 30, does: 'resolves' },
        writes(50),
        replies(60),
        { at: 70, does: 'resolves' },
      ],
      [{ first: 30, last: 70, reopens: 1, replies: 2, by: 'CUSTOMER' }],
    ],
    [
      'back after four days: another cycle, 30 and 10',
      [
        writes(0),
        replies(12),
        { at: 30, does: 'resolves' },
        writes(4 * day),
        { at: 4 * day + 10, does: 'resolves' },
      ],
      [
        { first: 30, last: 30, reopens: 0, replies: 1, by: 'CUSTOMER' },
        { first: 10, last: 10, reopens: 0, replies: 0, by: 'CUSTOMER' },
      ],
    ],
    [
      'open again it has no last resolution: first 30',
      [writes(0), replies(12), { at: 30, does: 'resolves' }, writes(50)],
      [{ first: 30, last: null, reopens: 1, replies: 1, by: 'CUSTOMER' }],
    ],
    [
      'we began it: ours, resolved at 30',
      [replies(0), { at: 30, does: 'resolves' }],
      [{ first: 30, last: 30, reopens: 0, replies: 1, by: 'US' }],
    ],
    [
      'bots and failed replies are no touch: one of three counts',
      [
        writes(0),
        { at: 1, does: 'program replies' },
        replies(5, 'Priya', null),
        replies(6),
        { at: 9, does: 'resolves' },
      ],
      [{ first: 9, last: 9, reopens: 0, replies: 1, by: 'CUSTOMER' }],
    ],
  ])('%s', (_says, steps, expected) => {
    const found = facts(steps).cycles.map((cycle) => ({
      first: minutes(cycle.firstResolution?.ms),
      last: minutes(cycle.resolution?.ms),
      reopens: cycle.reopens,
      replies: cycle.replies,
      by: cycle.openedBy,
    }));
    expect(found).toEqual(expected);
  });

  test.each<[string, Step[], number, Record<string, number>]>([
    [
      'owned from 5 to the resolution at 30: 25',
      [writes(0), claims(5), { at: 30, does: 'resolves' }],
      25,
      { Priya: 25 },
    ],
    [
      'snoozed from 10 to 20: 25 − 10 = 15',
      [
        writes(0),
        claims(5),
        { at: 10, does: 'snoozes' },
        { at: 20, does: 'wakes' },
        { at: 30, does: 'resolves' },
      ],
      15,
      { Priya: 15 },
    ],
    [
      'handed over at 12: 7 and 18, together 25',
      [
        writes(0),
        claims(5),
        { at: 12, does: 'hands over', member: 'Marco' },
        { at: 30, does: 'resolves' },
      ],
      25,
      { Priya: 7, Marco: 18 },
    ],
    [
      'resolved from 30 to 50 is not handled: 25 + 20 = 45',
      [
        writes(0),
        claims(5),
        { at: 30, does: 'resolves' },
        writes(50),
        { at: 70, does: 'resolves' },
      ],
      45,
      { Priya: 45 },
    ],
    ['nobody’s: 0', [writes(0), { at: 30, does: 'resolves' }], 0, {}],
  ])('handling: %s', (_says, steps, total, shares) => {
    const { cycles, assignments } = facts(steps);
    expect(minutes(cycles[0]!.handling.ms)).toBe(total);
    const found: Record<string, number> = {};
    for (const { memberId, handling } of assignments)
      found[memberId] = (found[memberId] ?? 0) + minutes(handling.ms)!;
    expect(found).toEqual(shares);
  });

  test('what was merged away is marked, and its open time ends there', () => {
    const { cycles, spans } = facts([writes(0), { at: 9, does: 'merges away' }]);
    expect(cycles).toMatchObject([{ isMerged: true }]);
    expect(spans.map(({ startedAt, endedAt }) => minutes(endedAt! - startedAt))).toEqual([9]);
  });
});

describe('Business time', () => {
  const office = (
    timeZone: string,
    holidays: BusinessCalendar['holidays'] = [],
  ): BusinessCalendar => ({
    timeZone,
    holidays,
    hours: weekdays.slice(0, 5).flatMap((one) => [
      { day: one, from: '09:00', to: '12:00' },
      { day: one, from: '13:00', to: '17:00' },
    ]),
  });

  test.each<[string, string, number, BusinessCalendar | undefined, number | null]>([
    // From a start, so many hours of waiting: minutes of them in business hours.
    ['no hours are set: unknown, and not 0', '2026-03-02T09:00Z', 5, undefined, null],
    ['within a stretch: 2 h', '2026-03-02T09:00Z', 2, office('UTC'), 120],
    ['over lunch, 11:00 to 15:00: 1 + 2 h', '2026-03-02T11:00Z', 4, office('UTC'), 180],
    ['over a night, 16:00 to 10:00: 1 + 1 h', '2026-03-02T16:00Z', 18, office('UTC'), 120],
    [
      'over a weekend, Friday 16:00 to Monday 10:00: 1 + 1 h',
      '2026-03-06T16:00Z',
      66,
      office('UTC'),
      120,
    ],
    [
      'over a holiday, Monday 16:00 to Wednesday 10:00: 1 + 0 + 1 h',
      '2026-03-02T16:00Z',
      42,
      office('UTC', [{ date: '2026-03-03', name: 'Holiday', hours: [] }]),
      120,
    ],
    [
      'over half a holiday with 09:00 to 11:00: 1 + 2 + 1 h',
      '2026-03-02T16:00Z',
      42,
      office('UTC', [
        { date: '2026-03-03', name: 'Half', hours: [{ from: '09:00', to: '11:00' }] },
      ]),
      240,
    ],
    // Berlin springs forward on Sunday 29 March: Friday 16:00 (15:00Z) to Monday 10:00 (08:00Z) are 65 hours.
    [
      'over the change to summer time: 1 + 1 h',
      '2026-03-27T15:00Z',
      65,
      office('Europe/Berlin'),
      120,
    ],
    // And back on 25 October: Friday 16:00 (14:00Z) to Monday 10:00 (09:00Z) are 67 hours.
    [
      'over the change to winter time: 1 + 1 h',
      '2026-10-23T14:00Z',
      67,
      office('Europe/Berlin'),
      120,
    ],
    ['all of it closed: 0', '2026-03-07T09:00Z', 5, office('UTC'), 0],
  ])('%s', (_says, start, hours, calendar, expected) => {
    const { waits, cycles } = facts(
      [writes(0), replies(hours * 60), { at: hours * 60, does: 'resolves' }],
      { start, calendar },
    );
    expect(minutes(waits[0]!.response!.ms)).toBe(hours * 60);
    expect(minutes(waits[0]!.response!.businessMs)).toBe(expected);
    expect(minutes(cycles[0]!.resolution!.businessMs)).toBe(expected);
  });

  test('is counted by the hours as they were when it ended', () => {
    const history = story([writes(0), replies(60)], { calendar: office('UTC') });
    history.settings.ofWait.set('wait 1', { ...plain, calendar: null });
    expect(foldFacts(history).waits[0]!.response!.businessMs).toBeNull();
  });
});

describe('Explained', () => {
  test('agent response: 4 minutes not theirs, 1 counted, 20 snoozed, 5 counted', () => {
    const history = story([
      writes(0),
      claims(4),
      { at: 5, does: 'snoozes' },
      { at: 25, does: 'wakes' },
      replies(30),
    ]);
    expect(
      explainMetric(history, 'AGENT_RESPONSE').map(({ reason, from, to }) => [
        reason,
        minutes(to! - from),
      ]),
    ).toEqual([
      ['BEFORE_ASSIGNMENT', 4],
      ['COUNTED', 1],
      ['SNOOZED', 20],
      ['COUNTED', 5],
    ]);
  });

  test('a conversation we opened has no first response, and says so', () => {
    const history = story([replies(0), writes(10), replies(14), writes(20)]);
    expect(explainMetric(history, 'FIRST_RESPONSE').map(({ reason }) => reason)).toEqual([
      'OPENED_BY_US',
      'OPENED_BY_US',
    ]);
    expect(explainMetric(history, 'RESPONSE').map(({ reason }) => reason)).toEqual([
      'COUNTED',
      'OPEN',
    ]);
  });
});

describe('Whatever happens', () => {
  const members = fc.constantFrom('Priya', 'Marco', 'Lena');
  const does = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('writes' as const), automated: fc.boolean() }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        does: fc.constant('replies' as const),
        by: members,
        delay: fc.option(fc.nat(30), { nil: null }),
      }),
    },
    fc.record({
      does: fc.constantFrom('claims' as const, 'assigns' as const, 'hands over' as const),
      member: members,
    }),
    fc.record({
      does: fc.constant('notes' as const),
      by: members,
      mentions: fc.array(members, { maxLength: 1 }),
    }),
    fc.record({
      does: fc.constantFrom(
        ...([
          'colleague replies',
          'program replies',
          'takes a call',
          'reads',
          'unassigns',
          'resolves',
        ] as const),
        ...(['reopens', 'snoozes', 'wakes', 'needs no reply'] as const),
      ),
    }),
  );
  const stories = fc
    .array(fc.record({ after: fc.integer({ min: 0, max: 3 * day }), what: does }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((list) => {
      let now = 0;
      return list.map(({ after, what }) => {
        now += after;
        const delay = 'delay' in what ? what.delay : undefined;
        const acceptedAt = delay === null ? null : now + (delay ?? 0);
        const step: Step =
          what.does === 'replies' ? { at: now, ...what, acceptedAt } : { at: now, ...what };
        return step;
      });
    });
  const calendar: BusinessCalendar = {
    timeZone: 'America/New_York',
    hours: [
      { day: 'SUNDAY', from: '22:00', to: '06:00' },
      { day: 'TUESDAY', from: '09:00', to: '17:00' },
    ],
    holidays: [{ date: '2026-03-10', name: 'Closed', hours: [] }],
  };
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

  test('no wait is lost or doubled, and its stages add up to it, by the clock and in business hours', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        const history = story(steps, { calendar });
        const { waits } = foldFacts(history);
        expect(waits.map(({ waitId }) => waitId)).toEqual(history.waits.map(({ id }) => id));
        for (const wait of waits) {
          if (wait.endedAt === null) {
            expect(wait.stretches.at(-1)!.to).toBeNull();
            continue;
          }
          const times = stageTimes(wait.stretches, wait.settings);
          expect(sum(times.stage_ms)).toBe(wait.endedAt - wait.startedAt);
          if (wait.response)
            expect(sum(times.stage_business_ms as number[])).toBe(wait.response.businessMs);
          if (wait.agentResponse)
            expect(wait.agentResponse.ms).toBeLessThanOrEqual(wait.response!.ms);
        }
      }),
    );
  });

  test('cycles follow one another, open spans do not overlap, and no message is in two cycles', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        const history = story(steps, { calendar });
        const { cycles, spans, messages, assignments } = foldFacts(history);
        expect(cycles.map(({ cycle }) => cycle)).toEqual(cycles.map((_, n) => n + 1));
        for (const [n, span] of spans.entries()) {
          const next = spans[n + 1];
          if (next) expect(span.endedAt).toBeLessThanOrEqual(next.startedAt);
        }
        expect(sum(cycles.map(({ inbound }) => inbound))).toBe(
          messages.filter(({ direction }) => direction === 'INBOUND').length,
        );
        const handled = sum(cycles.map(({ handling }) => handling.ms));
        expect(sum(assignments.map(({ handling }) => handling.ms))).toBe(handled);
      }),
    );
  });

  test('what is told while it goes on is what a later fold tells of the same', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        const whole = foldFacts(story(steps));
        const closed = (facts: Facts) =>
          facts.spans
            .filter(({ endedAt }) => endedAt !== null)
            .map(({ position, startedAt, endedAt }) => ({ position, startedAt, endedAt }));
        for (let n = 1; n < steps.length; n += 5) {
          const early = closed(foldFacts(story(steps.slice(0, n))));
          expect(closed(whole).slice(0, early.length)).toEqual(early);
        }
      }),
    );
  });

  test('what is counted by an explanation is what the facts hold', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        const history = story(steps, { calendar });
        const { waits, cycles } = foldFacts(history);
        const counted = (metric: Metric) =>
          sum(
            explainMetric(history, metric)
              .filter(({ reason }) => reason === 'COUNTED')
              .map(({ from, to }) => to! - from),
          );
        expect(counted('RESPONSE')).toBe(sum(waits.map(({ response }) => response?.ms ?? 0)));
        expect(counted('AGENT_RESPONSE')).toBe(
          sum(waits.map((wait) => wait.agentResponse?.ms ?? 0)),
        );
        const resolved = cycles.filter(({ resolvedAt }) => resolvedAt !== null);
        expect(counted('HANDLING')).toBe(sum(resolved.map(({ handling }) => handling.ms)));
        expect(counted('LAST_RESOLUTION')).toBe(
          sum(resolved.map(({ resolution }) => resolution!.ms)),
        );
      }),
    );
  });
});
