import { type Directory, system } from '../kernel/directory.query.js';
import {
  type Connection,
  connectionOf,
  fetchLimit,
  isInteger,
  listName,
  pageOf,
  type PageRequest,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { ActorRow } from '../kernel/people.query.js';
import type { Reader } from '../kernel/work.js';
import { type RoutingNames, routingNames, type RuleRow, ruleRow } from './rule-row.query.js';
import type { RoutingRule } from './rule.js';

export interface VersionRow {
  version: number;
  isPublished: boolean;
  rules: RuleRow[];
  publishedAt: Date;
  publishedBy: ActorRow | null;
}

interface VersionRecord {
  version: number;
  isPublished: boolean;
  rules: RoutingRule[];
  publishedAt: Date;
  kind: string;
  by: string | null;
}

const columns = `v.version, v.version is not distinct from w.routing_version as "isPublished", v.rules,
  v.published_at as "publishedAt", v.published_by_kind as kind, v.published_by as by`;
const from = 'routing_version v join workspace w on w.id = v.workspace_id';
/** The page's second sort key: versions are unique. */
const noId = '00000000-0000-0000-0000-000000000000';

/** One version, or the published one; null where there is none. */
export async function versionOf(
  reader: Reader,
  directory: Directory,
  version: number | null,
): Promise<VersionRow | null> {
  const [record] = await reader.rows<VersionRecord>(
    `select ${columns} from ${from} where v.workspace_id = $1 and v.version = coalesce($2::int, w.routing_version)`,
    [reader.workspaceId, version],
  );
  return record ? rowOf(record, await routingNames(reader, directory)) : null;
}

/** Every version, newest first. */
export async function versionPage(
  reader: Reader,
  directory: Directory,
  request: PageRequest,
): Promise<Connection<VersionRow>> {
  const page = pageOf(request, listName('routingVersions'), isInteger);
  const params = new Params(reader.workspaceId);
  const after = page.after ? `and v.version < ${params.add(page.after.key)}::int` : '';
  const records = await reader.rows<VersionRecord>(
    `select ${columns} from ${from} where v.workspace_id = $1 ${after}
     order by v.version desc limit ${fetchLimit(page)}`,
    params.values,
  );
  const names = await routingNames(reader, directory);
  const rows = records.map((record) => rowOf(record, names));
  return connectionOf(rows, page, (row) => ({ key: row.version, id: noId }));
}

function rowOf({ kind, by, rules, ...row }: VersionRecord, names: RoutingNames): VersionRow {
  const { members, automations } = names.directory;
  return {
    ...row,
    rules: rules.map((rule) => ruleRow(rule, names)),
    publishedBy: kind === 'SYSTEM' ? system : (members.get(by!) ?? automations.get(by!) ?? null),
  };
}
