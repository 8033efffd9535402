import type { Work } from '../kernel/work.js';
import { foldFacts } from './fold-facts.js';
import { historiesOf } from './history.query.js';
import { storeFacts } from './store-facts.js';
import { takeSettings } from './take-settings.js';

/**
 * Folds what is kept of some conversations into their facts. The history is read under the conversations' locks, so
 * that two who fold at once do not put the older picture over the newer one.
 */
export async function foldConversations(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const values = [work.workspaceId, ids];
  await work.rows(
    `select id from conversation where workspace_id = $1 and id = any($2::uuid[]) order by id for update`,
    values,
  );
  const facts = (await historiesOf(work, ids)).map(foldFacts);
  await takeSettings(work, facts);
  await storeFacts(work, facts);
  await work.rows(
    `update conversation set facts_due = false where workspace_id = $1 and id = any($2::uuid[]) and facts_due`,
    values,
  );
}
