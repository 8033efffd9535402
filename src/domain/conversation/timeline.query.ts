import type { Scope } from '../kernel/actor.js';
import type { Directory } from '../kernel/directory.query.js';
import {
  type Connection,
  connectionOf,
  countLimit,
  fetchLimit,
  isInteger,
  listName,
  type Page,
  pageOf,
  type PageRequest,
  setTotal,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import { nodeWanted, type Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import {
  authorJoin,
  authorOf,
  authorWanted,
  messageFields,
  messageOf,
} from './message-row.query.js';
import { changeOf, noteOf, type TimelineRow } from './timeline-row.query.js';

export const timelineKinds = ['MESSAGE', 'NOTE', 'CHANGE'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export interface TimelineRequest {
  conversationId: string;
  kinds?: readonly TimelineKind[] | null;
  page: PageRequest;
}

/**
 * What happened in one conversation, oldest first: messages, notes and changes share one sequence, so that three
 * index scans, each cut to the page, merge into it. Without NOTES the notes are not even read.
 */
export async function timelinePage(
  reader: Reader,
  scopes: ReadonlySet<Scope>,
  directory: Directory,
  request: TimelineRequest,
  wanted: Wanted,
): Promise<Connection<TimelineRow>> {
  const kinds = visibleKinds(scopes, request.kinds);
  const page = pageOf(request.page, listName(request.conversationId, kinds), isInteger);
  const [records, total] = await Promise.all([
    kinds.length > 0
      ? reader.shown<TimelineRecord>(...statement(reader, request, kinds, page, nodeWanted(wanted)))
      : [],
    wanted.has('totalCount') || wanted.has('totalCountCapped')
      ? countItems(reader, request, kinds)
      : 0,
  ]);
  const rows = records.map((record) => itemOf(record, request.conversationId, directory));
  const connection = connectionOf(
    rows,
    page,
    (row) => ({ key: row.sequence, id: row.uuid }),
    wanted.has('edges'),
  );
  setTotal(connection, total);
  return connection;
}

export function visibleKinds(
  scopes: ReadonlySet<Scope>,
  kinds: readonly TimelineKind[] | null | undefined,
): TimelineKind[] {
  return timelineKinds.filter(
    (kind) => (kinds?.includes(kind) ?? true) && (kind !== 'NOTE' || scopes.has('NOTES')),
  );
}

export interface TimelineRecord extends Record<string, unknown> {
  kind: TimelineKind;
  uuid: string;
  sequence: number;
  actor_kind: string;
  actor_id: string | null;
}

type Branch = { alias: string; table: string; columns: Record<string, string> };

export const branches: Record<TimelineKind, Branch> = {
  MESSAGE: {
    alias: 'm',
    table: 'message',
    columns: { ...messageFields, actor_kind: 'm.author_kind', actor_id: 'm.author_id' },
  },
  NOTE: {
    alias: 'n',
    table: 'note',
    columns: {
      text: 'n.text',
      createdAt: 'n.created_at',
      actor_kind: 'n.author_kind',
      actor_id: 'n.author_id',
    },
  },
  CHANGE: {
    alias: 'h',
    table: 'conversation_change',
    columns: {
      createdAt: 'h.created_at',
      actor_kind: 'h.actor_kind',
      actor_id: 'h.actor_id',
      change: 'h.kind',
      member_id: 'h.member_id',
      previous_member_id: 'h.previous_member_id',
      detail: 'h.detail',
    },
  },
};

const typeOf: Record<string, string> = {
  attachments: 'boolean',
  unverifiedSender: 'boolean',
  privately: 'boolean',
  failure: 'jsonb',
  occurredAt: 'timestamptz',
  createdAt: 'timestamptz',
  sentAt: 'timestamptz',
  editedAt: 'timestamptz',
  deletedAt: 'timestamptz',
  channel: 'uuid',
  actor_id: 'uuid',
  member_id: 'uuid',
  previous_member_id: 'uuid',
  detail: 'jsonb',
};

function statement(
  reader: Reader,
  request: TimelineRequest,
  kinds: TimelineKind[],
  page: Page,
  wanted: Wanted,
): [string, unknown[]] {
  const params = new Params(reader.workspaceId);
  const conversation = params.add(request.conversationId);
  const after = page.after && params.add(page.after.key);
  const before = page.before && params.add(page.before.key);
  const way = page.backward ? 'desc' : 'asc';
  const limit = fetchLimit(page);
  const fields = [
    ...Object.keys(messageFields).filter((field) => wanted.has(field)),
    'actor_kind',
    'actor_id',
    ...(kinds.includes('CHANGE') ? ['change', 'member_id', 'previous_member_id', 'detail'] : []),
  ];
  const scan = (kind: TimelineKind): string => {
    const { alias, table, columns } = branches[kind];
    const list = fields.map(
      (field) => `${columns[field] ?? `null::${typeOf[field] ?? 'text'}`} as "${field}"`,
    );
    const bounds = [
      ...(after ? [`${alias}.sequence > ${after}::int`] : []),
      ...(before ? [`${alias}.sequence < ${before}::int`] : []),
    ];
    return `(select '${kind}' as kind, ${alias}.id as uuid, ${alias}.sequence, ${list.join(', ')}
      from ${table} ${alias}
      where ${[`${alias}.workspace_id = $1`, `${alias}.conversation_id = ${conversation}::uuid`, ...bounds].join(' and ')}
      order by ${alias}.sequence ${way} limit ${limit})`;
  };
  const author = authorJoin(authorWanted(wanted), 'author_', {
    kind: 'item.actor_kind',
    id: 'item.actor_id',
  });
  const merged = `(select * from (${kinds.map(scan).join(' union all ')}) branch
    order by sequence ${way} limit ${limit}) item`;
  const sql = `select ${['item.*', ...author.columns].join(', ')} from ${merged} ${author.join}
    order by item.sequence ${way}`;
  return [sql, params.values];
}

export function itemOf(
  record: TimelineRecord,
  conversationUuid: string,
  directory: Directory,
): TimelineRow {
  const actor = authorOf(record, 'author_', record.actor_kind, record.actor_id, directory);
  const ids = { uuid: record.uuid, conversationUuid, sequence: record.sequence };
  if (record.kind === 'MESSAGE') return messageOf(record, '', ids, actor);
  if (record.kind === 'NOTE') return noteOf(record, ids, actor);
  return changeOf(record, ids, actor, directory);
}

async function countItems(
  reader: Reader,
  request: TimelineRequest,
  kinds: TimelineKind[],
): Promise<number> {
  if (kinds.length === 0) return 0;
  const scans = kinds.map(
    (kind) =>
      `select from ${branches[kind].table} where workspace_id = $1 and conversation_id = $2::uuid`,
  );
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (${scans.join(' union all ')} limit ${countLimit + 1}) counted`,
    [reader.workspaceId, request.conversationId],
  );
  return row!.count;
}
