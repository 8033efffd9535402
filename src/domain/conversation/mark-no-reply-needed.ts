import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { closeWait } from '../wait/close-wait.js';
import { lockConversation } from './conversation.js';
import { recordChange } from './conversation-change.js';

/** "Thanks!" needs no answer: somebody says so, by name, and the wait ends. Without a wait nothing happens. */
export async function markNoReplyNeeded(
  work: Work,
  input: { conversationId: string; reason?: string | null },
): Promise<{ conversationId: string }> {
  const conversation = await lockConversation(work, input.conversationId);
  if (!conversation.waitingSince) return { conversationId: conversation.id };
  const reason = input.reason ? storable(input.reason).slice(0, 500) : null;
  recordChange(work, conversation, 'NO_REPLY_NEEDED', { detail: { reason } });
  await closeWait(work, conversation, { reason: 'NO_REPLY_NEEDED' });
  conversation.unreadCount = 0;
  return { conversationId: conversation.id };
}
