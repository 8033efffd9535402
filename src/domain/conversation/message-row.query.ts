import type { Directory } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import {
  type ActorRow,
  colleague,
  contactColumns,
  contactOf,
  prefixedKeys,
} from '../kernel/people.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Moment } from '../kernel/work.js';

export interface MessageRow {
  __typename: 'Message';
  uuid: string;
  id: string;
  conversationUuid: string;
  sequence: number;
  direction: string;
  author: ActorRow | null;
  actor: ActorRow | null;
  text: string;
  visibleText: string;
  preview: string;
  html: string | null;
  hasAttachments: boolean;
  automated: string | null;
  unverifiedSender: boolean;
  privately: boolean;
  state: string;
  failure: { class: string; code: string; message: string } | null;
  externalId: string | null;
  occurredAt: Moment;
  createdAt: Moment;
  sentAt: Moment | null;
  editedAt: Moment | null;
  deletedAt: Moment | null;
  channelUuid: string | undefined;
}

/** What a field of a message reads. The id, the author and the sequence are always there. */
export const messageFields: Record<string, string> = {
  direction: 'm.direction',
  text: 'm.text',
  visibleText: 'm.visible_text',
  preview: 'left(m.visible_text, 200)',
  html: 'm.html',
  attachments: 'm.has_attachments',
  automated: 'm.automated',
  unverifiedSender: 'm.unverified_sender',
  privately: 'm.privately',
  state: 'm.state',
  failure: 'm.failure',
  externalId: 'm.external_id',
  occurredAt: 'm.occurred_at',
  createdAt: 'm.created_at',
  sentAt: 'm.sent_at',
  editedAt: 'm.edited_at',
  deletedAt: 'm.deleted_at',
  channel: 'm.channel_id',
};

export function messageColumns(wanted: Wanted, prefix = ''): string[] {
  return Object.entries(messageFields)
    .filter(([field]) => wanted.has(field))
    .map(([field, column]) => `${column} as "${prefix}${field}"`);
}

export function authorWanted(wanted: Wanted): Wanted {
  const author = wanted.of('author');
  const actor = wanted.of('actor');
  return { has: (field) => author.has(field) || actor.has(field), of: (field) => author.of(field) };
}

/** The names of prefixed columns, made once: a page of an inbox reads a thousand of them. */
const messageKeys = prefixedKeys([
  'direction',
  'text',
  'visibleText',
  'preview',
  'html',
  'attachments',
  'automated',
  'unverifiedSender',
  'privately',
  'state',
  'failure',
  'externalId',
  'occurredAt',
  'createdAt',
  'sentAt',
  'editedAt',
  'deletedAt',
  'channel',
]);

/** A message out of a flat record whose columns carry the prefix. */
export function messageOf(
  record: Record<string, unknown>,
  prefix: string,
  ids: { uuid: string; conversationUuid: string; sequence: number },
  author: ActorRow | null,
): MessageRow {
  const key = messageKeys(prefix);
  const failure = record[key.failure] as MessageRow['failure'] | undefined;
  return {
    __typename: 'Message',
    uuid: ids.uuid,
    id: publicId('Message', ids.uuid),
    conversationUuid: ids.conversationUuid,
    sequence: ids.sequence,
    direction: record[key.direction] as string,
    author,
    actor: author,
    text: record[key.text] as string,
    visibleText: record[key.visibleText] as string,
    preview: record[key.preview] as string,
    html: record[key.html] as string | null,
    hasAttachments: record[key.attachments] as boolean,
    automated: record[key.automated] as string | null,
    unverifiedSender: record[key.unverifiedSender] as boolean,
    privately: record[key.privately] as boolean,
    state: record[key.state] as string,
    failure: failure
      ? { class: failure.class, code: failure.code, message: failure.message }
      : null,
    externalId: record[key.externalId] as string | null,
    occurredAt: record[key.occurredAt] as Moment,
    createdAt: record[key.createdAt] as Moment,
    sentAt: record[key.sentAt] as Moment | null,
    editedAt: record[key.editedAt] as Moment | null,
    deletedAt: record[key.deletedAt] as Moment | null,
    channelUuid: record[key.channel] as string | undefined,
  };
}

/** The author's row: a contact from the joined columns, everybody else from the directory. */
export function authorOf(
  record: Record<string, unknown>,
  prefix: string,
  kind: string,
  id: string | null,
  directory: Directory,
): ActorRow | null {
  if (kind === 'CONTACT') return id === null ? null : contactOf(record, prefix, id);
  return colleague(directory, kind, id);
}

/** Joins the contact who wrote, when more than the id is read. */
export function authorJoin(
  wanted: Wanted,
  prefix: string,
  source: { kind: string; id: string },
): { columns: string[]; join: string } {
  const columns = contactColumns('author', prefix, wanted);
  if (columns.length === 0) return { columns, join: '' };
  return {
    columns,
    join: `left join contact author on ${source.kind} = 'CONTACT'
      and author.workspace_id = $1 and author.id = ${source.id}`,
  };
}
