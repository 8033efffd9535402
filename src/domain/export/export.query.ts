import { publicId, type IdKind, uuidOf } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';
import type { Cell, ExportKind, ExportRequest, ExportRow } from './export-kind.js';

interface Source {
  idKind: IdKind;
  from: string;
  /** When the row began, and what a range is about. */
  began: string;
  /** Name in the file → SQL. */
  columns: Readonly<Record<string, string>>;
  /** Columns that hold ids, and what they name. */
  ids: Readonly<Record<string, IdKind>>;
}

const conversation = {
  conversationId: 'c.id',
  conversationNumber: 'c.number',
  contactId: 'c.contact_id',
  contactName: '(select name from contact where workspace_id = $1 and id = c.contact_id)',
};
const channel = {
  channelId: 'ch.id',
  channelKind: 'ch.kind',
  channelName: 'ch.name',
};
const ids = { conversationId: 'Conversation', contactId: 'Contact', channelId: 'Channel' } as const;
const nameOf = (table: string, id: string) =>
  `(select name from ${table} where workspace_id = $1 and id = ${id})`;

const sources: Readonly<Record<ExportKind, Source>> = {
  conversations: {
    idKind: 'Conversation',
    from: `conversation x join conversation c on c.workspace_id = $1 and c.id = x.id
      join channel ch on ch.workspace_id = $1 and ch.id = x.channel_id`,
    began: 'x.created_at',
    ids: { ...ids, assigneeId: 'Member', teamId: 'Team', mergedIntoId: 'Conversation' },
    columns: {
      number: 'x.number',
      contactId: 'x.contact_id',
      contactName: conversation.contactName,
      ...channel,
      subject: 'x.subject',
      status: 'x.status',
      priority: 'x.priority',
      assigneeId: 'x.assignee_id',
      assigneeName: nameOf('member', 'x.assignee_id'),
      teamId: 'x.team_id',
      teamName: nameOf('team', 'x.team_id'),
      tags: `array(select name from tag where workspace_id = $1 and id = any(x.tag_ids) order by name)`,
      cycle: 'x.cycle',
      createdAt: 'x.created_at',
      lastActivityAt: 'x.last_activity_at',
      waitingSince: 'x.waiting_since',
      resolvedAt: 'x.resolved_at',
      resolvedReason: 'x.resolved_reason',
      mergedIntoId: 'x.merged_into_id',
    },
  },
  messages: {
    idKind: 'Message',
    from: `message x join conversation c on c.workspace_id = $1 and c.id = x.conversation_id
      join channel ch on ch.workspace_id = $1 and ch.id = x.channel_id`,
    began: 'x.created_at',
    ids,
    columns: {
      ...conversation,
      ...channel,
      sequence: 'x.sequence',
      direction: 'x.direction',
      authorKind: 'x.author_kind',
      authorName: `coalesce(${nameOf('contact', 'x.author_id')}, ${nameOf('member', 'x.author_id')},
        ${nameOf('credential', 'x.author_id')})`,
      text: 'x.text',
      state: 'x.state',
      automated: 'x.automated',
      occurredAt: 'x.occurred_at',
      createdAt: 'x.created_at',
      sentAt: 'x.sent_at',
    },
  },
  waits: {
    idKind: 'Wait',
    from: `wait x join conversation c on c.workspace_id = $1 and c.id = x.conversation_id
      join channel ch on ch.workspace_id = $1 and ch.id = c.channel_id`,
    began: 'x.started_at',
    ids: { ...ids, replyMessageId: 'Message', teamId: 'Team' },
    columns: {
      ...conversation,
      ...channel,
      teamId: 'c.team_id',
      teamName: nameOf('team', 'c.team_id'),
      cycle: 'x.cycle',
      startedAt: 'x.started_at',
      endedAt: 'x.ended_at',
      endReason: 'x.end_reason',
      endedByName: nameOf('member', 'x.ended_by'),
      replyMessageId: 'x.reply_message_id',
      waitedSeconds: 'floor(extract(epoch from coalesce(x.ended_at, now()) - x.started_at))::int',
    },
  },
};

/** The columns of a file, in order. */
export function exportColumns(kind: ExportKind): string[] {
  return ['id', ...Object.keys(sources[kind].columns)];
}

/** The id behind which an export goes on; undefined for text that is no id of such a row. */
export function exportPlace(kind: ExportKind, id: string): string | undefined {
  return uuidOf(sources[kind].idKind, id);
}

export async function countExport(reader: Reader, request: ExportRequest): Promise<number> {
  const { from, began } = sources[request.kind];
  const [{ count }] = (await reader.rows<{ count: string }>(
    `select count(*) as count from ${from} where ${inRange(began)}`,
    range(reader, request),
  )) as [{ count: string }];
  return Number(count);
}

/**
 * The rows in the order of their ids, a page at a time: whoever reads slowly holds no transaction open, and whoever was
 * cut off goes on behind the last row they have.
 */
export async function* exportRows(
  reader: Reader,
  request: ExportRequest,
  pageSize = 500,
): AsyncGenerator<ExportRow> {
  const source = sources[request.kind];
  const columns = Object.entries(source.columns).map(([name, sql]) => `${sql} as "${name}"`);
  const page = `select x.id, ${columns.join(', ')} from ${source.from}
    where ${inRange(source.began)} order by x.id limit ${pageSize}`;
  for (let after = request.after; ;) {
    const rows = await reader.shown<Record<string, Cell>>(page, range(reader, request, after));
    for (const row of rows) yield named(row, source);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!['id'] as string;
  }
}

function inRange(began: string): string {
  return `x.workspace_id = $1 and x.id > $2 and ${began} >= $3 and ${began} < $4`;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

function range({ workspaceId }: Reader, { from, to, after }: ExportRequest, behind = after) {
  return [workspaceId, behind ?? beforeAll, from, to];
}

function named(row: Record<string, Cell>, { idKind, ids: kinds }: Source): ExportRow {
  const shown: Record<string, Cell> = { ...row, id: publicId(idKind, row['id'] as string) };
  for (const [column, kind] of Object.entries(kinds))
    if (shown[column]) shown[column] = publicId(kind, shown[column] as string);
  return shown;
}
