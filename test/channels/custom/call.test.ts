import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCustom } from '../../../src/channels/custom/parse.js';
import { account, receivedAt } from '../twilio/account.js';

const parse = (event: unknown) =>
  parseCustom(
    { body: Buffer.from(JSON.stringify(event)), envelope: {}, receivedAt },
    account(),
  )[0]!;

const call = { type: 'call', id: '7', from: { id: 'ada' }, answered: true };

test('A call keeps its own time, which is never later than our receipt and never runs backwards', () => {
  const facts = (event: object) => (parse({ ...call, ...event }) as { facts: object }).facts;
  expect(
    facts({ startedAt: '2026-11-24T09:00:00Z', endedAt: '2026-11-24T09:02:00Z' }),
  ).toMatchObject({
    startedAt: '2026-11-24T09:00:00.000Z',
    endedAt: '2026-11-24T09:02:00.000Z',
    durationSeconds: 120,
  });
  const now = { startedAt: receivedAt.toISOString(), endedAt: receivedAt.toISOString() };
  expect(facts({ startedAt: '2030-01-01', endedAt: '2031-01-01' })).toMatchObject(now);
  expect(facts({ startedAt: 'noon' })).toMatchObject(now);
  const backwards = facts({ startedAt: '2026-11-24T09:02:00Z', endedAt: '2026-11-24T09:00:00Z' });
  expect(backwards).toMatchObject({ startedAt: '2026-11-24T09:00:00.000Z' });
});

test('Reading a call never throws, whatever is in it', () => {
  const fields = [
    'from',
    'answered',
    'direction',
    'startedAt',
    'endedAt',
    'participants',
    'text',
    'transcript',
    'attachments',
  ];
  const rubbish = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
  fc.assert(
    fc.property(rubbish, (some) => {
      expect(['call', 'unknown']).toContain(parse({ ...call, ...some }).type);
    }),
  );
});
