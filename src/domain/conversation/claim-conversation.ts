import type { Actor } from '../kernel/actor.js';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { acceptOffer } from '../handoff/take-over.js';
import { Member } from '../workspace/member.js';
import { startAssignment } from './assignment.js';
import { lockConversation, refuseMerged } from './conversation.js';
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
  while (!(await take(work, input.conversationId, memberId))) {
    const { holderId, isOffered } = await holderOf(work, input.conversationId);
    // Claiming what is mine already changes nothing and says so by saying nothing.
    if (holderId === memberId) return { conversationId: input.conversationId };
    if (holderId) {
      if (isOffered && (await accept(work, input.conversationId, memberId)))
        return { conversationId: input.conversationId };
      throw await alreadyClaimed(work, holderId);
    }
    // Given back between the two looks: nobody is handling it, so try again.
  }
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

async function take(work: Work, conversationId: string, memberId: string): Promise<boolean> {
  const taken = await work.rows(
    `update conversation set assignee_id = $3, last_activity_at = $4, route_since = null
     where workspace_id = $1 and id = $2 and assignee_id is null and merged_into_id is null returning id`,
    [work.workspaceId, conversationId, memberId, work.now],
  );
  return taken.length > 0;
}

/** Claiming what its owner offers to me is accepting it. */
async function accept(work: Work, conversationId: string, memberId: string): Promise<boolean> {
  return acceptOffer(work, await lockConversation(work, conversationId), memberId);
}

async function holderOf(
  work: Work,
  conversationId: string,
): Promise<{ holderId: string | null; isOffered: boolean }> {
  const [conversation] = await work.rows<{
    holderId: string | null;
    mergedIntoId: string | null;
    isOffered: boolean;
  }>(
    `select assignee_id as "holderId", merged_into_id as "mergedIntoId", exists (select from handoff
       where workspace_id = $1 and conversation_id = $2 and state = 'PENDING') as "isOffered"
     from conversation where workspace_id = $1 and id = $2`,
    [work.workspaceId, conversationId],
  );
  if (!conversation) throw notFound('conversation', 'conversationId');
  refuseMerged(conversation, 'conversationId');
  return conversation;
}

export async function alreadyClaimed(
  work: Work,
  holderId: string,
  field = 'conversationId',
): Promise<DomainError> {
  const holder = await work.em.findOne(Member, { workspaceId: work.workspaceId, id: holderId });
  return new DomainError(
    'ALREADY_CLAIMED',
    `${holder?.name ?? 'A colleague'} is handling this.`,
    ['input', field],
    { holderId },
  );
}
