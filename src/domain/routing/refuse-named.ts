import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

/**
 * What the published rules name stays: without it they would say something else than somebody meant. Whoever publishes
 * at the same moment may still name it; then nobody is in such a team, and nobody has such a skill.
 */
export async function refuseNamedInRules(work: Work, id: string, field: string): Promise<void> {
  const [rule] = await work.rows<{ name: string }>(
    `select r->>'name' as name from workspace w
     join routing_version v on v.workspace_id = $1 and v.version = w.routing_version
     cross join jsonb_array_elements(v.rules) r
     where w.id = $1 and strpos(r::text, $2) > 0 limit 1`,
    [work.workspaceId, id],
  );
  if (rule)
    throw new DomainError(
      'INVALID_STATE',
      `The routing rule “${rule.name}” names it: publish rules without it first.`,
      ['input', field],
    );
}
