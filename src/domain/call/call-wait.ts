import type { Conversation } from '../conversation/conversation.js';
import { recordChange } from '../conversation/conversation-change.js';
import { openAgain } from '../conversation/reopen-window.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';
import { closeWait } from '../wait/close-wait.js';
import { Wait } from '../wait/wait.js';

interface At {
  messageId: string;
  startedAt: Date;
  endedAt: Date;
}

/** A customer tried to reach us and did not: they wait from that moment, unless they were spoken to since. */
export async function waitForCallBack(
  work: Work,
  conversation: Conversation,
  { messageId, startedAt }: At,
): Promise<void> {
  if (await wasSpokenToSince(work, conversation, startedAt)) return;
  if (conversation.status !== 'OPEN') {
    const kind = conversation.status === 'SNOOZED' ? 'WOKEN' : 'REOPENED';
    await openAgain(work, conversation);
    recordChange(work, conversation, kind);
  }
  if (conversation.waitingSince) return waitFromEarlier(work, conversation, startedAt);
  if (!conversation.assigneeId) await wantOwner(work, conversation);
  const { workspaceId } = work;
  const wait = work.em.create(Wait, {
    workspaceId,
    id: newUuid(),
    conversationId: conversation.id,
    cycle: conversation.cycle,
    openedBy: messageId,
    startedAt,
    clockAt: work.now,
  });
  conversation.waitingSince = startedAt;
  recordWait(work, conversation, 'wait.opened', wait.id);
}

/** We spoke: whoever waited since before is answered, from the moment of the call, however late we hear of it. */
export async function endWaitByCall(
  work: Work,
  conversation: Conversation,
  { messageId, startedAt, endedAt }: At,
): Promise<void> {
  if (!conversation.waitingSince || conversation.waitingSince > endedAt) return;
  const reply = { replyMessageId: messageId, at: startedAt };
  await closeWait(work, conversation, { reason: 'REPLIED', ...reply });
}

/** It turns out that somebody took the call: the wait that it opened never was; who called since waits on. */
export async function takeBackWait(
  work: Work,
  conversation: Conversation,
  call: At,
): Promise<void> {
  const { workspaceId } = work;
  const conversationId = conversation.id;
  const open = await work.em.findOne(Wait, { workspaceId, conversationId, endedAt: null });
  if (open?.openedBy !== call.messageId) return endWaitByCall(work, conversation, call);
  work.em.remove(open);
  conversation.waitingSince = null;
  recordWait(work, conversation, 'wait.closed', open.id);
  const [next] = await work.rows<{ messageId: string; startedAt: string }>(
    `select id as "messageId", occurred_at as "startedAt" from message
     where workspace_id = $1 and conversation_id = $2 and direction = 'INBOUND' and automated is null
       and not unverified_sender and occurred_at > $3 order by occurred_at limit 1`,
    [workspaceId, conversationId, call.endedAt],
  );
  if (!next) return;
  const startedAt = new Date(next.startedAt);
  await waitForCallBack(work, conversation, { ...next, startedAt, endedAt: startedAt });
}

/** It turns out that a machine took the call: what it seemed to answer is open again as if never closed. */
export async function reopenWaitOfCall(
  work: Work,
  conversation: Conversation,
  call: At,
): Promise<void> {
  const { workspaceId } = work;
  const closed = await work.em.findOne(Wait, { workspaceId, replyMessageId: call.messageId });
  if (!closed || conversation.waitingSince) return waitForCallBack(work, conversation, call);
  if (await wasSpokenToSince(work, conversation, call.startedAt)) return;
  closed.endedAt = null;
  closed.endReason = null;
  closed.endedBy = null;
  closed.replyMessageId = null;
  conversation.waitingSince = closed.startedAt;
  recordWait(work, conversation, 'wait.reopened', closed.id);
}

async function waitFromEarlier(work: Work, conversation: Conversation, at: Date): Promise<void> {
  if (conversation.waitingSince! <= at) return;
  const { workspaceId } = work;
  const conversationId = conversation.id;
  const wait = await work.em.findOneOrFail(Wait, { workspaceId, conversationId, endedAt: null });
  wait.startedAt = at;
  conversation.waitingSince = at;
}

/** News may come late: a call that was answered after this one, or a person's reply, has ended its wait already. */
async function wasSpokenToSince(
  work: Work,
  conversation: Conversation,
  since: Date,
): Promise<boolean> {
  const later = await work.rows(
    `select 1 from message m left join call c on c.workspace_id = $1 and c.message_id = m.id
     where m.workspace_id = $1 and m.conversation_id = $2 and m.occurred_at > $3
       and (c.outcome = 'ANSWERED' or (c.id is null and m.direction = 'OUTBOUND' and m.author_kind = 'MEMBER'
         and m.state <> 'FAILED')) limit 1`,
    [work.workspaceId, conversation.id, since],
  );
  return later.length > 0;
}

function recordWait(
  work: Work,
  { id: conversationId, contactId, channelId }: Conversation,
  type: 'wait.opened' | 'wait.closed' | 'wait.reopened',
  subjectId: string,
): void {
  work.record({ type, conversationId, contactId, channelId, subjectId });
}
