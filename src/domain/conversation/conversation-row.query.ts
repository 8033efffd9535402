import type {
  ChannelRow,
  Directory,
  MemberRow,
  TagRow,
  TeamRow,
} from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import { type ContactRow, contactColumns, contactOf } from '../kernel/people.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import {
  authorJoin,
  authorOf,
  authorWanted,
  messageColumns,
  messageOf,
  type MessageRow,
} from './message-row.query.js';
import type { Moment } from '../kernel/work.js';

export interface ConversationRow {
  __typename: 'Conversation';
  uuid: string;
  id: string;
  number: number;
  sequence: number;
  status: string;
  snoozedUntil: Moment | null;
  resolvedReason: string | null;
  priority: string;
  subject: string | null;
  contact: ContactRow;
  channel: ChannelRow | null;
  assignee: MemberRow | null;
  team: TeamRow | null;
  waitingSince: Moment | null;
  /** The same, read when the wait itself is asked for. */
  waitSince?: Moment | null;
  lastMessage: MessageRow | null;
  lastActivityAt: Moment;
  unreadCount: number;
  tags: TagRow[];
  cycle: number;
  createdAt: Moment;
  dueAt: Moment | null;
  atRiskAt: Moment | null;
  mergedIntoUuid: string | null | undefined;
  /** Read with the timeline, which is read over them too. */
  mergedFrom: string[] | undefined;
  /** The sort key of the list it was read for, where a cursor is asked. */
  placeKey?: string | number | null;
}

/** Columns a field needs. */
const columnsOf: Record<string, string> = {
  number: 'c.number',
  sequence: 'c.sequence',
  status: 'c.status',
  snoozedUntil: 'c.snoozed_until as "snoozedUntil"',
  resolvedReason: 'c.resolved_reason as "resolvedReason"',
  priority: 'c.priority',
  subject: 'c.subject',
  channel: 'c.channel_id',
  assignee: 'c.assignee_id',
  handledBy: 'c.assignee_id',
  team: 'c.team_id',
  waitingSince: 'c.waiting_since as "waitingSince"',
  wait: 'c.waiting_since as "waitSince"',
  lastActivityAt: 'c.last_activity_at as "lastActivityAt"',
  unreadCount: 'c.unread_count as "unreadCount"',
  tags: 'c.tag_ids',
  cycle: 'c.cycle',
  createdAt: 'c.created_at as "createdAt"',
  dueAt: 'c.due_at as "dueAt"',
  atRiskAt: 'c.at_risk_at as "atRiskAt"',
  mergedInto: 'c.merged_into_id as "mergedIntoUuid"',
  timeline: 'c.merged_from_ids as "mergedFrom"',
};

/** The select list and the joins for what is read of a conversation: one flat statement, whatever the depth. */
export function conversationSelect(wanted: Wanted): { columns: string; from: string } {
  const columns = ['c.id as uuid', 'c.contact_id'];
  const joins: string[] = [];
  for (const [field, column] of Object.entries(columnsOf))
    if (wanted.has(field)) columns.push(column);
  const contact = wanted.has('contact')
    ? contactColumns('k', 'contact_', wanted.of('contact'))
    : [];
  if (contact.length > 0) {
    columns.push(...contact);
    joins.push('join contact k on k.workspace_id = $1 and k.id = c.contact_id');
  }
  if (wanted.has('lastMessage')) {
    const message = wanted.of('lastMessage');
    const author = authorJoin(authorWanted(message), 'author_', {
      kind: 'm.author_kind',
      id: 'm.author_id',
    });
    columns.push(
      'm.id as message_id',
      'm.sequence as message_sequence',
      'm.author_kind',
      'm.author_id',
      ...messageColumns(message, 'message_'),
      ...author.columns,
    );
    joins.push(
      'left join message m on m.workspace_id = $1 and m.id = c.last_message_id',
      author.join,
    );
  }
  return { columns: columns.join(', '), from: `conversation c ${joins.join(' ')}` };
}

/** The flat record as the row GraphQL reads: a new object of one shape, which is cheaper than growing the record. */
export function conversationOf(
  record: Record<string, unknown>,
  directory: Directory,
): ConversationRow {
  const flat = record as unknown as FlatConversation;
  const { uuid, tag_ids: tagIds, channel_id: channel, assignee_id: assignee, team_id: team } = flat;
  return {
    __typename: 'Conversation',
    uuid,
    id: publicId('Conversation', uuid),
    number: flat.number,
    sequence: flat.sequence,
    status: flat.status,
    snoozedUntil: flat.snoozedUntil,
    resolvedReason: flat.resolvedReason,
    priority: flat.priority,
    subject: flat.subject,
    contact: contactOf(record, 'contact_', flat.contact_id),
    channel: (channel && directory.channels.get(channel)) || null,
    assignee: (assignee && directory.members.get(assignee)) || null,
    team: (team && directory.teams.get(team)) || null,
    waitingSince: flat.waitingSince,
    waitSince: flat.waitSince,
    lastMessage: lastMessageOf(record, uuid, directory),
    lastActivityAt: flat.lastActivityAt,
    unreadCount: flat.unreadCount,
    tags: tagIds?.length ? tagIds.flatMap((id) => directory.tags.get(id) ?? []) : [],
    cycle: flat.cycle,
    createdAt: flat.createdAt,
    dueAt: flat.dueAt,
    atRiskAt: flat.atRiskAt,
    mergedIntoUuid: flat.mergedIntoUuid,
    mergedFrom: flat.mergedFrom,
    placeKey: flat.placeKey,
  };
}

interface FlatConversation extends ConversationRow {
  contact_id: string;
  tag_ids?: string[];
  channel_id?: string;
  assignee_id?: string | null;
  team_id?: string | null;
}

function lastMessageOf(
  record: Record<string, unknown>,
  conversationUuid: string,
  directory: Directory,
): MessageRow | null {
  const uuid = record['message_id'] as string | null | undefined;
  if (!uuid) return null;
  const author = authorOf(
    record,
    'author_',
    record['author_kind'] as string,
    record['author_id'] as string,
    directory,
  );
  const sequence = record['message_sequence'] as number;
  return messageOf(record, 'message_', { uuid, conversationUuid, sequence }, author);
}
