import { expect, test } from '@jest/globals';
import { compareOrder, faultless, Ledger } from '../support/ledger.js';

/** The checkers are believed because they find what was planted. */

function ledger(): Ledger {
  const kept = new Ledger();
  for (let n = 0; n < 1_000; n++) {
    kept.note('sent', `mail ${n}`);
    kept.note('acknowledged', `mail ${n}`);
    kept.note('stored', `mail ${n}`);
  }
  return kept;
}

test('an honest ledger has nothing to say', () => {
  const kept = ledger();
  expect(kept.missing('acknowledged', 'stored')).toEqual([]);
  expect(kept.missing('stored', 'sent')).toEqual([]);
  expect(kept.doubled('stored')).toEqual([]);
});

test('one lost and one doubled are named, though the totals agree', () => {
  const kept = ledger();
  kept.found('stored', [...[...kept.keys('sent')].filter((key) => key !== 'mail 417'), 'mail 3']);
  expect(kept.missing('acknowledged', 'stored')).toEqual(['mail 417']);
  expect(kept.doubled('stored')).toEqual(['mail 3']);
});

test('what nobody sent is named', () => {
  const kept = ledger();
  kept.note('stored', 'mail of nobody');
  expect(kept.missing('stored', 'sent')).toEqual(['mail of nobody']);
});

test('a reader that missed, repeated, invented or mixed up is caught', () => {
  const written = ['a', 'b', 'c', 'd'];
  expect(compareOrder(written, written)).toEqual(faultless);
  expect(compareOrder(written, ['a', 'c', 'd']).missed).toEqual(['b']);
  expect(compareOrder(written, ['a', 'b', 'b', 'c', 'd']).repeated).toEqual(['b']);
  expect(compareOrder(written, ['a', 'b', 'c', 'd', 'e']).invented).toEqual(['e']);
  expect(compareOrder(written, ['a', 'c', 'b', 'd']).outOfOrder).toBe('b');
});
