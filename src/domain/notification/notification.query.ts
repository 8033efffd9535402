import type { AgentActor } from '../kernel/actor.js';
import { publicId } from '../kernel/ids.js';
import {
  type Connection,
  connectionOf,
  countLimit,
  fetchLimit,
  fromMicroseconds,
  isMicroseconds,
  listName,
  microseconds,
  pageOf,
  type PageRequest,
  setTotal,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import type { NotificationKind } from './notification.js';

export interface NotificationRow {
  __typename: string;
  uuid: string;
  id: string;
  kind: NotificationKind;
  conversationUuid: string | null;
  noteUuid: string | null;
  channelUuid: string | null;
  subjectUuid: string | null;
  actorKind: string;
  actorUuid: string | null;
  detail: Record<string, unknown>;
  createdAt: Date;
  readAt: Date | null;
  placeKey: string;
}

export interface NotificationWhere {
  kinds?: readonly string[] | null;
  unread?: boolean | null;
}

const typeOf: Record<NotificationKind, string> = {
  MENTION: 'MentionNotification',
  ASSIGNMENT: 'AssignmentNotification',
  HANDOFF: 'HandoffNotification',
  ESCALATION: 'EscalationNotification',
  PARKED_DELIVERY: 'ParkedDeliveryNotification',
};

const columns = `id as uuid, kind, conversation_id as "conversationUuid", note_id as "noteUuid",
  channel_id as "channelUuid", subject_id as "subjectUuid", actor_kind as "actorKind", actor_id as "actorUuid",
  detail, created_at as "createdAt", read_at as "readAt", ${microseconds('created_at')} as "placeKey"`;

/** What the caller was told, the latest first. Nobody reads another's; a program without a member was told nothing. */
export async function notificationPage(
  reader: Reader,
  actor: AgentActor,
  where: NotificationWhere,
  request: PageRequest,
  wanted: Wanted,
): Promise<Connection<NotificationRow>> {
  const list = listName('notifications', actor.id, where.kinds ?? null, where.unread ?? null);
  const page = pageOf(request, list, isMicroseconds);
  const params = new Params(reader.workspaceId);
  const conditions = conditionsOf(actor, where, params);
  const count = wanted.has('totalCount') || wanted.has('totalCountCapped');
  const total = count ? await countNotifications(reader, actor, where) : 0;
  if (page.after) {
    const key = fromMicroseconds(params.add(page.after.key));
    conditions.push(`(created_at, id) < (${key}, ${params.add(page.after.id)}::uuid)`);
  }
  const records = await reader.rows<NotificationRow>(
    `select ${columns} from notification where ${conditions.join(' and ')}
     order by created_at desc, id desc limit ${fetchLimit(page)}`,
    params.values,
  );
  const connection = connectionOf(records.map(notificationOf), page, (row) => ({
    key: row.placeKey,
    id: row.uuid,
  }));
  setTotal(connection, total);
  return connection;
}

/** The caller's own among these. */
export async function notificationsByIds(
  reader: Reader,
  actor: AgentActor,
  ids: readonly string[],
): Promise<NotificationRow[]> {
  const records = await reader.rows<NotificationRow>(
    `select ${columns} from notification where workspace_id = $1 and member_id = $2 and id = any($3::uuid[])
     order by created_at desc, id desc`,
    [reader.workspaceId, actor.id, ids],
  );
  return records.map(notificationOf);
}

export async function countNotifications(
  reader: Reader,
  actor: AgentActor,
  where: NotificationWhere,
): Promise<number> {
  const params = new Params(reader.workspaceId);
  const conditions = conditionsOf(actor, where, params).join(' and ');
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (select from notification where ${conditions} limit ${countLimit + 1}) counted`,
    params.values,
  );
  return row!.count;
}

function conditionsOf(actor: AgentActor, where: NotificationWhere, params: Params): string[] {
  const conditions = ['workspace_id = $1', `member_id = ${params.add(actor.id)}::uuid`];
  if (where.kinds) conditions.push(`kind = any(${params.add(where.kinds)}::text[])`);
  if (where.unread != null) conditions.push(`read_at is ${where.unread ? '' : 'not '}null`);
  return conditions;
}

function notificationOf(record: NotificationRow): NotificationRow {
  return {
    ...record,
    __typename: typeOf[record.kind],
    id: publicId('Notification', record.uuid),
  };
}
