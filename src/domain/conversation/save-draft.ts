import type { Actor } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';
import { draftAuthor, keepDraft, lockDraft } from './draft.js';

export interface SaveDraft {
  conversationId: string;
  text: string;
  html?: string | null;
  /** `Draft.version` as this device last saw it, 0 for none; null overwrites whatever there is. */
  lastSeenVersion?: number | null;
}

export async function saveDraft(
  work: Work<Actor>,
  { conversationId, text, html, lastSeenVersion = null }: SaveDraft,
): Promise<{ conversationId: string }> {
  const author = draftAuthor(work.actor);
  if (text.length > 100_000) throw invalidInput('text', 'Must have at most 100,000 characters.');
  await assertConversation(work, conversationId);
  // What was sent or thrown away elsewhere is not begun again by a device that did not hear of it.
  if (lastSeenVersion) {
    const there = await lockDraft(work, conversationId, author.id);
    if (there?.version !== lastSeenVersion) throw draftConflict(conversationId);
  }
  const draft = { conversationId, text: storable(text), html: html ? storable(html) : null };
  if (!(await keepDraft(work, author, draft, lastSeenVersion))) throw draftConflict(conversationId);
  return { conversationId };
}

function draftConflict(conversationId: string): DomainError {
  return new DomainError(
    'DRAFT_CONFLICT',
    'The draft was saved, sent or thrown away on another device since this one looked.',
    ['input', 'lastSeenVersion'],
    { conversationId },
  );
}
