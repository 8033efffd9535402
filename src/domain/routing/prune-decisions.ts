import type { Work } from '../kernel/work.js';

/** Forgets what was decided before, but what was decided about a conversation last; and places that nobody holds. */
export async function pruneDecisions(work: Work, input: { before: Date }): Promise<void> {
  await work.rows(
    `delete from routing_decision d where d.workspace_id = $1 and d.decided_at < $2
       and exists (select from routing_decision later where later.workspace_id = $1
         and later.conversation_id = d.conversation_id and (later.decided_at, later.id) > (d.decided_at, d.id))`,
    [work.workspaceId, input.before],
  );
  await work.rows(`delete from routing_queue q where q.workspace_id = $1 and q.looked_at < $2`, [
    work.workspaceId,
    input.before,
  ]);
}
