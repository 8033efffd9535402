import type { Work } from '../kernel/work.js';
import { lockConversation } from './conversation.js';
import { recordChange } from './conversation-change.js';

/** Back to open, from resolved or snoozed. */
export async function reopenConversation(
  work: Work,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const conversation = await lockConversation(work, input.conversationId);
  if (conversation.status === 'OPEN') return { conversationId: conversation.id };
  conversation.open();
  conversation.lastActivityAt = work.now;
  recordChange(work, conversation, 'REOPENED');
  return { conversationId: conversation.id };
}
