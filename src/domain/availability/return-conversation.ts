import { endAssignment } from '../conversation/assignment.js';
import { lockConversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import type { Reader, Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';

/**
 * A conversation that may not stay with its owner: theirs who are disabled, and of those who are away and reassign
 * whatever a customer waits in since they went, or wrote in since they got it. What such a member is given or takes
 * while the customer waits already is theirs until the customer writes again.
 */
const leftBehind = `
  from member m join conversation c on c.workspace_id = $1 and c.assignee_id = m.id and c.status <> 'RESOLVED'
  where m.workspace_id = $1 and (m.disabled_at is not null or m.availability = 'AWAY_AND_REASSIGN')
    and (m.disabled_at is not null
    or m.availability = 'AWAY_AND_REASSIGN' and c.status = 'OPEN' and c.waiting_since is not null
      and exists (select from assignment a where a.workspace_id = $1 and a.conversation_id = c.id
        and a.ended_at is null and (a.started_at < m.availability_since or exists (select from message x
          where x.workspace_id = $1 and x.conversation_id = c.id and x.direction = 'INBOUND'
            and x.automated is null and x.created_at > a.started_at))))`;

export interface LeftBehind {
  conversationId: string;
  memberId: string;
}

export function conversationsLeftBehind(reader: Reader): Promise<LeftBehind[]> {
  return reader.rows<LeftBehind>(
    `select c.id as "conversationId", m.id as "memberId" ${leftBehind} limit 100`,
    [reader.workspaceId],
  );
}

/**
 * Takes one back for the team, to be routed where the workspace routes. Looked at again under the conversation's lock:
 * several servers find the same one, and it may be answered, resolved or somebody else's by now.
 */
export async function returnConversation(
  work: Work,
  { conversationId, memberId }: LeftBehind,
): Promise<void> {
  const conversation = await lockConversation(work, conversationId);
  if (conversation.assigneeId !== memberId) return;
  const still = await work.rows(`select 1 ${leftBehind} and c.id = $2 and m.id = $3`, [
    work.workspaceId,
    conversationId,
    memberId,
  ]);
  if (still.length === 0) return;
  await endAssignment(work, conversationId);
  conversation.assigneeId = null;
  conversation.lastActivityAt = work.now;
  await wantOwner(work, conversation);
  recordChange(work, conversation, 'UNASSIGNED', { memberId, previousMemberId: memberId });
}
