import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { ConversationCycle } from './conversation-cycle.js';
import { nextOf, setDue, settleDue, type Subject, tellDue } from './due.js';
import type { ClockFacts } from './facts.js';
import type { Published } from './published.js';
import { pickTarget } from './target.js';

/** When the conversation shall be resolved, and what came of that. Its clock is set to what happens next. */
export async function timeCycle(
  work: Work,
  conversation: Conversation,
  cycle: ConversationCycle,
  published: Published,
  facts: ClockFacts,
): Promise<void> {
  cycle.resolvedAt = await resolvedAt(work, conversation, cycle);
  cycle.clockAt = null;
  // A cycle that is over keeps what applied while it lasted.
  if (cycle.cycle === conversation.cycle) {
    const target = pickTarget(published.targets, 'RESOLUTION', facts.traits);
    const found = { target, version: published.version, facts };
    setDue(cycle, cycle.openedAt, found, cycle.resolvedAt ?? work.now);
  }
  const subject = resolutionSubject(conversation);
  if (cycle.resolvedAt) return settleDue(work, subject, cycle, cycle.resolvedAt);
  cycle.metAt = null;
  tellDue(work, subject, cycle);
  cycle.clockAt = nextOf(cycle);
}

export function resolutionSubject(conversation: Conversation): Subject {
  return { conversation, noun: 'resolution' };
}

/** Of a cycle that was followed by another, the last resolution before that. */
async function resolvedAt(
  work: Work,
  conversation: Conversation,
  { cycle }: ConversationCycle,
): Promise<Date | null> {
  if (cycle === conversation.cycle) return conversation.resolvedAt ?? null;
  const [last] = await work.rows<{ at: string | null }>(
    `select max(ch.created_at) as at from conversation_change ch
     where ch.workspace_id = $1 and ch.conversation_id = $2 and ch.kind = 'RESOLVED'
       and ch.created_at <= (select opened_at from conversation_cycle
         where workspace_id = $1 and conversation_id = $2 and cycle = $3)`,
    [work.workspaceId, conversation.id, cycle + 1],
  );
  return last?.at ? new Date(last.at) : null;
}
