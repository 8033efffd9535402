import type { Actor } from '../kernel/actor.js';
import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';
import { draftAuthor, dropDraft } from './draft.js';

export async function discardDraft(
  work: Work<Actor>,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const author = draftAuthor(work.actor);
  await assertConversation(work, input.conversationId);
  await dropDraft(work, input.conversationId, author.id);
  return input;
}
