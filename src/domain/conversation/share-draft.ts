import type { Actor } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { activeMember } from '../workspace/member.js';
import { assertConversation } from './conversation.js';
import { draftAuthor, lockDraft, recordDraft } from './draft.js';

export interface ShareDraft {
  conversationId: string;
  /** Everybody of the workspace when nobody is named. */
  memberIds?: string[] | null;
}

const most = 100;

/** Colleagues may read along until it is sent, thrown away, or taken back. */
export async function shareDraft(
  work: Work<Actor>,
  { conversationId, memberIds }: ShareDraft,
): Promise<{ conversationId: string }> {
  const author = draftAuthor(work.actor);
  await assertConversation(work, conversationId);
  const sharedWith = [...new Set(memberIds)].sort();
  if (memberIds && (sharedWith.length < 1 || sharedWith.length > most))
    throw invalidInput('memberIds', `Must be 1 to ${most} members, or left out for everybody.`);
  for (const id of sharedWith) await activeMember(work, id, 'memberIds');
  const draft = await lockDraft(work, conversationId, author.id);
  if (!draft)
    throw new DomainError('INVALID_STATE', 'There is no draft of yours to share.', [
      'input',
      'conversationId',
    ]);
  if (draft.sharedWith?.join() === sharedWith.join()) return { conversationId };
  draft.sharedWith = sharedWith;
  recordDraft(work, 'draft.shared', conversationId, author.id);
  return { conversationId };
}
