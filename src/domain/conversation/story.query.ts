import type { AgentActor } from '../kernel/actor.js';
import type { Directory } from '../kernel/directory.query.js';
import {
  type Connection,
  connectionOf,
  countLimit,
  fetchLimit,
  fromMicroseconds,
  isMicroseconds,
  listName,
  microseconds,
  type Page,
  pageOf,
  type PageRequest,
  type Place,
  setTotal,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import { nodeWanted, type Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import { authorJoin, authorWanted, messageFields } from './message-row.query.js';
import {
  branches,
  itemOf,
  type TimelineKind,
  type TimelineRecord,
  visibleKinds,
} from './timeline.query.js';
import type { TimelineRow } from './timeline-row.query.js';
import { visibleConversations } from './visible-conversations.query.js';

export interface StoryRequest {
  /** Whose conversations, or which ones. */
  of: { contactId: string } | { conversationIds: readonly string[] };
  kinds?: readonly TimelineKind[] | null;
  page: PageRequest;
}

export type StoryRow = TimelineRow & { channelUuid?: string };

/**
 * Everything that happened with one contact, or in several conversations, in the order of time: what was said
 * by when it was said, notes and changes by when they were made. One statement: each conversation gives the keys of
 * at most a page from its indexes, and only what is on the page is read whole.
 */
export async function storyPage(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  request: StoryRequest,
  wanted: Wanted,
): Promise<Connection<StoryRow>> {
  const kinds = visibleKinds(actor.scopes, request.kinds);
  const page = pageOf(request.page, listName('story', request.of, kinds), isStoryKey);
  const [records, total] = await Promise.all([
    kinds.length > 0
      ? reader.shown<StoryRecord>(
          ...statement(reader, actor, request, kinds, page, nodeWanted(wanted)),
        )
      : [],
    wanted.has('totalCount') || wanted.has('totalCountCapped')
      ? countStory(reader, actor, request, kinds)
      : 0,
  ]);
  const rows = records.map((record) => ({
    ...itemOf(record, record.conversation_id, directory),
    channelUuid: record.channel_id,
    placeKey: `${record.micros}:${record.sequence}`,
  }));
  const connection = connectionOf(
    rows,
    page,
    (row) => ({ key: row.placeKey, id: row.uuid }),
    wanted.has('edges'),
  );
  setTotal(connection, total);
  return connection;
}

interface StoryRecord extends TimelineRecord {
  conversation_id: string;
  channel_id: string;
  micros: string;
}

/** Microseconds, then the place in the conversation: providers often tell whole seconds only. */
const isStoryKey = (key: Place['key']): boolean => {
  const [micros, sequence] = typeof key === 'string' ? key.split(':') : [];
  return isMicroseconds(micros ?? null) && /^\d{1,9}$/.test(sequence ?? '');
};

/** When an item of a kind happened. */
const momentOf: Record<TimelineKind, string> = {
  MESSAGE: 'occurred_at',
  NOTE: 'created_at',
  CHANGE: 'created_at',
};

function statement(
  reader: Reader,
  actor: AgentActor,
  request: StoryRequest,
  kinds: TimelineKind[],
  page: Page,
  wanted: Wanted,
): [string, unknown[]] {
  const params = new Params(reader.workspaceId);
  const among = chosen(request, params);
  const way = page.backward ? 'desc' : 'asc';
  const limit = fetchLimit(page);
  const after = page.after && boundary(page.after, params);
  const before = page.before && boundary(page.before, params);
  const keysOf = (kind: TimelineKind): string => {
    const { alias, table } = branches[kind];
    const key = `${alias}.${momentOf[kind]}, ${alias}.sequence, ${alias}.id`;
    const bounds = [
      ...(after ? [`(${key}) > ${after}`] : []),
      ...(before ? [`(${key}) < ${before}`] : []),
    ];
    return `(select '${kind}' as kind, ${key.replace(momentOf[kind], `${momentOf[kind]} as at`)} from ${table} ${alias}
      where ${[`${alias}.workspace_id = $1`, `${alias}.conversation_id = c.id`, ...bounds].join(' and ')}
      order by ${alias}.${momentOf[kind]} ${way}, ${alias}.sequence ${way}, ${alias}.id ${way} limit ${limit})`;
  };
  const keys = `(select k.kind, k.id as uuid, k.sequence, k.at, c.id as conversation_id, c.channel_id
    from conversation c cross join lateral (${kinds.map(keysOf).join(' union all ')}) k
    where ${among} and ${visibleConversations(actor)}
    order by k.at ${way}, k.sequence ${way}, k.id ${way} limit ${limit}) place`;
  const author = authorJoin(authorWanted(wanted), 'author_', {
    kind: 'item.actor_kind',
    id: 'item.actor_id',
  });
  const fields = fieldsRead(kinds, wanted).map(
    (field) => `${columnOf(field, kinds)} as "${field}"`,
  );
  const sql = `select ${['item.*', `${microseconds('item.at')} as micros`, ...author.columns].join(', ')} from (
      select ${['place.*', ...fields].join(', ')} from ${keys} ${kinds.map(wholeOf).join(' ')}
    ) item ${author.join}
    order by item.at ${way}, item.sequence ${way}, item.uuid ${way}`;
  return [sql, params.values];
}

function chosen({ of }: StoryRequest, params: Params): string {
  return 'contactId' in of
    ? `c.workspace_id = $1 and c.contact_id = ${params.add(of.contactId)}::uuid`
    : `c.workspace_id = $1 and c.id = any(${params.add(of.conversationIds)}::uuid[])`;
}

function boundary({ key, id }: Place, params: Params): string {
  const [micros, sequence] = String(key).split(':');
  return `(${fromMicroseconds(params.add(micros))}, ${params.add(Number(sequence))}::int, ${params.add(id)}::uuid)`;
}

function fieldsRead(kinds: TimelineKind[], wanted: Wanted): string[] {
  return [
    ...Object.keys(messageFields).filter((field) => wanted.has(field)),
    'actor_kind',
    'actor_id',
    ...(kinds.includes('CHANGE') ? ['change', 'member_id', 'previous_member_id', 'detail'] : []),
  ];
}

/** The column of whichever table the item is a row of. */
function columnOf(field: string, kinds: TimelineKind[]): string {
  const columns = kinds.flatMap((kind) => branches[kind].columns[field] ?? []);
  if (columns.length === 0) return 'null::text';
  return columns.length === 1 ? columns[0]! : `coalesce(${columns.join(', ')})`;
}

function wholeOf(kind: TimelineKind): string {
  const { alias, table } = branches[kind];
  return `left join ${table} ${alias} on place.kind = '${kind}' and ${alias}.workspace_id = $1
    and ${alias}.id = place.uuid`;
}

async function countStory(
  reader: Reader,
  actor: AgentActor,
  request: StoryRequest,
  kinds: TimelineKind[],
): Promise<number> {
  if (kinds.length === 0) return 0;
  const params = new Params(reader.workspaceId);
  const among = chosen(request, params);
  const scans = kinds.map(
    (kind) => `select from conversation c join ${branches[kind].table} i
      on i.workspace_id = $1 and i.conversation_id = c.id
      where ${among} and ${visibleConversations(actor)}`,
  );
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (${scans.join(' union all ')} limit ${countLimit + 1}) counted`,
    params.values,
  );
  return row!.count;
}
