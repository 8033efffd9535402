import { LockMode } from '@mikro-orm/postgresql';
import { Conversation } from '../conversation/conversation.js';
import { escalate } from '../escalation/escalate.js';
import type { Work } from '../kernel/work.js';
import { Wait } from '../wait/wait.js';
import { ConversationCycle } from './conversation-cycle.js';
import { type Clocks, timeAll } from './clocks.js';
import { nextOf } from './due.js';
import { readFacts } from './facts.js';
import { readPublished } from './published.js';
import { timeCycle } from './time-cycle.js';

/**
 * Looks at a conversation's clocks: computes anew what is due and when, tells what has come to pass, fires steps, and
 * sets the clocks to what happens next. Whoever works in the conversation marks its clocks when they are done, so a
 * conversation that is locked is left for the next look. Of two workers one looks.
 *
 * The clocks are locked before anything is read that they depend on: who changes hours or targets marks all clocks in
 * the same transaction, and a mark that comes later must not be overwritten by a look at what was before.
 */
export async function lookAtClocks(
  work: Work,
  { conversationId }: { conversationId: string },
): Promise<void> {
  const conversation = await work.em.findOne(
    Conversation,
    { workspaceId: work.workspaceId, id: conversationId },
    { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
  );
  if (!conversation) return;
  const { former, ...clocks } = await lockClocks(work, conversation);
  const published = await readPublished(work);
  if (!published || conversation.mergedIntoId) return stopClocks(clocks, former);
  const facts = await readFacts(work, conversation);
  for (const cycle of former) await timeCycle(work, conversation, cycle, published, facts);
  await timeAll(work, clocks, published, facts);
  const next = await escalate(work, clocks, published, facts);
  setClocks(clocks, next);
}

async function lockClocks(
  work: Work,
  conversation: Conversation,
): Promise<Clocks & { former: ConversationCycle[] }> {
  const { workspaceId } = work;
  const conversationId = conversation.id;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const wait = await work.em.findOne(
    Wait,
    { workspaceId, conversationId, endedAt: null },
    { lockMode },
  );
  const cycles = await work.em.find(
    ConversationCycle,
    {
      workspaceId,
      conversationId,
      $or: [{ cycle: conversation.cycle }, { clockAt: { $ne: null } }],
    },
    { lockMode, orderBy: { cycle: 'asc' } },
  );
  const isCurrent = (one: ConversationCycle) => one.cycle === conversation.cycle;
  return {
    conversation,
    wait,
    cycle: cycles.find(isCurrent) ?? null,
    former: cycles.filter((one) => !isCurrent(one)),
  };
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
function stopClocks(clocks: Clocks, former: readonly ConversationCycle[]): void {
  const { conversation, wait, cycle } = clocks;
  conversation.dueAt = null;
  conversation.atRiskAt = null;
  for (const timed of [wait, cycle, ...former]) {
    if (!timed) continue;
    Object.assign(timed, { clockAt: null, dueAt: null, atRiskAt: null, target: null });
  }
}
