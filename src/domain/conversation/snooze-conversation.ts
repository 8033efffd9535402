import { invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { lockRunning } from './conversation.js';
import { recordChange } from './conversation-change.js';

const furthest = 366 * 24 * 3600 * 1000;

/** Out of sight until then; a customer's message wakes it earlier. */
export async function snoozeConversation(
  work: Work,
  input: { conversationId: string; until: Date },
): Promise<{ conversationId: string }> {
  const ahead = input.until.getTime() - work.now.getTime();
  if (!(ahead > 0 && ahead <= furthest)) {
    throw invalidInput('until', 'Must be in the future and within a year.');
  }
  const conversation = await lockRunning(work, input.conversationId);
  if (
    conversation.status === 'SNOOZED' &&
    conversation.snoozedUntil?.getTime() === input.until.getTime()
  ) {
    return { conversationId: conversation.id };
  }
  conversation.snooze(input.until);
  recordChange(work, conversation, 'SNOOZED', { detail: { until: input.until.toISOString() } });
  return { conversationId: conversation.id };
}
