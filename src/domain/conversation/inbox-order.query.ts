import {
  fromMicroseconds,
  isInteger,
  isMicroseconds,
  microseconds,
  type Page,
  type Place,
} from '../kernel/keyset.query.js';
import type { Params } from '../kernel/params.query.js';
import type { InboxView } from './inbox-view.query.js';

export const conversationOrderFields = [
  'LAST_ACTIVITY_AT',
  'WAITING_SINCE',
  'DUE_AT',
  'CREATED_AT',
  'NUMBER',
  'PRIORITY',
] as const;
export type ConversationOrderField = (typeof conversationOrderFields)[number];
export interface ConversationOrder {
  field: ConversationOrderField;
  direction: 'ASC' | 'DESC';
}

export const latestActivityFirst: ConversationOrder = {
  field: 'LAST_ACTIVITY_AT',
  direction: 'DESC',
};

interface SortKey {
  /** What is sorted by. */
  sql: string;
  /** The same, as it travels in a cursor. */
  selected: string;
  /** A cursor's key, back in the type of the sort. */
  compared: (parameter: string) => string;
  isKey: (key: Place['key']) => boolean;
}

const time = (column: string): SortKey => ({
  sql: column,
  selected: microseconds(column),
  compared: fromMicroseconds,
  isKey: isMicroseconds,
});
const integer = (sql: string): SortKey => ({
  sql,
  selected: sql,
  compared: (parameter) => `${parameter}::int`,
  isKey: isInteger,
});
/** Whoever does not wait comes after everyone who does. */
const notWaiting = `timestamptz '9999-01-01Z'`;
const never = notWaiting;

export function sortKey(field: ConversationOrderField, view: InboxView): SortKey {
  switch (field) {
    case 'LAST_ACTIVITY_AT':
      return time('c.last_activity_at');
    case 'WAITING_SINCE':
      return time(
        view === 'WAITING' ? 'c.waiting_since' : `coalesce(c.waiting_since, ${notWaiting})`,
      );
    case 'DUE_AT':
      return time(
        view === 'AT_RISK' || view === 'BREACHED' ? 'c.due_at' : `coalesce(c.due_at, ${never})`,
      );
    case 'CREATED_AT':
      return time('c.created_at');
    case 'NUMBER':
      return integer('c.number');
    case 'PRIORITY':
      return integer(`array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], c.priority)`);
  }
}

/** The conditions of the page's edges and its order. A backward page is read from its end and turned round. */
export function keyset(
  key: SortKey,
  direction: 'ASC' | 'DESC',
  page: Page,
  params: Params,
): { where: string[]; orderBy: string } {
  const beyond = (place: Place, sign: '<' | '>'): string =>
    `(${key.sql}, c.id) ${sign} (${key.compared(params.add(place.key))}, ${params.add(place.id)}::uuid)`;
  const ascending = direction === 'ASC';
  const where: string[] = [];
  if (page.after) where.push(beyond(page.after, ascending ? '>' : '<'));
  if (page.before) where.push(beyond(page.before, ascending ? '<' : '>'));
  const way = ascending === page.backward ? 'desc' : 'asc';
  return { where, orderBy: `${key.sql} ${way}, c.id ${way}` };
}
