import type { Work } from '../kernel/work.js';

const laterMs = 30_000;

/** What could not be looked at stands behind the others for a while, or it would be in front of them for good. */
export async function putOffClocks(
  work: Work,
  { conversationId }: { conversationId: string },
): Promise<void> {
  const later = new Date(work.now.getTime() + laterMs);
  const values = [work.workspaceId, conversationId, later, work.now];
  await work.rows(
    `update wait set clock_at = $3 where workspace_id = $1 and conversation_id = $2 and clock_at <= $4`,
    values,
  );
  await work.rows(
    `update conversation_cycle set clock_at = $3
     where workspace_id = $1 and conversation_id = $2 and clock_at <= $4`,
    values,
  );
}
