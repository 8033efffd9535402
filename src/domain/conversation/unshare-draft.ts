import type { Actor } from '../kernel/actor.js';
import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';
import { draftAuthor, lockDraft, recordDraft } from './draft.js';

/** The draft is its author's alone again. */
export async function unshareDraft(
  work: Work<Actor>,
  { conversationId }: { conversationId: string },
): Promise<{ conversationId: string }> {
  const author = draftAuthor(work.actor);
  await assertConversation(work, conversationId);
  const draft = await lockDraft(work, conversationId, author.id);
  if (!draft?.sharedWith) return { conversationId };
  draft.sharedWith = null;
  recordDraft(work, 'draft.unshared', conversationId, author.id);
  return { conversationId };
}
