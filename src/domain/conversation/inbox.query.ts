import type { AgentActor } from '../kernel/actor.js';
import type { Directory } from '../kernel/directory.query.js';
import {
  type Connection,
  connectionOf,
  countLimit,
  fetchLimit,
  listName,
  pageOf,
  type PageRequest,
  setTotal,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import { nodeWanted, type Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import {
  conversationOf,
  type ConversationRow,
  conversationSelect,
} from './conversation-row.query.js';
import { type ConversationWhere, conversationFilter } from './inbox-filter.query.js';
import {
  type ConversationOrder,
  keyset,
  latestActivityFirst,
  sortKey,
} from './inbox-order.query.js';
import { type InboxView, inView, isOwn } from './inbox-view.query.js';
import { visibleConversations } from './visible-conversations.query.js';

export interface InboxRequest {
  view: InboxView;
  where?: ConversationWhere | null;
  orderBy?: ConversationOrder | null;
  page: PageRequest;
}

/** A page of conversations: one flat statement, with the columns the caller will read (`wanted`, of a connection). */
export async function inboxPage(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  request: InboxRequest,
  wanted: Wanted,
): Promise<Connection<ConversationRow>> {
  const order = request.orderBy ?? latestActivityFirst;
  const key = sortKey(order.field, request.view);
  const owner = isOwn(request.view) ? actor.id : null;
  const page = pageOf(
    request.page,
    listName(request.view, owner, request.where ?? null, order),
    key.isKey,
  );
  const [records, total] = await Promise.all([
    wantsRows(wanted) ? reader.shown<Record<string, unknown>>(...statement()) : [],
    wanted.has('totalCount') || wanted.has('totalCountCapped')
      ? countInbox(reader, actor, request)
      : 0,
  ]);
  const rows = records.map((record) => conversationOf(record, directory));
  const connection = connectionOf(
    rows,
    page,
    (row) => ({ key: row.placeKey ?? null, id: row.uuid }),
    wanted.has('edges'),
  );
  setTotal(connection, total);
  return connection;

  function statement(): [string, unknown[]] {
    const params = new Params(reader.workspaceId);
    const select = conversationSelect(nodeWanted(wanted));
    const where = conditions(actor, request, params);
    const ordered = keyset(key, order.direction, page, params);
    const withCursor = wanted.has('pageInfo') || wanted.has('edges');
    const columns = withCursor
      ? `${select.columns}, ${key.selected} as "placeKey"`
      : select.columns;
    const sql = `select ${columns} from ${select.from}
      where ${[...where, ...ordered.where].join(' and ')}
      order by ${ordered.orderBy} limit ${fetchLimit(page)}`;
    return [sql, params.values];
  }
}

function conditions(
  actor: AgentActor,
  request: Pick<InboxRequest, 'view' | 'where'>,
  params: Params,
): string[] {
  return [
    visibleConversations(actor),
    inView(request.view, actor, params),
    ...(request.where ? [conversationFilter(request.where, params)] : []),
  ];
}

async function countInbox(
  reader: Reader,
  actor: AgentActor,
  request: InboxRequest,
): Promise<number> {
  const params = new Params(reader.workspaceId);
  const where = conditions(actor, request, params).join(' and ');
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (select from conversation c where ${where} limit ${countLimit + 1}) counted`,
    params.values,
  );
  return row!.count;
}

/** Those of some conversations that a view shows now. */
export async function conversationsInView(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  request: Pick<InboxRequest, 'view' | 'where'> & { ids: readonly string[] },
  wanted: Wanted,
): Promise<ConversationRow[]> {
  const params = new Params(reader.workspaceId);
  const select = conversationSelect(wanted);
  const ids = `c.id = any(${params.add(request.ids)}::uuid[])`;
  const records = await reader.shown<Record<string, unknown>>(
    `select ${select.columns} from ${select.from}
     where ${[...conditions(actor, request, params), ids].join(' and ')}
     order by c.last_activity_at desc, c.id desc`,
    params.values,
  );
  return records.map((record) => conversationOf(record, directory));
}

function wantsRows(wanted: Wanted): boolean {
  return wanted.has('nodes') || wanted.has('edges') || wanted.has('pageInfo');
}
