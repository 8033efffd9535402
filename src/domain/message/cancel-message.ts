import { lockConversations } from '../conversation/conversation.js';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Message } from './message.js';
import { recordSendFailure } from './record-send-failure.js';

const cancelled = {
  class: 'permanent',
  code: 'cancelled',
  message: 'It was cancelled before it left.',
};

/** Takes a reply back while it still waits for its channel. The customer waits on as if it had never been written. */
export async function cancelMessage(
  work: Work,
  { messageId }: { messageId: string },
): Promise<{ messageId: string; conversationId: string }> {
  const message = await waitingMessage(work, messageId);
  if (message.state === 'FAILED' && message.failure?.code === cancelled.code)
    return { messageId, conversationId: message.conversationId };
  if (message.state !== 'QUEUED')
    throw new DomainError('INVALID_STATE', 'Only a message that still waits can be cancelled.', [
      'input',
      'messageId',
    ]);
  await recordSendFailure(work, { messageId, failure: cancelled });
  return { messageId, conversationId: message.conversationId };
}

/** A message of ours, with its conversation locked: no worker can take it in hand meanwhile. */
export async function waitingMessage(work: Work, messageId: string): Promise<Message> {
  const { workspaceId } = work;
  const found = await work.em.findOne(Message, { workspaceId, id: messageId });
  if (!found || found.direction !== 'OUTBOUND') throw notFound('message of ours', 'messageId');
  const { conversationId, answersConversationId } = found;
  await lockConversations(work, [conversationId, answersConversationId ?? conversationId]);
  return (await work.em.refresh(found))!;
}
