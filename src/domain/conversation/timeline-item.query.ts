import type { AgentActor } from '../kernel/actor.js';
import type { Directory } from '../kernel/directory.query.js';
import { everything } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import {
  authorJoin,
  authorOf,
  messageColumns,
  messageOf,
  type MessageRow,
} from './message-row.query.js';
import { changeOf, type ChangeRow, noteOf, type NoteRow } from './timeline-row.query.js';
import { visibleConversations } from './visible-conversations.query.js';

interface ItemRecord extends Record<string, unknown> {
  uuid: string;
  conversationUuid: string;
  sequence: number;
  actor_kind: string;
  actor_id: string | null;
}

/** Messages by id, of the conversations the actor may see. */
export async function messagesByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
): Promise<MessageRow[]> {
  const columns = messageColumns(everything).join(', ');
  const records = await items(
    reader,
    actor,
    ids,
    'message m',
    `m.author_kind as actor_kind, m.author_id as actor_id, ${columns}`,
  );
  return records.map((record) =>
    messageOf(
      record,
      '',
      record,
      authorOf(record, 'author_', record.actor_kind, record.actor_id, directory),
    ),
  );
}

/** Notes by id; nobody without NOTES gets one. */
export async function notesByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
): Promise<NoteRow[]> {
  if (!actor.scopes.has('NOTES')) return [];
  const columns =
    'm.author_kind as actor_kind, m.author_id as actor_id, m.text, m.created_at as "createdAt"';
  const records = await items(reader, actor, ids, 'note m', columns);
  return records.map((record) =>
    noteOf(
      record,
      placeOf(record),
      authorOf(record, 'author_', record.actor_kind, record.actor_id, directory),
    ),
  );
}

export async function changesByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
): Promise<ChangeRow[]> {
  const columns = `m.actor_kind, m.actor_id, m.kind as change, m.member_id, m.previous_member_id, m.detail,
    m.created_at as "createdAt"`;
  const records = await items(reader, actor, ids, 'conversation_change m', columns);
  return records.map((record) =>
    changeOf(
      record,
      placeOf(record),
      authorOf(record, 'author_', record.actor_kind, record.actor_id, directory),
      directory,
    ),
  );
}

function placeOf({
  uuid,
  conversationUuid,
  sequence,
}: ItemRecord): Pick<ItemRecord, 'uuid' | 'conversationUuid' | 'sequence'> {
  return { uuid, conversationUuid, sequence };
}

function items(
  reader: Reader,
  actor: AgentActor,
  ids: readonly string[],
  table: 'message m' | 'note m' | 'conversation_change m',
  columns: string,
): Promise<ItemRecord[]> {
  const kind = table === 'conversation_change m' ? 'm.actor_kind' : 'm.author_kind';
  const id = table === 'conversation_change m' ? 'm.actor_id' : 'm.author_id';
  const author = authorJoin(everything, 'author_', { kind, id });
  return reader.shown<ItemRecord>(
    `select m.id as uuid, m.conversation_id as "conversationUuid", m.sequence, ${columns}, ${author.columns.join(', ')}
     from ${table} join conversation c on c.workspace_id = $1 and c.id = m.conversation_id ${author.join}
     where m.workspace_id = $1 and m.id = any($2::uuid[]) and ${visibleConversations(actor)}`,
    [reader.workspaceId, ids],
  );
}
