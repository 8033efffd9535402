import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { Wait } from '../wait/wait.js';
import { setConversationDue } from './conversation-due.js';
import type { ConversationCycle } from './conversation-cycle.js';
import { tellDue } from './due.js';
import type { ClockFacts } from './facts.js';
import type { Published } from './published.js';
import { timeCycle } from './time-cycle.js';
import { timeWait, waitSubject } from './time-wait.js';

/** What of a conversation is timed, all of it locked. */
export interface Clocks {
  conversation: Conversation;
  wait: Wait | null;
  cycle: ConversationCycle | null;
  /** Cycles before that, of which something is to be found out yet. */
  former: readonly ConversationCycle[];
}

/** Again after every step that changed something due times depend on. */
export async function timeAll(
  work: Work,
  { conversation, wait, cycle }: Clocks,
  published: Published,
  facts: ClockFacts,
): Promise<void> {
  if (wait) {
    timeWait(work, wait, published, facts);
    tellDue(work, waitSubject(conversation, wait), wait);
  }
  if (cycle) await timeCycle(work, conversation, cycle, published, facts);
  const [first] = [wait, conversation.status === 'RESOLVED' ? null : cycle]
    .filter((timed) => timed?.dueAt != null)
    .sort((a, b) => a!.dueAt!.getTime() - b!.dueAt!.getTime());
  setConversationDue(work, conversation, first ?? undefined);
}
