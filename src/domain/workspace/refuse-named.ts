import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

/**
 * What published rules, targets and policies name stays: without it they would say something else than somebody meant.
 * Whoever publishes at the same moment may still name it; then nobody is in such a team, and nobody has such a skill.
 */
export async function refuseNamed(work: Work, id: string, field: string): Promise<void> {
  const [found] = await work.rows<{ kind: string; name: string }>(
    `select n.kind, one->>'name' as name from (
       select 'routing rule' as kind, v.rules as list from workspace w
       join routing_version v on v.workspace_id = $1 and v.version = w.routing_version where w.id = $1
       union all select unnest(array['target', 'escalation policy']), unnest(array[v.targets, v.policies])
       from workspace w join target_version v on v.workspace_id = $1 and v.version = w.target_version where w.id = $1
     ) n cross join jsonb_array_elements(n.list) one
     where strpos(one::text, $2) > 0 limit 1`,
    [work.workspaceId, id],
  );
  if (found)
    throw new DomainError(
      'INVALID_STATE',
      `The ${found.kind} “${found.name}” names it: publish without it first.`,
      ['input', field],
    );
}
