import { comparePositions, type LoggedEvent, type Position } from './event.js';
import { assertWithin, endColumn, endOf, type Reach, reachColumns } from './log.query.js';
import { Params } from './params.query.js';
import type { Reader } from './work.js';

/** Which events a reader wants; every condition that is given must hold. Ids are bare UUIDs. */
export interface EventFilter {
  types?: readonly string[] | null;
  conversationIds?: readonly string[] | null;
  contactIds?: readonly string[] | null;
  channelIds?: readonly string[] | null;
}

export function matchesEvent(filter: EventFilter, event: LoggedEvent): boolean {
  return (
    isAmong(filter.types, event.type) &&
    isAmong(filter.conversationIds, event.conversationId) &&
    isAmong(filter.contactIds, event.contactId) &&
    isAmong(filter.channelIds, event.channelId)
  );
}

function isAmong(allowed: readonly string[] | null | undefined, value: string | null): boolean {
  return allowed == null || (value !== null && allowed.includes(value));
}

export interface EventPage {
  events: LoggedEvent[];
  /** What is final up to here is in this page or before it, or was not asked for. Only of a page that is not full. */
  end: Position;
}

export interface EventRequest {
  /** Null for the beginning of what the log still holds. */
  after: Position | null;
  /** The types the reader may know of; without it, all. */
  visibleTypes?: readonly string[];
  filter?: EventFilter;
  limit: number;
}

interface Bounds extends Reach {
  endXid: string;
}

/**
 * Final events after a position, oldest first (see `log.query.ts`). What was pruned is asked in the same statement:
 * checked before it, a cursor could lose its events in between, and the page would be short in silence.
 */
export async function eventPage(reader: Reader, request: EventRequest): Promise<EventPage> {
  const { after, limit } = request;
  const params = new Params(reader.workspaceId);
  const rows = await reader.rows<Bounds & (LoggedEvent | { id: null })>(
    `select log.*, e.xid::text, e.id::text, e.workspace_id as "workspaceId", e.type,
       e.conversation_id as "conversationId", e.contact_id as "contactId", e.channel_id as "channelId",
       e.message_id as "messageId", e.note_id as "noteId", e.change_id as "changeId", e.subject_id as "subjectId",
       e.sequence, e.actor_kind as "actorKind", e.actor_id as "actorId", e.payload, e.created_at as "createdAt"
     from (select ${reachColumns}, ${endColumn} as "endXid" from workspace where id = $1) log
     left join lateral (
       select * from event where ${conditionsOf(request, params).join(' and ')}
       order by event.xid, event.id limit ${params.add(limit)}
     ) e on true
     order by e.xid, e.id`,
    params.values,
  );
  const [bounds] = rows;
  if (!bounds) return { events: [], end: after ?? beginning };
  if (after) assertWithin(bounds, after);
  return { events: rows.flatMap(eventOf), end: latest(after ?? beginning, endOf(bounds.endXid)) };
}

const beginning: Position = { xid: '0', id: '0' };

function conditionsOf({ after, visibleTypes, filter = {} }: EventRequest, params: Params) {
  const { xid, id } = after ?? beginning;
  const among = (
    column: string,
    values: readonly string[] | null | undefined,
    type: string,
  ): string[] => (values ? [`${column} = any(${params.add(values)}::${type}[])`] : []);
  return [
    'workspace_id = $1',
    `(xid, id) > (${params.add(xid)}::xid8, ${params.add(id)}::bigint)`,
    'xid < pg_snapshot_xmin(pg_current_snapshot())',
    ...among('type', visibleTypes, 'text'),
    ...among('type', filter.types, 'text'),
    ...among('conversation_id', filter.conversationIds, 'uuid'),
    ...among('contact_id', filter.contactIds, 'uuid'),
    ...among('channel_id', filter.channelIds, 'uuid'),
  ];
}

/** A log without anything new is still one row, of its bounds alone. */
function eventOf(row: Bounds & (LoggedEvent | { id: null })): LoggedEvent[] {
  if (row.id === null) return [];
  const { prunedXid: _from, prunedId: _id, nextXid: _next, endXid: _end, ...event } = row;
  return [event];
}

/** A cursor may be ahead of what is final: that of somebody's own write. */
function latest(a: Position, b: Position): Position {
  return comparePositions(a, b) < 0 ? b : a;
}
