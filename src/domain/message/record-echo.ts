import { Conversation, lockConversation } from '../conversation/conversation.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { closeWait } from '../wait/close-wait.js';
import { Attachment } from './attachment.js';
import { Message } from './message.js';
import type { IncomingAttachment } from './receive-messages.js';

export interface RecordEcho {
  channelId: string;
  /** The key of the person's conversation on this channel. */
  threadKey: string;
  /** The conversation itself, where a person has many. */
  conversationId?: string;
  externalId: string;
  /** What it quotes, by the provider's id. */
  quotes?: string;
  text: string;
  visibleText?: string;
  html?: string;
  attachments?: IncomingAttachment[];
  /** A program wrote it: nobody has been answered. */
  automated?: string;
  occurredAt: Date;
  /** Our own app sent it: it is never a colleague's. */
  ours?: boolean;
}

export type EchoResult = 'recorded' | 'known' | 'no_conversation' | 'under_way';

/**
 * A colleague answered in the provider's own app. It is part of the story and a person's answer, so the customer's
 * wait ends. What we sent ourselves comes back as an echo too, and is known by its id.
 */
export async function recordEcho(work: Work, input: RecordEcho): Promise<EchoResult> {
  const { workspaceId } = work;
  const { channelId, threadKey, externalId } = input;
  const found = await work.em.findOne(Conversation, {
    workspaceId,
    channelId,
    ...(input.conversationId ? { id: input.conversationId } : { threadKey }),
  });
  if (!found) return input.ours ? 'known' : 'no_conversation';
  const conversation = await lockConversation(work, found.mergedIntoId ?? found.id);
  if (await isKnown(work, input)) return 'known';
  if (await adopt(work, conversation, input)) return 'known';
  if (input.ours) return 'known';
  if (await isUnderWay(work, input)) return 'under_way';
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
    visibleText: input.visibleText === undefined ? text : storable(input.visibleText),
    html: input.html === undefined ? null : storable(input.html),
    hasAttachments: !!input.attachments?.length,
    automated: input.automated ?? null,
    externalId,
    quotes: input.quotes ?? null,
    state: 'SENT',
    sentAt: input.occurredAt,
    occurredAt: input.occurredAt,
    createdAt: work.now,
  });
  await work.em.flush(); // the message first: attachments point at it
  for (const file of input.attachments ?? [])
    work.em.create(Attachment, {
      ...file,
      workspaceId,
      messageId: message.id,
      createdAt: work.now,
    });
  work.record({
    type: 'message.sent',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId,
    messageId: message.id,
    sequence: message.sequence,
  });
  if (await answers(work, conversation, input))
    await closeWait(work, conversation, { reason: 'REPLIED', replyMessageId: message.id });
  conversation.lastMessageId = message.id;
  conversation.lastActivityAt = work.now;
  conversation.unreadCount = 0;
  return 'recorded';
}

async function isKnown(work: Work, { channelId, externalId }: RecordEcho): Promise<boolean> {
  const [found] = await work.rows<{ known: boolean }>(
    `select exists (select from message where workspace_id = $1 and channel_id = $2 and external_id = $3)
       or exists (select from message_part where workspace_id = $1 and channel_id = $2 and external_id = $3) as known`,
    [work.workspaceId, channelId, externalId],
  );
  return found!.known;
}

/** What is with the provider at this moment has no id yet, and this may be it. */
async function isUnderWay(work: Work, { channelId, threadKey }: RecordEcho): Promise<boolean> {
  const { workspaceId } = work;
  const where = { workspaceId, channelId, address: threadKey, state: 'SENDING' as const };
  return (await work.em.count(Message, where)) > 0;
}

/** The same words, sent by us with nobody knowing whether they arrived: now it is known. */
async function adopt(
  work: Work,
  conversation: Conversation,
  { channelId, externalId, text, occurredAt }: RecordEcho,
): Promise<boolean> {
  const { workspaceId } = work;
  const where = {
    workspaceId,
    conversationId: conversation.id,
    channelId,
    state: 'UNKNOWN' as const,
  };
  const message = await work.em.findOne(Message, {
    ...where,
    externalId: null,
    text: storable(text),
  });
  if (!message) return false;
  message.externalId = externalId;
  message.state = 'SENT';
  message.failure = null;
  message.sentAt = occurredAt;
  work.record({
    type: 'message.sent',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId,
    messageId: message.id,
    sequence: message.sequence,
  });
  return true;
}

/** What was written before the customer's last words, and is read after them, answers what came before them. */
async function answers(
  work: Work,
  { id: conversationId }: Conversation,
  { automated, occurredAt, conversationId: isMail }: RecordEcho,
): Promise<boolean> {
  if (automated) return false;
  if (!isMail) return true;
  const { workspaceId } = work;
  const later = { workspaceId, conversationId, direction: 'INBOUND', automated: null } as const;
  return (await work.em.count(Message, { ...later, occurredAt: { $gt: occurredAt } })) === 0;
}
