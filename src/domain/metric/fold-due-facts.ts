import type { Work } from '../kernel/work.js';
import { foldConversations } from './fold-conversations.js';

/** How many are folded, and locked, at once: a customer who writes meanwhile waits for a few milliseconds. */
const atOnce = 50;

/**
 * Folds what customers did since. Their messages are filed by a statement that has no time for it. Who is at work on a
 * conversation at this moment folds it themselves, so it is skipped. Returns whether there may be more.
 */
export async function foldDueFacts(work: Work): Promise<{ mayBeMore: boolean }> {
  const due = await work.rows<{ id: string }>(
    `select id from conversation where workspace_id = $1 and facts_due order by id limit ${atOnce}
     for update skip locked`,
    [work.workspaceId],
  );
  await foldConversations(
    work,
    due.map(({ id }) => id),
  );
  return { mayBeMore: due.length === atOnce };
}
