import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { closeWait } from '../wait/close-wait.js';
import { lockConversation } from '../conversation/conversation.js';
import { waitingMessage } from './cancel-message.js';

/** Sends a reply again that failed, or whose fate nobody knows: then whoever asks takes the risk of a second one. */
export async function retryMessage(
  work: Work,
  { messageId }: { messageId: string },
): Promise<{ messageId: string; conversationId: string }> {
  const message = await waitingMessage(work, messageId);
  const { conversationId } = message;
  if (message.state === 'QUEUED') return { messageId, conversationId };
  if (message.state !== 'FAILED' && message.state !== 'UNKNOWN')
    throw new DomainError('INVALID_STATE', 'Only a message that did not go out can be retried.', [
      'input',
      'messageId',
    ]);
  message.state = 'QUEUED';
  message.failure = null;
  message.attempts = 0;
  message.nextAttemptAt = work.now;
  const conversation = await lockConversation(work, conversationId);
  work.record({
    type: 'message.retried',
    conversationId,
    contactId: conversation.contactId,
    channelId: message.channelId,
    messageId,
    sequence: message.sequence,
  });
  if (message.authorKind !== 'MEMBER') return { messageId, conversationId };
  const reply = { reason: 'REPLIED' as const, replyMessageId: messageId };
  await closeWait(work, conversation, reply);
  const { answersConversationId } = message;
  if (answersConversationId)
    await closeWait(work, await lockConversation(work, answersConversationId), reply);
  return { messageId, conversationId };
}
