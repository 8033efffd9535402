import type { Actor } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';
import { keepDraft } from './draft.js';

export async function saveDraft(
  work: Work<Actor>,
  input: { conversationId: string; text: string; html?: string | null },
): Promise<{ conversationId: string }> {
  if (work.actor.kind !== 'MEMBER') throw new DomainError('FORBIDDEN', 'Only a member has drafts.');
  if (input.text.length > 100_000)
    throw invalidInput('text', 'Must have at most 100,000 characters.');
  const { conversationId } = input;
  await assertConversation(work, conversationId);
  const html = input.html ? storable(input.html) : null;
  await keepDraft(work, work.actor, { conversationId, text: storable(input.text), html });
  return { conversationId };
}
