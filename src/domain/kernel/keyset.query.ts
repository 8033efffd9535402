import { createHash } from 'node:crypto';
import { DomainError } from './errors.js';

/** What a client asks of a list. */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Where a row stands in a sorted list: its sort key, then its id, which breaks ties. */
export interface Place {
  key: string | number | null;
  id: string;
}

export interface Page {
  size: number;
  backward: boolean;
  after: Place | null;
  before: Place | null;
  /** Names the list (view, filter, order): a cursor of another list is refused. */
  list: string;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export interface Edge<N> {
  node: N;
  cursor: string;
}

export interface Connection<N> {
  nodes: N[];
  edges: Edge<N>[];
  pageInfo: PageInfo;
  totalCount: number;
  totalCountCapped: boolean;
}

const defaultSize = 25;
const maxSize = 100;
/** Counting further would cost more than the number is worth. */
export const countLimit = 10_000;

export function pageOf(
  request: PageRequest,
  list: string,
  isKey: (key: Place['key']) => boolean,
): Page {
  if (request.first != null && request.last != null) {
    throw new DomainError('INVALID_INPUT', 'Give `first` or `last`, not both.', ['last']);
  }
  return {
    size: sizeOf('first', request.first) ?? sizeOf('last', request.last) ?? defaultSize,
    backward:
      request.last != null ||
      (request.first == null && request.before != null && request.after == null),
    after: placeOf(request.after, list, isKey),
    before: placeOf(request.before, list, isKey),
    list,
  };
}

function sizeOf(argument: string, size: number | null | undefined): number | undefined {
  if (size == null) return undefined;
  if (!Number.isInteger(size) || size < 1 || size > maxSize) {
    throw new DomainError('INVALID_INPUT', `\`${argument}\` must be from 1 to ${maxSize}.`, [
      argument,
    ]);
  }
  return size;
}

/**
 * Rows to fetch: one more than the page tells whether another page follows. It goes into the text, rounded up to
 * three steps, because a limit in a parameter makes PostgreSQL plan for a tenth of the table.
 */
export function fetchLimit(page: Page): number {
  return page.size <= 25 ? 26 : page.size <= 50 ? 51 : 101;
}

/** A short name for what a list shows. */
export function listName(...parts: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

export function encodePlace(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, place.key, place.id])).toString('base64url');
}

function placeOf(
  cursor: string | null | undefined,
  list: string,
  isKey: (key: Place['key']) => boolean,
): Place | null {
  if (cursor == null) return null;
  const [name, key, id] = parsed(cursor);
  if (name !== list || !isUuid(id) || !isKey(key as Place['key'])) throw invalidCursor();
  return { key: key as Place['key'], id };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.length === 3 ? value : [];
  } catch {
    return [];
  }
}

function isUuid(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

export function invalidCursor(): DomainError {
  return new DomainError(
    'INVALID_CURSOR',
    'This cursor is not one of this list: start again without it.',
  );
}

/**
 * Microseconds since 1970, which is all of PostgreSQL's precision; a Date would lose the last three digits. Further
 * back than these 17 digits PostgreSQL knows no time.
 */
export const isMicroseconds = (key: Place['key']): boolean =>
  typeof key === 'string' && /^(-?\d{1,17}|\d{18})$/.test(key);
export const isInteger = (key: Place['key']): boolean =>
  Number.isInteger(key) && Math.abs(key as number) < 2 ** 31;
export const isText = (key: Place['key']): boolean =>
  typeof key === 'string' && !key.includes('\u0000');

export const microseconds = (column: string): string =>
  `(extract(epoch from ${column}) * 1000000)::bigint::text`;
export const fromMicroseconds = (parameter: string): string =>
  `(timestamptz 'epoch' + ${parameter}::bigint * interval '1 microsecond')`;

/** Cuts what was fetched to the page and dresses it as a connection. Rows come in the order they were fetched. */
export function connectionOf<N>(
  fetched: N[],
  page: Page,
  placeOfRow: (row: N) => Place,
  withEdges = true,
): Connection<N> {
  const more = fetched.length > page.size;
  const nodes = more ? fetched.slice(0, page.size) : fetched;
  if (page.backward) nodes.reverse();
  const cursor = (row: N | undefined): string | null =>
    row ? encodePlace(page.list, placeOfRow(row)) : null;
  return {
    nodes,
    edges: withEdges ? nodes.map((node) => ({ node, cursor: cursor(node)! })) : [],
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    },
    totalCount: 0,
    totalCountCapped: false,
  };
}

export function setTotal(connection: Connection<unknown>, count: number): void {
  connection.totalCount = Math.min(count, countLimit);
  connection.totalCountCapped = count > countLimit;
}
