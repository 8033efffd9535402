import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';
import { dropDraft } from './draft.js';

export async function discardDraft(
  work: Work<Actor>,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  if (work.actor.kind !== 'MEMBER') throw new DomainError('FORBIDDEN', 'Only a member has drafts.');
  await assertConversation(work, input.conversationId);
  await dropDraft(work, input.conversationId, work.actor.id);
  return input;
}
