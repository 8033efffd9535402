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

/**
 * One that was settled, and that its customer opened again after its owner had gone, where routing can find somebody
 * who is there. What was open as they went stays with them. Of each owner only what moved since is read, from its
 * index: many are gone at night.
 */
const cameBackToNobody = `
  from member m cross join lateral (
    select * from conversation c where c.workspace_id = $1 and c.assignee_id = m.id and c.status <> 'RESOLVED'
      and c.last_activity_at > m.availability_since order by c.last_activity_at desc, c.id desc offset 0) c
  where m.workspace_id = $1 and m.availability <> 'ONLINE' and c.status = 'OPEN' and c.waiting_since is not null
    and exists (select from workspace where id = $1 and routing_version is not null)
    and exists (select from conversation_change r join assignment a on a.workspace_id = $1
        and a.conversation_id = c.id and a.ended_at is null and a.started_at < r.created_at
      where r.workspace_id = $1 and r.conversation_id = c.id and r.kind = 'REOPENED' and r.actor_kind = 'CONTACT'
        and r.created_at > m.availability_since)`;

export interface LeftBehind {
  conversationId: string;
  memberId: string;
}

export function conversationsLeftBehind(reader: Reader): Promise<LeftBehind[]> {
  const named = 'select c.id as "conversationId", m.id as "memberId"';
  return reader.rows<LeftBehind>(
    `${named} ${leftBehind} union ${named} ${cameBackToNobody} limit 100`,
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
  const same = 'and c.id = $2 and m.id = $3';
  const still = await work.rows(
    `select 1 ${leftBehind} ${same} union select 1 ${cameBackToNobody} ${same}`,
    [work.workspaceId, conversationId, memberId],
  );
  if (still.length === 0) return;
  await endAssignment(work, conversationId);
  conversation.assigneeId = null;
  conversation.lastActivityAt = work.now;
  await wantOwner(work, conversation);
  recordChange(work, conversation, 'UNASSIGNED', { memberId, previousMemberId: memberId });
}
