import { escalate } from '../escalation/escalate.js';
import type { Work } from '../kernel/work.js';
import { type Clocks, timeAll } from './clocks.js';
import { setConversationDue } from './conversation-due.js';
import { nextOf } from './due.js';
import { type ClockFacts, readAllFacts } from './facts.js';
import { lockDueClocks } from './lock-clocks.js';
import { type Published, readPublished } from './published.js';
import { timeCycle } from './time-cycle.js';

/**
 * Looks at the clocks of some conversations: computes anew what is due and when, tells what has come to pass, fires
 * steps, and sets the clocks to what happens next. Whoever works in a conversation marks its clocks when they are done,
 * so one that is locked is left for the next look. Of two workers one looks. Says how many were looked at.
 *
 * The clocks are locked before anything is read that they depend on: who changes hours or targets has all clocks marked
 * after that, and a mark that comes later must not be overwritten by a look at what was before.
 */
export async function lookAtClocks(
  work: Work,
  { conversationIds }: { conversationIds: readonly string[] },
): Promise<{ looked: number }> {
  const due = await lockDueClocks(work, conversationIds);
  if (due.length === 0) return { looked: 0 };
  const published = await readPublished(work);
  const runs = (clocks: Clocks) => published && !clocks.conversation.mergedIntoId;
  const facts = published ? await readAllFacts(work, due.filter(runs)) : undefined;
  for (const clocks of due) {
    const known = facts?.get(clocks.conversation.id);
    if (published && known) await look(work, clocks, published, known);
    else stop(work, clocks);
  }
  return { looked: due.length };
}

async function look(
  work: Work,
  clocks: Clocks,
  published: Published,
  facts: ClockFacts,
): Promise<void> {
  for (const cycle of clocks.former)
    await timeCycle(work, clocks.conversation, cycle, published, facts);
  await timeAll(work, clocks, published, facts);
  const next = await escalate(work, clocks, published, facts);
  setClocks(clocks, next);
}

/** Whatever comes first; a step of an open wait keeps its clock, one of the cycle alone the cycle's. */
function setClocks({ wait, cycle }: Clocks, next: Date | null): void {
  if (wait) wait.clockAt = earlier(nextOf(wait), next);
  else if (cycle && next) cycle.clockAt = earlier(cycle.clockAt ?? null, next);
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

/** Nothing is published, or the conversation became part of another: nothing is due. */
function stop(work: Work, { conversation, wait, cycle, former }: Clocks): void {
  setConversationDue(work, conversation, undefined);
  for (const timed of [wait, cycle, ...former]) {
    if (!timed) continue;
    Object.assign(timed, { clockAt: null, dueAt: null, atRiskAt: null, target: null });
  }
}
