import type { LoggedEvent, Position } from './event.js';
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

/** Final events after a position, oldest first, of the types the reader may know of (see `log.query.ts`). */
export function eventPage(
  reader: Reader,
  after: Position,
  visibleTypes: readonly string[],
  filter: EventFilter,
  limit: number,
): Promise<LoggedEvent[]> {
  const params = new Params(reader.workspaceId);
  const xid = params.add(after.xid);
  const id = params.add(after.id);
  const among = (
    column: string,
    values: readonly string[] | null | undefined,
    type: string,
  ): string[] => (values ? [`${column} = any(${params.add(values)}::${type}[])`] : []);
  const conditions = [
    'workspace_id = $1',
    `(xid, id) > (${xid}::xid8, ${id}::bigint)`,
    'xid < pg_snapshot_xmin(pg_current_snapshot())',
    ...among('type', visibleTypes, 'text'),
    ...among('type', filter.types, 'text'),
    ...among('conversation_id', filter.conversationIds, 'uuid'),
    ...among('contact_id', filter.contactIds, 'uuid'),
    ...among('channel_id', filter.channelIds, 'uuid'),
  ];
  return reader.rows<LoggedEvent>(
    `select xid::text, id::text, workspace_id as "workspaceId", type, conversation_id as "conversationId",
       contact_id as "contactId", channel_id as "channelId", message_id as "messageId", note_id as "noteId",
       change_id as "changeId", subject_id as "subjectId", sequence, actor_kind as "actorKind",
       actor_id as "actorId", payload, created_at as "createdAt"
     from event where ${conditions.join(' and ')}
     order by event.xid, event.id limit ${params.add(limit)}`,
    params.values,
  );
}
