import type { Conversation } from '../conversation/conversation.js';
import type { Work } from '../kernel/work.js';
import { Wait } from './wait.js';

/**
 * A reply failed for good: the wait that it ended, or that replies before it ended which failed too, is open again as
 * if it had never ended. Waits that began meanwhile are part of it, because the customer has waited since its start.
 * Where another reply may have reached them nobody waits.
 */
export async function reopenWaitOf(
  work: Work,
  conversation: Conversation,
  failed: { sequence: number },
): Promise<void> {
  const unanswered = await unansweredWaits(work, conversation.id, failed.sequence);
  await reopen(work, conversation, unanswered);
}

/** The failed reply had gone over another channel: whoever waits in this conversation waits on. */
export async function reopenWaitElsewhere(
  work: Work,
  conversation: Conversation,
  failed: { id: string },
): Promise<void> {
  const waits = await work.rows<{ id: string }>(
    `select w.id from wait w where w.workspace_id = $1 and w.conversation_id = $2 and w.reply_message_id = $3
       and not exists (select from message later
         where later.workspace_id = $1 and later.conversation_id = $2 and later.created_at > w.ended_at
           and later.direction = 'OUTBOUND' and later.author_kind = 'MEMBER' and later.state <> 'FAILED')`,
    [work.workspaceId, conversation.id, failed.id],
  );
  await reopen(
    work,
    conversation,
    waits.map(({ id }) => id),
  );
}

async function reopen(
  work: Work,
  conversation: Conversation,
  [first, ...later]: string[],
): Promise<void> {
  if (!first) return;
  const { workspaceId } = work;
  await work.em.nativeDelete(Wait, { workspaceId, conversationId: conversation.id, endedAt: null });
  await work.em.nativeDelete(Wait, { workspaceId, id: { $in: later } });
  const wait = await work.em.findOneOrFail(Wait, { workspaceId, id: first });
  wait.endedAt = null;
  wait.endReason = null;
  wait.endedBy = null;
  wait.replyMessageId = null;
  conversation.waitingSince = wait.startedAt;
  work.record({
    type: 'wait.reopened',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId: conversation.channelId,
    subjectId: wait.id,
  });
}

/** Ended by a reply up to the failed one, oldest first; since then no reply went out that did not fail. */
async function unansweredWaits(
  work: Work,
  conversationId: string,
  failedSequence: number,
): Promise<string[]> {
  const waits = await work.rows<{ id: string }>(
    `select w.id from wait w
     join message reply on reply.workspace_id = $1 and reply.id = w.reply_message_id
     where w.workspace_id = $1 and w.conversation_id = $2 and reply.state = 'FAILED' and reply.sequence <= $3
       and not exists (select from message later
         where later.workspace_id = $1 and later.conversation_id = $2 and later.sequence > reply.sequence
           and later.direction = 'OUTBOUND' and later.author_kind = 'MEMBER' and later.state <> 'FAILED'
           and not exists (select from call c where c.workspace_id = $1 and c.message_id = later.id
             and c.outcome = 'MISSED'))
     order by reply.sequence`,
    [work.workspaceId, conversationId, failedSequence],
  );
  return waits.map(({ id }) => id);
}
