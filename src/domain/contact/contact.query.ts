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
  type Page,
  pageOf,
  type PageRequest,
  setTotal,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { ContactRow } from '../kernel/people.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import { storable } from '../kernel/text.js';
import type { Reader } from '../kernel/work.js';

export interface ContactWhere {
  search?: string | null;
  email?: string | null;
  externalId?: string | null;
}

const columns = `k.id as uuid, k.name, k.tier, k.company, k.external_id as "externalId", k.attributes,
  k.created_at as "createdAt", k.merged_into_id as "mergedIntoUuid"`;

type ContactRecord = Omit<ContactRow, '__typename' | 'id'> & { placeKey?: string };

/** Contacts, newest first. */
export async function contactPage(
  reader: Reader,
  where: ContactWhere,
  request: PageRequest,
  wanted: Wanted,
): Promise<Connection<ContactRow>> {
  const page = pageOf(request, listName('contacts', where), isMicroseconds);
  const params = new Params(reader.workspaceId);
  const conditions = contactConditions(where, params);
  const edges = pageConditions(page, params);
  const way = page.backward ? 'asc' : 'desc';
  const [records, total] = await Promise.all([
    reader.shown<ContactRecord>(
      `select ${columns}, ${microseconds('k.created_at')} as "placeKey" from contact k
       where ${[...conditions, ...edges].join(' and ')}
       order by k.created_at ${way}, k.id ${way} limit ${fetchLimit(page)}`,
      params.values,
    ),
    wanted.has('totalCount') || wanted.has('totalCountCapped') ? countContacts(reader, where) : 0,
  ]);
  const rows = records.map((record) => ({ ...contactOf(record), placeKey: record.placeKey! }));
  const connection = connectionOf(
    rows,
    page,
    (row) => ({ key: row.placeKey, id: row.uuid }),
    wanted.has('edges'),
  );
  setTotal(connection, total);
  return connection;
}

export async function contactsByIds(reader: Reader, ids: readonly string[]): Promise<ContactRow[]> {
  const records = await reader.shown<ContactRecord>(
    `select ${columns} from contact k where k.workspace_id = $1 and k.id = any($2::uuid[])`,
    [reader.workspaceId, ids],
  );
  return records.map(contactOf);
}

function contactConditions(where: ContactWhere, params: Params): string[] {
  const conditions = ['k.workspace_id = $1', 'k.merged_into_id is null'];
  if (where.externalId != null) {
    // The id of a merged contact leads to the one that goes on.
    conditions.push(`k.id = (select coalesce(e.merged_into_id, e.id) from contact e
      where e.workspace_id = $1 and e.external_id = ${params.add(storable(where.externalId))})`);
  }
  if (where.email != null) {
    conditions.push(`exists (select from handle h where h.workspace_id = $1 and h.kind = 'EMAIL'
      and h.address = ${params.add(storable(where.email).trim().toLowerCase())} and h.contact_id = k.id)`);
  }
  if (where.search != null) {
    const pattern = params.add(`%${storable(where.search).replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(k.name ilike ${pattern} or k.company ilike ${pattern} or exists (select from handle h
      where h.workspace_id = $1 and h.contact_id = k.id and h.kind <> 'VISITOR' and h.address ilike ${pattern}))`);
  }
  return conditions;
}

function pageConditions(page: Page, params: Params): string[] {
  const beyond = (place: NonNullable<Page['after']>, sign: '<' | '>'): string =>
    `(k.created_at, k.id) ${sign} (${fromMicroseconds(params.add(place.key))}, ${params.add(place.id)}::uuid)`;
  return [
    ...(page.after ? [beyond(page.after, '<')] : []),
    ...(page.before ? [beyond(page.before, '>')] : []),
  ];
}

async function countContacts(reader: Reader, where: ContactWhere): Promise<number> {
  const params = new Params(reader.workspaceId);
  const conditions = contactConditions(where, params).join(' and ');
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (select from contact k where ${conditions} limit ${countLimit + 1}) counted`,
    params.values,
  );
  return row!.count;
}

function contactOf(record: ContactRecord): ContactRow {
  const { placeKey: _, ...row } = record;
  return { __typename: 'Contact', id: publicId('Contact', row.uuid), ...row };
}
