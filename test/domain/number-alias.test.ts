import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberAliases } from '../../src/domain/contact/number-alias.js';

describe('The other spellings of a number', () => {
  test.each([
    ['+5511987654321', ['+551187654321']],
    ['+551187654321', ['+5511987654321']],
    ['+551133334444', []],
    ['+5491123456789', ['+541123456789', '+54111523456789']],
    ['+541123456789', ['+5491123456789', '+54111523456789']],
    ['+54111523456789', ['+5491123456789', '+541123456789']],
    ['+4915112345678', []],
    ['+12025550123', []],
  ])('of %s are %j', (number, aliases) => {
    expect(numberAliases(number)).toEqual(aliases);
  });

  test('lead back to it, whichever one begins with', () => {
    const brazilian = fc
      .tuple(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 60_000_000, max: 99_999_999 }))
      .map(([area, subscriber]) => `+55${area}9${subscriber}`);
    const argentine = fc
      .integer({ min: 20_000_000, max: 79_999_999 })
      .map((subscriber) => `+54911${subscriber}`);
    fc.assert(
      fc.property(fc.oneof(brazilian, argentine), (number) => {
        const all = [number, ...numberAliases(number)].sort();
        for (const alias of all) expect([alias, ...numberAliases(alias)].sort()).toEqual(all);
      }),
    );
  });

  test('are none of anything that is no number', () => {
    fc.assert(fc.property(fc.string(), (text) => numberAliases(`+x${text}`).length === 0));
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(numberAliases(text))));
  });
});
