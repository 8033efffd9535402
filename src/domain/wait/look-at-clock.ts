import type { Work } from '../kernel/work.js';

/** Something that due times depend on has changed: the clock of the open wait is looked at again. */
export async function lookAtClock(work: Work, conversationId: string): Promise<void> {
  await work.rows(
    `update wait set clock_at = $3 where workspace_id = $1 and conversation_id = $2 and ended_at is null
       and exists (select from workspace where id = $1 and target_version is not null)`,
    [work.workspaceId, conversationId, work.now],
  );
}
