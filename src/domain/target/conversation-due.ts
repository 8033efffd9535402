import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import type { Timed } from './due.js';

/** When the first of what is owed in a conversation is due, which lists and the board are counted by. */
export function setConversationDue(
  work: Work,
  conversation: Conversation,
  first: Timed | undefined,
): void {
  const { dueAt = null, atRiskAt = null } = first ?? {};
  if (isSame(conversation.dueAt, dueAt) && isSame(conversation.atRiskAt, atRiskAt)) return;
  conversation.dueAt = dueAt;
  conversation.atRiskAt = atRiskAt;
  const { id: conversationId, contactId, channelId } = conversation;
  work.record({
    type: 'conversation.due_changed',
    conversationId,
    contactId,
    channelId,
    payload: { dueAt: dueAt?.toISOString() ?? null, atRiskAt: atRiskAt?.toISOString() ?? null },
  });
}

function isSame(a: Date | null | undefined, b: Date | null): boolean {
  return a?.getTime() === b?.getTime();
}
