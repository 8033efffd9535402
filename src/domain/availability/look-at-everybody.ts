import type { Work } from '../kernel/work.js';

/**
 * Something that everybody's availability follows from has changed. It is looked at one by one soon, each in a
 * transaction of its own: all at once would hold every member's row, and the log's readers, for as long as it takes.
 */
export async function lookAtEverybody(work: Work): Promise<void> {
  await work.rows(
    `update member set availability_due_at = $2 where workspace_id = $1 and disabled_at is null`,
    [work.workspaceId, work.now],
  );
}
