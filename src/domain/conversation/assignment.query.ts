import type { AgentActor } from '../kernel/actor.js';
import { type Directory, type MemberRow, system } from '../kernel/directory.query.js';
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
import type { ActorRow } from '../kernel/people.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import { visibleConversations } from './visible-conversations.query.js';

export interface AssignmentRow {
  __typename: 'Assignment';
  uuid: string;
  id: string;
  conversationUuid: string;
  member: MemberRow | null;
  kind: string;
  assignedBy: ActorRow | null;
  startedAt: Date;
  endedAt: Date | null;
  placeKey: string;
}

type AssignmentRecord = Omit<AssignmentRow, '__typename' | 'id' | 'member' | 'assignedBy'> & {
  member_id: string;
  assigned_by: string | null;
};

const columns = `a.id as uuid, a.conversation_id as "conversationUuid", a.member_id, a.kind, a.assigned_by,
  a.started_at as "startedAt", a.ended_at as "endedAt", ${microseconds('a.started_at')} as "placeKey"`;

/** Who owned a conversation, oldest first. */
export async function assignmentPage(
  reader: Reader,
  directory: Directory,
  conversationId: string,
  request: PageRequest,
  wanted: Wanted,
): Promise<Connection<AssignmentRow>> {
  const page = pageOf(request, listName('assignments', conversationId), isMicroseconds);
  const params = new Params(reader.workspaceId);
  const where = ['a.workspace_id = $1', `a.conversation_id = ${params.add(conversationId)}::uuid`];
  if (page.after) {
    where.push(
      `(a.started_at, a.id) > (${fromMicroseconds(params.add(page.after.key))}, ${params.add(page.after.id)}::uuid)`,
    );
  }
  const records = await reader.rows<AssignmentRecord>(
    `select ${columns} from assignment a where ${where.join(' and ')}
     order by a.started_at, a.id limit ${fetchLimit(page)}`,
    params.values,
  );
  const rows = records.map((record) => assignmentOf(record, directory));
  const connection = connectionOf(
    rows,
    page,
    (row) => ({ key: row.placeKey, id: row.uuid }),
    wanted.has('edges'),
  );
  if (wanted.has('totalCount'))
    setTotal(connection, await countAssignments(reader, conversationId));
  return connection;
}

/** The intervals that are open in some conversations: who owns each now, and since when. */
export async function openAssignments(
  reader: Reader,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<AssignmentRow[]> {
  const records = await reader.rows<AssignmentRecord>(
    `select ${columns} from assignment a
     where a.workspace_id = $1 and a.conversation_id = any($2::uuid[]) and a.ended_at is null`,
    [reader.workspaceId, conversationIds],
  );
  return records.map((record) => assignmentOf(record, directory));
}

export async function assignmentsByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
): Promise<AssignmentRow[]> {
  const records = await reader.rows<AssignmentRecord>(
    `select ${columns} from assignment a join conversation c on c.workspace_id = $1 and c.id = a.conversation_id
     where a.workspace_id = $1 and a.id = any($2::uuid[]) and ${visibleConversations(actor)}`,
    [reader.workspaceId, ids],
  );
  return records.map((record) => assignmentOf(record, directory));
}

async function countAssignments(reader: Reader, conversationId: string): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (select from assignment
       where workspace_id = $1 and conversation_id = $2::uuid limit ${countLimit + 1}) counted`,
    [reader.workspaceId, conversationId],
  );
  return row!.count;
}

function assignmentOf(record: AssignmentRecord, directory: Directory): AssignmentRow {
  const { member_id: member, assigned_by: by, ...row } = record;
  return {
    __typename: 'Assignment',
    id: publicId('Assignment', row.uuid),
    ...row,
    member: directory.members.get(member) ?? null,
    assignedBy: by ? (directory.members.get(by) ?? directory.automations.get(by) ?? null) : system,
  };
}
