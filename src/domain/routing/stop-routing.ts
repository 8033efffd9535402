import { LockMode } from '@mikro-orm/postgresql';
import type { Actor } from '../kernel/actor.js';
import type { Work } from '../kernel/work.js';
import { Workspace } from '../workspace/workspace.js';
import { requireManager } from '../workspace/require-manager.js';

/** No rule holds any more: conversations are left for claiming, those that wait in the queue as well. */
export async function stopRouting(work: Work<Actor>): Promise<{ workspaceId: string }> {
  requireManager(work);
  const { workspaceId } = work;
  const workspace = await work.em.findOneOrFail(
    Workspace,
    { id: workspaceId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (workspace.routingVersion == null) return { workspaceId };
  const version = workspace.routingVersion;
  workspace.routingVersion = null;
  work.record({ type: 'routing.stopped', payload: { version } });
  await work.rows(
    `with waiting as (
       select id from conversation where workspace_id = $1 and route_since is not null order by id for update
     )
     update conversation c set route_since = null from waiting w where c.workspace_id = $1 and c.id = w.id`,
    [workspaceId],
  );
  return { workspaceId };
}
