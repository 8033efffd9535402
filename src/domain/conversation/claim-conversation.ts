import type { Actor } from '../kernel/actor.js';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Member } from '../workspace/member.js';
import { startAssignment } from './assignment.js';
import { Conversation, lockConversation } from './conversation.js';
import { recordChange } from './conversation-change.js';

/**
 * "I take this one." One conditional update decides between any number of hands: the first to commit wins, the
 * rest find the row owned. Asking for the lock first and then looking costs four times as much under a race.
 */
export async function claimConversation(
  work: Work<Actor>,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const memberId = claimingMember(work.actor);
  const won = await work.rows(
    `update conversation set assignee_id = $3, last_activity_at = $4
     where workspace_id = $1 and id = $2 and assignee_id is null returning id`,
    [work.workspaceId, input.conversationId, memberId, work.now],
  );
  if (won.length === 0) return refuseUnlessMine(work, input.conversationId, memberId);
  const conversation = await lockConversation(work, input.conversationId);
  await startAssignment(work, conversation.id, memberId, 'CLAIMED');
  recordChange(work, conversation, 'CLAIMED', { memberId });
  return { conversationId: conversation.id };
}

function claimingMember(actor: Actor): string {
  if (actor.kind === 'MEMBER') return actor.id;
  throw new DomainError(
    'FORBIDDEN',
    'Only a member can own a conversation: use a key that acts as one, or assignConversation.',
  );
}

/** Claiming what is mine already changes nothing and says so by saying nothing. */
async function refuseUnlessMine(
  work: Work,
  conversationId: string,
  memberId: string,
): Promise<{ conversationId: string }> {
  const { workspaceId } = work;
  const conversation = await work.em.findOne(Conversation, { workspaceId, id: conversationId });
  if (!conversation) throw notFound('conversation', 'conversationId');
  if (conversation.assigneeId === memberId) return { conversationId };
  const holder = await work.em.findOne(Member, { workspaceId, id: conversation.assigneeId });
  throw new DomainError(
    'ALREADY_CLAIMED',
    `${holder?.name ?? 'A colleague'} is handling this.`,
    ['input', 'conversationId'],
    { holderId: conversation.assigneeId },
  );
}
