import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { withdrawHandoffs } from '../handoff/withdraw-handoffs.js';
import { closeWait } from '../wait/close-wait.js';
import { lockConversation } from './conversation.js';
import { recordChange } from './conversation-change.js';

/** The matter is settled. Whoever still waited waits no longer, and the wait says that resolution ended it. */
export async function resolveConversation(
  work: Work,
  input: { conversationId: string; reason?: string | null },
): Promise<{ conversationId: string }> {
  const conversation = await lockConversation(work, input.conversationId);
  if (conversation.status === 'RESOLVED') return { conversationId: conversation.id };
  const reason = input.reason ? storable(input.reason).slice(0, 500) : null;
  conversation.resolve(reason, work.now);
  conversation.lastActivityAt = work.now;
  recordChange(work, conversation, 'RESOLVED', { detail: { reason } });
  await withdrawHandoffs(work, [conversation.id]);
  await closeWait(work, conversation, { reason: 'RESOLVED' });
  return { conversationId: conversation.id };
}
