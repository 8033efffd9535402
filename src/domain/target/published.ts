import type { EscalationPolicy } from '../escalation/escalation.js';
import type { Work } from '../kernel/work.js';
import type { Target } from './target.js';

/** What applies now. */
export interface Published {
  version: number;
  targets: Target[];
  policies: EscalationPolicy[];
}

/** Null while nothing is published: then nothing is due and nothing escalates. */
export async function readPublished(
  work: Pick<Work, 'rows' | 'workspaceId'>,
): Promise<Published | null> {
  const [published] = await work.rows<Published>(
    `select v.version, v.targets, v.policies from workspace w
     join target_version v on v.workspace_id = w.id and v.version = w.target_version where w.id = $1`,
    [work.workspaceId],
  );
  return published ?? null;
}
