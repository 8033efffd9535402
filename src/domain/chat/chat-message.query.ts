import { publicId } from '../kernel/ids.js';
import {
  type Connection,
  connectionOf,
  fetchLimit,
  invalidCursor,
  listName,
  pageOf,
  type PageRequest,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import { takesPart } from './chat.query.js';

export interface ChatMessageRow {
  __typename: 'ChatMessage';
  uuid: string;
  id: string;
  author: { __typename: 'ChatAuthor'; kind: 'VISITOR' | 'TEAM'; name: string | null };
  text: string;
  html: string | null;
  sentAt: Date;
  clientId: string | null;
  hasAttachments: boolean;
}

interface ChatMessageRecord {
  uuid: string;
  inbound: boolean;
  author: string | null;
  text: string;
  html: string | null;
  sentAt: Date;
  clientId: string | null;
  hasAttachments: boolean;
}

/** A program's name is the team's own affair: only people are named. */
const columns = `m.id as uuid, m.direction = 'INBOUND' as inbound, coalesce(k.name, a.name) as author,
  m.text, m.html, m.occurred_at as "sentAt", m.has_attachments as "hasAttachments",
  case when m.direction = 'INBOUND' then split_part(m.external_id, ':', -1) end as "clientId"`;

const from = `message m
  join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
  left join contact k on m.author_kind = 'CONTACT' and k.workspace_id = $1 and k.id = m.author_id
  left join member a on m.author_kind = 'MEMBER' and a.workspace_id = $1 and a.id = m.author_id`;

/**
 * What visitor and team said to each other, oldest first. Cursors carry the message's id and never its place in the
 * conversation: gaps in the places would tell of what the team keeps to itself.
 */
export async function chatMessagePage(
  reader: Reader,
  chat: { conversationId: string; contactId: string },
  request: PageRequest,
  wanted: Wanted,
): Promise<Connection<ChatMessageRow>> {
  const page = pageOf(request, listName('chat', chat.conversationId), (key) => key === null);
  const params = new Params(reader.workspaceId);
  const conversation = params.add(chat.conversationId);
  const contact = params.add(chat.contactId);
  const beyond = async (id: string, sign: '<' | '>'): Promise<string> =>
    `m.sequence ${sign} ${params.add(await sequenceOf(reader, chat.conversationId, id))}::int`;
  const where = [
    'm.workspace_id = $1',
    `m.conversation_id = ${conversation}::uuid`,
    takesPart(contact),
  ];
  if (page.after) where.push(await beyond(page.after.id, '>'));
  if (page.before) where.push(await beyond(page.before.id, '<'));
  const records = await reader.rows<ChatMessageRecord>(
    `select ${columns} from ${from} where ${where.join(' and ')}
     order by m.sequence ${page.backward ? 'desc' : 'asc'} limit ${fetchLimit(page)}`,
    params.values,
  );
  return connectionOf(
    records.map(chatMessageOf),
    page,
    (row) => ({ key: null, id: row.uuid }),
    wanted.has('edges'),
  );
}

export async function chatMessagesByIds(
  reader: Reader,
  chat: { conversationId: string; contactId: string },
  ids: readonly string[],
): Promise<ChatMessageRow[]> {
  const records = await reader.rows<ChatMessageRecord>(
    `select ${columns} from ${from}
     where m.workspace_id = $1 and m.id = any($2::uuid[]) and m.conversation_id = $3 and ${takesPart('$4')}`,
    [reader.workspaceId, ids, chat.conversationId, chat.contactId],
  );
  return records.map(chatMessageOf);
}

async function sequenceOf(
  reader: Reader,
  conversationId: string,
  messageId: string,
): Promise<number> {
  const [row] = await reader.rows<{ sequence: number }>(
    'select sequence from message where workspace_id = $1 and conversation_id = $2 and id = $3',
    [reader.workspaceId, conversationId, messageId],
  );
  if (!row) throw invalidCursor();
  return row.sequence;
}

function chatMessageOf(record: ChatMessageRecord): ChatMessageRow {
  const { inbound, author, ...row } = record;
  return {
    __typename: 'ChatMessage',
    id: publicId('Message', row.uuid),
    ...row,
    author: { __typename: 'ChatAuthor', kind: inbound ? 'VISITOR' : 'TEAM', name: author },
  };
}
