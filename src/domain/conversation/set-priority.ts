import type { Work } from '../kernel/work.js';
import { lookAgain } from '../routing/look-again.js';
import { type Conversation, lockRunning, type Priority } from './conversation.js';
import { recordChange } from './conversation-change.js';

/** How pressing it is. What is due follows: its clocks are marked by the change itself. */
export async function setPriority(
  work: Work,
  input: { conversationId: string; priority: Priority },
): Promise<{ conversationId: string }> {
  const conversation = await lockRunning(work, input.conversationId);
  if (conversation.priority !== input.priority)
    await changePriority(work, conversation, input.priority);
  return { conversationId: conversation.id };
}

/** The conversation must be locked. */
export async function changePriority(
  work: Work,
  conversation: Conversation,
  priority: Priority,
): Promise<void> {
  const previousPriority = conversation.priority;
  conversation.priority = priority;
  recordChange(work, conversation, 'PRIORITY_CHANGED', { detail: { priority, previousPriority } });
  await lookAgain(work, { conversationId: conversation.id });
}
