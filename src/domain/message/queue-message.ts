import { Channel, handleKindOf } from '../channel/channel.js';
import { Handle } from '../contact/handle.js';
import type { Conversation } from '../conversation/conversation.js';
import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { closeWait } from '../wait/close-wait.js';
import { Attachment } from './attachment.js';
import { cleanHtml, textOfHtml } from './html.js';
import { Message } from './message.js';
import { quotedIn } from './quoted-in.js';
import { type MessageTemplate, templateFor, templateWords } from './template.js';

export interface MessageContent {
  text?: string | null;
  html?: string | null;
  attachmentIds?: string[] | null;
  /** Answers a public comment where only its author reads it; elsewhere it says nothing. */
  privately?: boolean | null;
  /** Sent instead of the text, which then only tells the team what the customer read. */
  template?: MessageTemplate | null;
  /** The message it quotes, where the channel can. */
  replyToMessageId?: string | null;
}

/**
 * Puts a message of ours into the timeline, to be sent by a job; chat is sent by being stored. A person's message
 * answers the customer, an automation's does not.
 */
export async function queueMessage(
  work: Work<AgentActor>,
  conversation: Conversation,
  content: MessageContent,
  { address, answersConversationId }: { address?: string; answersConversationId?: string } = {},
): Promise<Message> {
  const { workspaceId, now, actor } = work;
  const channel = await openChannel(work, conversation);
  const attachments = await ownUploads(work, content.attachmentIds ?? []);
  const { text, html, template } = wordsOf(channel, content);
  refuseUnsendable(text, html, attachments);
  const quotes = await quotedIn(work, conversation.id, channel, content.replyToMessageId);
  const isSent = channel.deliversByStoring();
  const message = work.em.create(Message, {
    workspaceId,
    id: newUuid(),
    conversationId: conversation.id,
    sequence: conversation.takeSequence(),
    channelId: channel.id,
    direction: 'OUTBOUND',
    authorKind: actor.kind,
    authorId: actor.id,
    address: isSent ? null : (address ?? (await recipient(work, conversation, channel))),
    answersConversationId: answersConversationId ?? null,
    text,
    visibleText: text,
    html,
    hasAttachments: attachments.length > 0,
    privately: content.privately === true && isUnderAPost(conversation),
    template,
    quotes,
    state: isSent ? 'SENT' : 'QUEUED',
    nextAttemptAt: isSent ? null : now,
    sentAt: isSent ? now : null,
    occurredAt: now,
    createdAt: now,
  });
  await work.em.flush(); // the message first: attachments point at it
  for (const attachment of attachments) attachment.messageId = message.id;
  recordQueued(work, conversation, message);
  if (actor.kind === 'MEMBER')
    await closeWait(work, conversation, { reason: 'REPLIED', replyMessageId: message.id });
  conversation.lastMessageId = message.id;
  conversation.lastActivityAt = now;
  conversation.unreadCount = 0;
  return message;
}

async function openChannel(work: Work, { channelId }: Conversation): Promise<Channel> {
  const { workspaceId } = work;
  const channel = await work.em.findOneOrFail(Channel, { workspaceId, id: channelId });
  if (channel.status === 'DISCONNECTED')
    throw new DomainError(
      'CHANNEL_UNAVAILABLE',
      'The channel of this conversation is disconnected.',
    );
  if (channel.receivesOnly())
    throw new DomainError(
      'CHANNEL_UNAVAILABLE',
      'This channel has no outboundUrl: it only receives.',
    );
  return channel;
}

/** What is sent, and as text what the team reads of it. */
function wordsOf(channel: Channel, content: MessageContent) {
  const html = content.html ? cleanHtml(content.html) : null;
  const template = content.template ? templateFor(channel, content.template) : null;
  const text =
    storable(content.text ?? '') ||
    (html ? textOfHtml(html) : '') ||
    (template ? templateWords(template) : '');
  return { text, html, template };
}

/** The key of a public comment's conversation says so, as its channel made it. */
function isUnderAPost({ threadKey }: Conversation): boolean {
  return threadKey?.startsWith('comment:') ?? false;
}

function recordQueued(work: Work, conversation: Conversation, message: Message): void {
  work.record({
    type: message.state === 'SENT' ? 'message.sent' : 'message.queued',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId: message.channelId,
    messageId: message.id,
    sequence: message.sequence,
  });
}

function refuseUnsendable(text: string, html: string | null, attachments: Attachment[]): void {
  if (!text.trim() && attachments.length === 0)
    throw invalidInput('text', 'There is nothing to send.');
  if (text.length > 100_000) throw invalidInput('text', 'Must have at most 100,000 characters.');
  if (html && html.length > 500_000)
    throw invalidInput('html', 'Must have at most 500,000 characters.');
}

/** The author's own finished uploads that are on no message yet: nobody sends another person's file. */
async function ownUploads(work: Work, ids: string[]): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  if (ids.length > 20) throw invalidInput('attachmentIds', 'At most 20 attachments.');
  const { workspaceId } = work;
  const found = await work.em.find(Attachment, {
    workspaceId,
    id: { $in: ids },
    messageId: null,
    uploadedBy: work.actor.id,
  });
  if (found.length !== new Set(ids).size) throw notFound('attachment of yours', 'attachmentIds');
  if (found.some((attachment) => !attachment.sha256)) {
    throw new DomainError('INVALID_STATE', 'An attachment has not been uploaded yet.', [
      'input',
      'attachmentIds',
    ]);
  }
  return found;
}

/** Whoever wrote last in this conversation, else the contact's first address. */
async function recipient(
  work: Work,
  conversation: Conversation,
  channel: Channel,
): Promise<string> {
  const { workspaceId } = work;
  const [last] = await work.rows<{ address: string }>(
    `select m.address from message m where m.workspace_id = $1 and m.conversation_id = $2
       and m.direction = 'INBOUND' and exists (select from handle h
         where h.workspace_id = $1 and h.contact_id = $3 and h.address = m.address)
     order by m.sequence desc limit 1`,
    [workspaceId, conversation.id, conversation.contactId],
  );
  if (last) return last.address;
  const handle = await work.em.findOne(
    Handle,
    { workspaceId, contactId: conversation.contactId, kind: handleKindOf[channel.kind] },
    { orderBy: { createdAt: 'asc' } },
  );
  if (!handle)
    throw new DomainError('INVALID_STATE', 'This contact has no address on this channel.');
  return handle.address;
}
