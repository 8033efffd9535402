import type { Work } from '../kernel/work.js';
import type { Conversation } from './conversation.js';

/** From now on the member keeps an eye on the conversation; who does so already stays, and nothing is recorded. */
export async function addWatcher(
  work: Work,
  conversation: Conversation,
  memberId: string,
): Promise<void> {
  const added = await work.rows(
    `insert into watcher (workspace_id, conversation_id, member_id, created_at) values ($1, $2, $3, $4)
     on conflict do nothing returning member_id`,
    [work.workspaceId, conversation.id, memberId, work.now],
  );
  if (added.length > 0) recordWatch(work, conversation, 'conversation.watched', memberId);
}

export async function removeWatcher(
  work: Work,
  conversation: Conversation,
  memberId: string,
): Promise<void> {
  const removed = await work.rows(
    `delete from watcher where workspace_id = $1 and conversation_id = $2 and member_id = $3 returning member_id`,
    [work.workspaceId, conversation.id, memberId],
  );
  if (removed.length > 0) recordWatch(work, conversation, 'conversation.unwatched', memberId);
}

/** What becomes part of another conversation is watched there. */
export async function moveWatchers(
  work: Work,
  from: Conversation,
  into: Conversation,
): Promise<void> {
  const watchers = await work.rows<{ memberId: string }>(
    `delete from watcher where workspace_id = $1 and conversation_id = $2 returning member_id as "memberId"`,
    [work.workspaceId, from.id],
  );
  for (const { memberId } of watchers) await addWatcher(work, into, memberId);
}

function recordWatch(
  work: Work,
  { id, contactId, channelId }: Conversation,
  type: 'conversation.watched' | 'conversation.unwatched',
  memberId: string,
): void {
  const payload = { memberId };
  work.record({ type, conversationId: id, contactId, channelId, subjectId: memberId, payload });
}
