import type { AgentActor } from '../kernel/actor.js';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Channel } from '../channel/channel.js';
import type { Message } from '../message/message.js';
import { type MessageContent, queueMessage } from '../message/queue-message.js';
import { closeWait } from '../wait/close-wait.js';
import { beginConversation } from './begin-conversation.js';
import { type Conversation, lockConversation, lockConversations } from './conversation.js';
import { recordChange } from './conversation-change.js';
import { replyOptions, type ReplyObstacle, type ReplyOption } from './reply-option.js';

const says: Record<ReplyObstacle, string> = {
  CHANNEL_PAUSED: 'This channel is paused.',
  NEEDS_AUTH: 'The provider refused the credentials of this channel.',
  RECEIVES_ONLY: 'This channel only receives.',
  WINDOW_CLOSED: 'On this channel the customer has to write first: its window is closed.',
};

/**
 * Answers the customer over another of their channels. The words go into their conversation on that channel, because
 * a conversation is one thread on one channel and what they answer comes back there. Here the answer is recorded as a
 * change, which a colleague's reply collides with, and the wait ends. The conversation must be locked.
 */
export async function replyElsewhere(
  work: Work<AgentActor>,
  conversation: Conversation,
  channelId: string,
  content: MessageContent,
): Promise<Message> {
  const option = await optionOn(work, conversation, channelId);
  const place = await placeOf(work, conversation, option);
  const message = await queueMessage(work, place, content, {
    address: option.address,
    answersConversationId: conversation.id,
  });
  recordChange(work, conversation, 'ANSWERED_ELSEWHERE', { detail: { messageId: message.id } });
  if (work.actor.kind === 'MEMBER')
    await closeWait(work, conversation, { reason: 'REPLIED', replyMessageId: message.id });
  conversation.lastActivityAt = work.now;
  conversation.unreadCount = 0;
  return message;
}

/** Before either is looked at: an answer from the other one to this one would lock them the other way round. */
export async function lockBothSides(
  work: Work<AgentActor>,
  conversationId: string,
  channelId: string,
): Promise<void> {
  const [found] = await work.rows<{ contactId: string }>(
    `select contact_id as "contactId" from conversation where workspace_id = $1 and id = $2 and channel_id <> $3`,
    [work.workspaceId, conversationId, channelId],
  );
  if (!found) return;
  const options = await replyOptions(work, work.actor, found.contactId, work.now);
  const there = options.find((one) => one.channelId === channelId)?.conversationId;
  if (there) await lockConversations(work, [conversationId, there]);
}

async function optionOn(
  work: Work<AgentActor>,
  { contactId }: Conversation,
  channelId: string,
): Promise<ReplyOption> {
  const { workspaceId } = work;
  const known = await work.em.count(Channel, { workspaceId, id: channelId });
  if (!known) throw notFound('channel', 'channelId');
  const field = ['input', 'channelId'];
  const options = await replyOptions(work, work.actor, contactId, work.now);
  const option = options.find((one) => one.channelId === channelId);
  if (!option)
    throw new DomainError('CHANNEL_UNAVAILABLE', 'This contact is not reached on it.', field);
  if (option.reason) throw new DomainError('CHANNEL_UNAVAILABLE', says[option.reason], field);
  return option;
}

async function placeOf(
  work: Work,
  { contactId, subject }: Conversation,
  { conversationId, channelId, kind, address }: ReplyOption,
): Promise<Conversation> {
  if (conversationId) {
    const place = await lockConversation(work, conversationId);
    if (place.contactId === contactId) return place;
    throw new DomainError('INVALID_STATE', 'Its contact changed just now: look again.');
  }
  const threadKey = kind === 'EMAIL' ? null : address;
  return beginConversation(work, {
    contactId,
    channelId,
    threadKey,
    subject: kind === 'EMAIL' ? subject : null,
  });
}
