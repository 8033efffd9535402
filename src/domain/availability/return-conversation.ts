import { endAssignment } from '../conversation/assignment.js';
import { lockConversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import type { Reader, Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';

/** Written in since the member got it or went: what they are given or take while the customer waits already is theirs. */
const waitsSince = `(c.status = 'OPEN' and c.waiting_since is not null and exists (select from assignment a
  where a.workspace_id = $1 and a.conversation_id = c.id and a.ended_at is null
    and (a.started_at < m.availability_since or exists (select from message x
      where x.workspace_id = $1 and x.conversation_id = c.id and x.direction = 'INBOUND'
        and x.automated is null and x.created_at > a.started_at))))`;

/**
 * Opened again by the customer after the member had gone, where routing can find somebody who is there. What was open
 * as they went stays: they said with AWAY or OFFLINE that they come back to it.
 */
const cameBackToNobody = `(c.status = 'OPEN' and c.waiting_since is not null
  and c.last_activity_at > m.availability_since
  and exists (select from workspace where id = $1 and routing_version is not null)
  and exists (select from conversation_change r join assignment a on a.workspace_id = $1
      and a.conversation_id = c.id and a.ended_at is null and a.started_at < r.created_at
    where r.workspace_id = $1 and r.conversation_id = c.id and r.kind = 'REOPENED' and r.actor_kind = 'CONTACT'
      and r.created_at > m.availability_since))`;

/**
 * A conversation that may not stay with its owner: theirs who are disabled, of those who are away and reassign what a
 * customer waits in, and of whoever is not there what was settled and comes back. Member by member (`offset 0` says so):
 * it is asked every second, and must not read every open conversation.
 */
const leftBehind = `
  from member m cross join lateral (select * from conversation
    where workspace_id = $1 and assignee_id = m.id and status <> 'RESOLVED' offset 0) c
  where m.workspace_id = $1 and (m.disabled_at is not null or m.availability <> 'ONLINE')
    and (m.disabled_at is not null or m.availability = 'AWAY_AND_REASSIGN' and ${waitsSince}
      or ${cameBackToNobody})`;

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
