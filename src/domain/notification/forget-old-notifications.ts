import type { Work } from '../kernel/work.js';

/** What was read before then is of no use any more. What nobody has read stays until they have. */
export async function forgetOldNotifications(
  work: Work,
  { before }: { before: Date },
): Promise<void> {
  await work.rows('delete from notification where workspace_id = $1 and read_at < $2', [
    work.workspaceId,
    before,
  ]);
}
