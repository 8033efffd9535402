import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { Wait } from '../wait/wait.js';
import { setDue, settleDue, type Subject } from './due.js';
import { type ClockFacts, readFacts } from './facts.js';
import { areBeingMarked } from './mark-clocks.js';
import { type Published, readPublished } from './published.js';
import { pickTarget } from './target.js';

/** When the reply is due: the first of a cycle by one target, those after it by another. */
export function timeWait(work: Work, wait: Wait, published: Published, facts: ClockFacts): void {
  const kind = facts.isFirst ? 'FIRST_RESPONSE' : 'NEXT_RESPONSE';
  const target = pickTarget(published.targets, kind, facts.traits);
  setDue(wait, wait.startedAt, { target, version: published.version, facts }, work.now);
}

/**
 * The wait has just ended. Where its clock had not been looked at since something changed, that is done first: a reply
 * within the same second is in time, too. The conversation must be locked.
 */
export async function settleWait(
  work: Work,
  conversation: Conversation,
  wait: Wait,
): Promise<void> {
  if ((wait.clockAt && wait.clockAt <= work.now) || (await areBeingMarked(work))) {
    const published = await readPublished(work);
    if (published) timeWait(work, wait, published, await readFacts(work, { conversation, wait }));
  }
  if (!wait.dueAt) return;
  settleDue(work, waitSubject(conversation, wait), wait, wait.endedAt!);
  conversation.dueAt = null;
  conversation.atRiskAt = null;
  // The resolution may be due as well: then that is what the conversation's due time is from now on.
  await work.rows(
    `update conversation_cycle set clock_at = $4
     where workspace_id = $1 and conversation_id = $2 and cycle = $3`,
    [work.workspaceId, conversation.id, conversation.cycle, work.now],
  );
}

export function waitSubject(conversation: Conversation, wait: Wait): Subject {
  return { conversation, noun: 'wait', subjectId: wait.id };
}
