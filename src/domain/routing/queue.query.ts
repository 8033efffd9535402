import type { Directory } from '../kernel/directory.query.js';
import {
  type Connection,
  connectionOf,
  countLimit,
  fetchLimit,
  invalidCursor,
  isText,
  listName,
  microseconds,
  type Page,
  pageOf,
  type PageRequest,
  setTotal,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import { pressing, queueOrder, queuePlace, waitsSince, wantsOwner } from './queue.sql.js';
import { type RoutingNames, routingNames, type RuleRow, ruleRow } from './rule-row.query.js';
import type { RoutingRule } from './rule.js';

export interface PlaceRow {
  conversationUuid: string;
  position: number;
  since: Date;
  rule: RuleRow | null;
  placeKey: string;
}

type PlaceRecord = Omit<PlaceRow, 'rule'> & { rule: RoutingRule | null };

/** Everybody who waits and may be seen, with their place among those who wait under the same rule. */
const placesSql = (visible: string) => `
  select c.id as "conversationUuid", c.route_since as since, q.rule_id, q.version, ${pressing} as pressing,
    ${waitsSince} as waits_since,
    (row_number() over (partition by q.rule_id order by ${queueOrder}))::int as position
  from conversation c join ${queuePlace} where ${wantsOwner} and ${visible}`;

const columns = `p."conversationUuid", p.since, p.position,
  p.pressing || ' ' || ${microseconds('p.waits_since')} as "placeKey",
  (select r from routing_version v, jsonb_array_elements(v.rules) r
    where v.workspace_id = $1 and v.version = p.version and r->>'id' = p.rule_id::text) as rule`;

/** The places of some conversations; those that do not wait have none. */
export async function placesOf(
  reader: Reader,
  visible: string,
  directory: Directory,
  conversationIds: readonly string[],
): Promise<PlaceRow[]> {
  const records = await reader.rows<PlaceRecord>(
    `select ${columns} from (${placesSql(visible)}) p where p."conversationUuid" = any($2::uuid[])`,
    [reader.workspaceId, conversationIds],
  );
  if (records.length === 0) return [];
  const names = await routingNames(reader, directory);
  return records.map((record) => placeOf(record, names));
}

/** The queue in the order in which it is served, of one rule or of all. */
export async function queuePage(
  reader: Reader,
  visible: string,
  directory: Directory,
  { ruleId, page: request }: { ruleId: string | null; page: PageRequest },
  wanted: Wanted,
): Promise<Connection<PlaceRow>> {
  const page = pageOf(request, listName('routingQueue', ruleId), isText);
  const params = new Params(reader.workspaceId);
  const where = [`(${params.add(ruleId)}::uuid is null or p.rule_id = $2::uuid)`];
  if (page.after) where.push(after(page.after, params));
  const records = await reader.rows<PlaceRecord>(
    `select ${columns} from (${placesSql(visible)}) p where ${where.join(' and ')}
     order by p.pressing desc, p.waits_since, p."conversationUuid" limit ${fetchLimit(page)}`,
    params.values,
  );
  const names = await routingNames(reader, directory);
  const connection = connectionOf(
    records.map((record) => placeOf(record, names)),
    page,
    (row) => ({ key: row.placeKey, id: row.conversationUuid }),
    wanted.has('edges'),
  );
  if (wanted.has('totalCount')) setTotal(connection, await countQueue(reader, visible, ruleId));
  return connection;
}

function after({ key, id }: NonNullable<Page['after']>, params: Params): string {
  const [, pressingness, micros] = /^([1-4]) (-?\d{1,18})$/.exec(String(key)) ?? [];
  if (!pressingness) throw invalidCursor();
  return `(-p.pressing, ${microseconds('p.waits_since')}::bigint, p."conversationUuid")
    > (-${params.add(pressingness)}::int, ${params.add(micros)}::bigint, ${params.add(id)}::uuid)`;
}

async function countQueue(reader: Reader, visible: string, ruleId: string | null): Promise<number> {
  const [row] = await reader.rows<{ count: number }>(
    `select count(*)::int as count from (select from (${placesSql(visible)}) p
       where $2::uuid is null or p.rule_id = $2::uuid limit ${countLimit + 1}) counted`,
    [reader.workspaceId, ruleId],
  );
  return row!.count;
}

function placeOf({ rule, ...row }: PlaceRecord, names: RoutingNames): PlaceRow {
  return { ...row, rule: rule && ruleRow(rule, names) };
}
