import type { Work } from '../kernel/work.js';
import { foldFacts } from './fold-facts.js';
import { historiesOf } from './history.query.js';
import { storeFacts } from './store-facts.js';
import { takeSettings } from './take-settings.js';

interface Locked {
  id: string;
  isDue: boolean;
  items: number;
}

/**
 * Folds what is kept of some conversations into their facts. The history is read under the conversations' locks, so
 * that two who fold at once do not put the older picture over the newer one. One whose timeline has more than so many
 * items is only marked, and folded before anybody reads metrics: nobody's action waits for ten years of a thread.
 */
export async function foldConversations(
  work: Work,
  ids: readonly string[],
  mostItems = Infinity,
): Promise<void> {
  if (ids.length === 0) return;
  const locked = await work.rows<Locked>(
    `select id, facts_due as "isDue", sequence as items from conversation
     where workspace_id = $1 and id = any($2::uuid[]) order by id for update`,
    [work.workspaceId, ids],
  );
  const [short, long] = [
    locked.filter(({ items }) => items <= mostItems),
    locked.filter(({ items }) => items > mostItems),
  ];
  await fold(
    work,
    short.map(({ id }) => id),
  );
  await mark(work, short, false);
  await mark(work, long, true);
}

async function fold(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const histories = await historiesOf(work, ids);
  const facts = histories.map(foldFacts);
  await takeSettings(work, histories, facts);
  await storeFacts(work, facts);
}

async function mark(work: Work, locked: readonly Locked[], isDue: boolean): Promise<void> {
  const ids = locked.filter((one) => one.isDue !== isDue).map(({ id }) => id);
  if (ids.length === 0) return;
  await work.rows(
    `update conversation set facts_due = $3 where workspace_id = $1 and id = any($2::uuid[])`,
    [work.workspaceId, ids, isDue],
  );
}
