/** Ids that can be computed: what the seed made, a client can ask for without looking it up. */
import { createHash } from 'node:crypto';

export const kinds = {
  workspace: 1,
  member: 2,
  contact: 3,
  handle: 4,
  channel: 5,
  tag: 6,
  conversation: 7,
  message: 8,
  wait: 9,
  change: 10,
  note: 11,
  assignment: 12,
  credential: 13,
};

const hex = (n, digits) => n.toString(16).padStart(digits, '0');

/** A UUIDv7: milliseconds, kind, number. */
export function uuid(kind, n, ms = 0) {
  const time = hex(ms, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kinds[kind], 3)}-8000-${hex(n, 12)}`;
}

/** The same in SQL. */
export function sqlUuid(kind, n, ms = '0') {
  return `(lpad(to_hex((${ms})::bigint), 12, '0') || '7${hex(kinds[kind], 3)}8000' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;
}

const prefixes = { conversation: 'conv', member: 'mem', contact: 'cont', channel: 'chan' };

export function publicId(kind, id) {
  return `${prefixes[kind]}_${id.replaceAll('-', '')}`;
}

/** The token of member `n`: as long and as random-looking as a real one. */
export function token(n) {
  return `rpt_${createHash('sha256').update(`bench member ${n}`).digest('base64url')}`;
}

export function tokenHash(n) {
  return createHash('sha256').update(token(n)).digest('hex');
}
