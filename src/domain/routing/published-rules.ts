import type { Work } from '../kernel/work.js';
import type { Limits } from './read-floor.js';
import type { RoutingRule } from './rule.js';

export interface Published extends Limits {
  version: number;
  rules: RoutingRule[];
}

/** The rules that hold now; null where none are published. */
export async function publishedRules(work: Work): Promise<Published | null> {
  const [row] = await work.rows<Published>(
    `select w.routing_version as version, w.member_capacity as "memberCapacity", w.kind_weights as weights, v.rules
     from workspace w join routing_version v on v.workspace_id = w.id and v.version = w.routing_version
     where w.id = $1`,
    [work.workspaceId],
  );
  return row ?? null;
}
