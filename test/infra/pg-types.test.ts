import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { parseMoment, showMoment } from '../../src/infra/pg-types.js';

const usual = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text') as (
  text: string,
) => Date;

test('any moment PostgreSQL writes is read as the usual parser reads it', () => {
  const moment = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  const micros = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(moment, micros, (date, micro) => {
      const fraction = `.${String(micro).padStart(6, '0')}`.replace(/\.?0+$/, '');
      const text = `${date.toISOString().slice(0, 19).replace('T', ' ')}${fraction}+00`;
      expect(parseMoment(text).toISOString()).toBe(usual(text).toISOString());
      expect(showMoment(text)).toBe(usual(text).toISOString());
    }),
  );
});

test.each(['2026-11-22 08:30:00+05:30', '0044-03-15 12:00:00+00 BC', '12026-01-01 00:00:00+00'])(
  'what is written otherwise is read the long way: %s',
  (text) => {
    expect(parseMoment(text)).toEqual(usual(text));
    expect(showMoment(text)).toBe(usual(text).toISOString());
  },
);
