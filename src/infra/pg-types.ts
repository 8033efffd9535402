import pg from 'pg';
import type { Moment } from '../domain/kernel/work.js';

const timestamptz = pg.types.builtins.TIMESTAMPTZ;

/** The parsers of pg, but for moments: a page of an inbox has a hundred and fifty of them. */
export function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === timestamptz && format !== 'binary') return parseMoment;
  return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
}

/** For rows that clients see: a moment stays text, only in their form. */
export const shownTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === timestamptz && format !== 'binary' ? showMoment : getTypeParser(oid, format),
};

/** `2026-11-22 08:30:00.5+00` becomes `2026-11-22T08:30:00.500Z`. */
export function showMoment(text: string): Moment {
  const end = text.length - 3;
  if (text.charCodeAt(4) !== dash || !text.endsWith('+00')) return slowly(text).toISOString();
  const fraction = end > 20 ? text.slice(20, Math.min(end, 23)) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}

/** `2026-11-22 08:30:00.123456+00` of a session in UTC. Anything stranger (BC, the first century, infinity) goes the long way. */
export function parseMoment(text: string): Date {
  if (text.charCodeAt(4) !== dash || text.startsWith('00') || !text.endsWith('+00'))
    return slowly(text);
  return new Date(
    Date.UTC(
      digits(text, 0, 4),
      digits(text, 5, 7) - 1,
      digits(text, 8, 10),
      digits(text, 11, 13),
      digits(text, 14, 16),
      digits(text, 17, 19),
      milliseconds(text),
    ),
  );
}

const dash = 45;
const zero = 48;

const slowly = pg.types.getTypeParser(timestamptz, 'text') as (value: string) => Date;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - zero;
  return value;
}

/** PostgreSQL drops trailing zeros: `.5` is half a second. Microseconds are cut off, as Date has none. */
function milliseconds(text: string): number {
  const end = text.length - 3;
  if (end <= 20) return 0;
  const value = digits(text, 20, Math.min(end, 23));
  return end === 21 ? value * 100 : end === 22 ? value * 10 : value;
}
