import { Channel } from '../channel/channel.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';
import { moveWait } from '../wait/move-wait.js';
import { moveWatchers } from './add-watcher.js';
import { endAssignment, startAssignment } from './assignment.js';
import { Conversation, refuseMerged } from './conversation.js';
import { recordChange } from './conversation-change.js';
import { openAgain } from './reopen-window.js';

export interface MergeConversations {
  intoId: string;
  fromId: string;
}

/**
 * Two conversations of a contact on one channel are one matter. The one is resolved and points to the other, whose
 * timeline is read over both: no item moves, so every place and cursor stays what it was. What still has to be done
 * goes over: the wait, the owner, what is unread. Later messages of its thread land in the other.
 */
export async function mergeConversations(
  work: Work,
  { intoId, fromId }: MergeConversations,
): Promise<{ conversationId: string }> {
  if (intoId === fromId)
    throw invalidInput('fromId', 'A conversation cannot be merged into itself.');
  const { into, from } = await lockBoth(work, { intoId, fromId });
  if (from.mergedIntoId === intoId) return { conversationId: intoId };
  refuseMerged(from, 'fromId');
  refuseMerged(into, 'intoId');
  await refuseStrangers(work, into, from);
  await handOver(work, from, into);
  const wasOpen = from.status !== 'RESOLVED';
  from.resolve('merged', work.now);
  from.mergedIntoId = into.id;
  recordChange(work, from, 'RESOLVED', { detail: { reason: 'merged' } });
  recordChange(work, into, 'MERGED', { detail: { mergedConversationId: from.id } });
  if (wasOpen && into.status !== 'OPEN') {
    await openAgain(work, into);
    recordChange(work, into, 'REOPENED');
  }
  into.mergedFromIds = [...into.mergedFromIds, from.id, ...from.mergedFromIds];
  from.mergedFromIds = [];
  await work.rows(
    `update conversation set merged_into_id = $3 where workspace_id = $1 and merged_into_id = $2`,
    [work.workspaceId, from.id, into.id],
  );
  return { conversationId: into.id };
}

/** In the order of their ids, with what was merged into the one before: it will point to the other. */
async function lockBoth(
  work: Work,
  { intoId, fromId }: MergeConversations,
): Promise<{ into: Conversation; from: Conversation }> {
  const { workspaceId } = work;
  await work.rows(
    `select id from conversation where workspace_id = $1 and (id = any($2::uuid[]) or merged_into_id = $3)
     order by id for update`,
    [workspaceId, [intoId, fromId], fromId],
  );
  const into = await work.em.findOne(Conversation, { workspaceId, id: intoId });
  if (!into) throw notFound('conversation', 'intoId');
  const from = await work.em.findOne(Conversation, { workspaceId, id: fromId });
  if (!from) throw notFound('conversation', 'fromId');
  return { into, from };
}

async function refuseStrangers(work: Work, into: Conversation, from: Conversation): Promise<void> {
  if (into.contactId !== from.contactId)
    throw invalidInput('fromId', 'Only conversations of one contact can be merged.');
  if (into.channelId !== from.channelId)
    throw invalidInput('fromId', 'Only conversations on one channel can be merged.');
  const { workspaceId } = work;
  const channel = await work.em.findOneOrFail(Channel, { workspaceId, id: into.channelId });
  if (channel.deliversByStoring())
    throw new DomainError(
      'INVALID_STATE',
      'A chat is its visitor’s own view: merge the contacts, and read it in their timeline.',
      ['input', 'fromId'],
    );
}

async function handOver(work: Work, from: Conversation, into: Conversation): Promise<void> {
  await moveWait(work, from, into);
  if (from.routeSince && !into.assigneeId) await wantOwner(work, into);
  await moveWatchers(work, from, into);
  const owner = from.assigneeId;
  if (owner) {
    await endAssignment(work, from.id);
    from.assigneeId = null;
  }
  if (owner && !into.assigneeId) {
    into.assigneeId = owner;
    await startAssignment(work, into.id, owner, 'ASSIGNED');
    recordChange(work, into, 'ASSIGNED', { memberId: owner });
  }
  into.tagIds = [...new Set([...into.tagIds, ...from.tagIds])];
  into.unreadCount += from.unreadCount;
  from.unreadCount = 0;
  into.lastMessageId = await latestMessage(work, into, from);
  into.lastActivityAt = work.now;
}

async function latestMessage(
  work: Work,
  into: Conversation,
  from: Conversation,
): Promise<string | null> {
  const [latest] = await work.rows<{ id: string }>(
    `select id from message where workspace_id = $1 and id = any($2::uuid[])
     order by occurred_at desc, created_at desc limit 1`,
    [work.workspaceId, [into.lastMessageId, from.lastMessageId].filter(Boolean)],
  );
  return latest?.id ?? null;
}
