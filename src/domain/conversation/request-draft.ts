import type { Actor } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { activeMember } from '../workspace/member.js';
import { assertConversation } from './conversation.js';
import { Draft, draftAuthor, recordDraft } from './draft.js';

/** Asks a colleague to share what they are writing. It is theirs to do so; who may read it already asks nothing. */
export async function requestDraft(
  work: Work<Actor>,
  { conversationId, memberId }: { conversationId: string; memberId: string },
): Promise<{ conversationId: string }> {
  const asker = draftAuthor(work.actor);
  await assertConversation(work, conversationId);
  const author = await activeMember(work, memberId, 'memberId');
  if (author.id === asker.id) throw invalidInput('memberId', 'This is your own draft.');
  const { workspaceId } = work;
  const draft = await work.em.findOne(Draft, { workspaceId, conversationId, memberId });
  if (!draft)
    throw new DomainError('INVALID_STATE', `${author.name} has no draft here.`, [
      'input',
      'memberId',
    ]);
  const { sharedWith } = draft;
  if (sharedWith && (sharedWith.length === 0 || sharedWith.includes(asker.id)))
    return { conversationId };
  recordDraft(work, 'draft.requested', conversationId, memberId);
  return { conversationId };
}
