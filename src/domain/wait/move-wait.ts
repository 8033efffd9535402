import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { Wait } from './wait.js';

/**
 * The customer waits on in another conversation. Where they wait there too it is one wait, since the earlier words.
 * Both conversations must be locked.
 */
export async function moveWait(work: Work, from: Conversation, into: Conversation): Promise<void> {
  const moved = await openWaitOf(work, from);
  if (!moved) return;
  const there = await openWaitOf(work, into);
  if (!there) {
    moved.conversationId = into.id;
    moved.cycle = into.cycle;
    into.waitingSince = moved.startedAt;
    recordOpened(work, into, moved);
  } else {
    if (moved.startedAt < there.startedAt) {
      there.startedAt = moved.startedAt;
      there.openedBy = moved.openedBy;
    }
    into.waitingSince = there.startedAt;
    work.em.remove(moved);
  }
  from.waitingSince = null;
}

async function openWaitOf(work: Work, conversation: Conversation): Promise<Wait | null> {
  if (!conversation.waitingSince) return null;
  const { workspaceId } = work;
  return work.em.findOne(Wait, { workspaceId, conversationId: conversation.id, endedAt: null });
}

function recordOpened(work: Work, conversation: Conversation, wait: Wait): void {
  work.record({
    type: 'wait.opened',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId: conversation.channelId,
    subjectId: wait.id,
  });
}
