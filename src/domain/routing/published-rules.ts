import type { Work } from '../kernel/work.js';
import type { RoutingSettings } from './read-floor.js';
import type { RoutingRule } from './rule.js';

/** The rules that hold now; null where none are published. */
export async function publishedRules(
  work: Work,
): Promise<(RoutingSettings & { rules: RoutingRule[] }) | null> {
  const [row] = await work.rows<RoutingSettings & { rules: RoutingRule[] }>(
    `select w.routing_version as version, w.member_capacity as "memberCapacity", w.kind_weights as weights, v.rules
     from workspace w join routing_version v on v.workspace_id = w.id and v.version = w.routing_version
     where w.id = $1`,
    [work.workspaceId],
  );
  return row ?? null;
}
