import { LockMode } from '@mikro-orm/postgresql';
import type { EscalationPolicy } from '../escalation/escalation.js';
import type { Work } from '../kernel/work.js';
import { Workspace } from '../workspace/workspace.js';
import { readPublished } from './published.js';
import type { Target } from './target.js';

export interface Lists {
  targets: Target[];
  policies: EscalationPolicy[];
}

/** What is published now, under the workspace's lock: of two who publish at once the second one sees the first. */
export async function lockPublished(work: Work): Promise<Lists> {
  await work.em.findOneOrFail(
    Workspace,
    { id: work.workspaceId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return (await readPublished(work)) ?? { targets: [], policies: [] };
}

/**
 * From now on these lists apply; the clocks of all that is open are marked by the workspace's row itself. What is
 * published already is not published again. With nothing left in them, nothing is due any more.
 */
export async function publish(work: Work, before: Lists, after: Lists): Promise<void> {
  if (sorted(before) === sorted(after)) return;
  const { workspaceId, actor, now } = work;
  const [{ version } = { version: 1 }] = await work.rows<{ version: number }>(
    `insert into target_version (workspace_id, version, targets, policies, published_by, published_at)
     select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 from target_version where workspace_id = $1
     returning version`,
    [
      workspaceId,
      JSON.stringify(after.targets),
      JSON.stringify(after.policies),
      actor.kind === 'MEMBER' ? actor.id : null,
      now,
    ],
  );
  const workspace = await work.em.findOneOrFail(Workspace, { id: workspaceId });
  const isEmpty = after.targets.length + after.policies.length === 0;
  workspace.targetVersion = isEmpty ? null : version;
  work.record({ type: 'targets.published', subjectId: workspaceId, payload: { version } });
}

/** The database gives objects back with their keys in another order. */
function sorted({ targets, policies }: Lists): string {
  return JSON.stringify([targets, policies], (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
