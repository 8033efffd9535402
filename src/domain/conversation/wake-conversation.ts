import type { Work } from '../kernel/work.js';
import { lockConversation } from './conversation.js';
import { openAgain } from './reopen-window.js';
import { recordChange } from './conversation-change.js';

/** The timer's half of snoozing. Does nothing when it was woken, resolved or snoozed further meanwhile. */
export async function wakeConversation(
  work: Work,
  input: { conversationId: string },
): Promise<void> {
  const conversation = await lockConversation(work, input.conversationId);
  const isDue = conversation.snoozedUntil && conversation.snoozedUntil <= work.now;
  if (conversation.status !== 'SNOOZED' || !isDue) return;
  await openAgain(work, conversation);
  conversation.lastActivityAt = work.now;
  recordChange(work, conversation, 'WOKEN');
}
