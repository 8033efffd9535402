import { Conversation, lockConversation } from '../conversation/conversation.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { closeWait } from '../wait/close-wait.js';
import { Message } from './message.js';

export interface RecordEcho {
  channelId: string;
  /** The key of the person's conversation on this channel. */
  threadKey: string;
  externalId: string;
  text: string;
  occurredAt: Date;
}

export type EchoResult = 'recorded' | 'known' | 'no_conversation';

/**
 * A colleague answered in the provider's own app. It is part of the story and a person's answer, so the customer's
 * wait ends. What we sent ourselves comes back as an echo too, and is known by its id.
 */
export async function recordEcho(work: Work, input: RecordEcho): Promise<EchoResult> {
  const { workspaceId } = work;
  const { channelId, threadKey, externalId } = input;
  const found = await work.em.findOne(Conversation, { workspaceId, channelId, threadKey });
  if (!found) return 'no_conversation';
  const conversation = await lockConversation(work, found.id);
  if (await work.em.count(Message, { workspaceId, channelId, externalId })) return 'known';
  const text = storable(input.text);
  const message = work.em.create(Message, {
    workspaceId,
    id: newUuid(),
    conversationId: conversation.id,
    sequence: conversation.takeSequence(),
    channelId,
    direction: 'OUTBOUND',
    authorKind: 'AUTOMATION',
    authorId: channelId, // which of the colleagues it was, the provider does not tell
    text,
    visibleText: text,
    externalId,
    state: 'SENT',
    sentAt: input.occurredAt,
    occurredAt: input.occurredAt,
    createdAt: work.now,
  });
  await work.em.flush();
  work.record({
    type: 'message.sent',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId,
    messageId: message.id,
    sequence: message.sequence,
  });
  await closeWait(work, conversation, { reason: 'REPLIED', replyMessageId: message.id });
  conversation.lastMessageId = message.id;
  conversation.lastActivityAt = work.now;
  conversation.unreadCount = 0;
  return 'recorded';
}
