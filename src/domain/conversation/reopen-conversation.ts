import type { Work } from '../kernel/work.js';
import { lockRunning } from './conversation.js';
import { openAgain } from './reopen-window.js';
import { recordChange } from './conversation-change.js';

/** Back to open, from resolved or snoozed. */
export async function reopenConversation(
  work: Work,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const conversation = await lockRunning(work, input.conversationId);
  if (conversation.status === 'OPEN') return { conversationId: conversation.id };
  await openAgain(work, conversation);
  conversation.lastActivityAt = work.now;
  recordChange(work, conversation, 'REOPENED');
  return { conversationId: conversation.id };
}
