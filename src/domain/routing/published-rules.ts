import type { Work } from '../kernel/work.js';
import type { Limits } from './read-floor.js';
import type { RoutingRule } from './rule.js';

export interface Published extends Limits {
  version: number;
  rules: RoutingRule[];
}

/**
 * The rules that hold now; null where none are published. A team that was deleted as they were published is none that
 * a conversation could be put into: one such rule must not keep everybody waiting.
 */
export async function publishedRules(work: Work): Promise<Published | null> {
  const [row] = await work.rows<Published>(
    `select w.routing_version as version, w.member_capacity as "memberCapacity", w.kind_weights as weights, v.rules
     from workspace w join routing_version v on v.workspace_id = w.id and v.version = w.routing_version
     where w.id = $1`,
    [work.workspaceId],
  );
  if (!row) return null;
  const named = row.rules.flatMap((rule) => rule.teamId ?? []);
  const there = await teamsAmong(work, named);
  const rules = row.rules.map(({ teamId, ...rule }) =>
    teamId && there.has(teamId) ? { ...rule, teamId } : rule,
  );
  return { ...row, rules };
}

async function teamsAmong(work: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await work.rows<{ id: string }>(
    'select id from team where workspace_id = $1 and id = any($2::uuid[])',
    [work.workspaceId, ids],
  );
  return new Set(found.map(({ id }) => id));
}
