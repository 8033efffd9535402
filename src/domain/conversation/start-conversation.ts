import { LockMode } from '@mikro-orm/postgresql';
import { Channel, handleKindOf } from '../channel/channel.js';
import { Contact } from '../contact/contact.js';
import { createContact } from '../contact/create-contact.js';
import { Handle, normalizeAddress } from '../contact/handle.js';
import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { type MessageContent, queueMessage } from '../message/queue-message.js';
import { beginConversation } from './begin-conversation.js';
import { Conversation, lockConversation } from './conversation.js';

export interface StartConversation extends MessageContent {
  channelId: string;
  contactId?: string | null;
  /** An address to write to, found or added, when no contact is named. */
  to?: { address: string; name?: string | null } | null;
  subject?: string | null;
}

/** We write first. Nobody waits for us until the customer answers. */
export async function startConversation(
  work: Work<AgentActor>,
  input: StartConversation,
): Promise<{ conversationId: string; messageId: string }> {
  const { workspaceId } = work;
  const channel = await work.em.findOne(Channel, { workspaceId, id: input.channelId });
  if (!channel) throw notFound('channel', 'channelId');
  refuseBeginning(channel, input);
  const contactId = await addressee(work, channel, input);
  const threadKey = channel.kind === 'EMAIL' ? null : await threadKeyWith(work, channel, contactId);
  const running = threadKey && (await runningConversation(work, channel, threadKey));
  if (running) {
    const { id } = await queueMessage(work, running, input);
    return { conversationId: running.id, messageId: id };
  }
  const conversation = await beginConversation(work, {
    threadKey,
    contactId,
    channelId: channel.id,
    subject: input.subject,
  });
  const message = await queueMessage(work, conversation, input);
  return { conversationId: conversation.id, messageId: message.id };
}

/** A mail may come unasked; WhatsApp lets a business begin with approved words alone. */
function refuseBeginning(channel: Channel, { template }: StartConversation): void {
  if (channel.kind === 'WHATSAPP' && !template)
    throw invalidInput('template', 'On WhatsApp only a template may begin a conversation.');
  if (channel.kind !== 'EMAIL' && channel.kind !== 'WHATSAPP')
    throw new DomainError('INVALID_STATE', 'On this channel only the customer can begin.', [
      'input',
      'channelId',
    ]);
}

/** Under this key the customer's answer finds the conversation. */
async function threadKeyWith(work: Work, channel: Channel, contactId: string): Promise<string> {
  const { workspaceId } = work;
  const handle = await work.em.findOne(
    Handle,
    { workspaceId, contactId, kind: handleKindOf[channel.kind] },
    { orderBy: { createdAt: 'asc' } },
  );
  if (!handle)
    throw new DomainError('INVALID_STATE', 'This contact has no address on this channel.', [
      'input',
      'contactId',
    ]);
  const [running] = await work.rows<{ threadKey: string }>(
    `select thread_key as "threadKey" from conversation where workspace_id = $1 and channel_id = $2
       and contact_id = $3 and thread_key is not null order by last_activity_at desc limit 1`,
    [workspaceId, channel.id, contactId],
  );
  return running?.threadKey ?? handle.address;
}

/** A messenger runs one conversation with each person, so writing first may go on with an old one. */
async function runningConversation(
  work: Work,
  { id: channelId }: Channel,
  threadKey: string,
): Promise<Conversation | undefined> {
  const { workspaceId } = work;
  const found = await work.em.findOne(Conversation, { workspaceId, channelId, threadKey });
  return found ? lockConversation(work, found.id) : undefined;
}

async function addressee(work: Work, channel: Channel, input: StartConversation): Promise<string> {
  const { workspaceId } = work;
  if (input.contactId) {
    // Shared lock: a merge that is under way is waited for, and one that comes waits for us.
    const contact = await work.em.findOne(
      Contact,
      { workspaceId, id: input.contactId },
      { lockMode: LockMode.PESSIMISTIC_READ },
    );
    if (!contact) throw notFound('contact', 'contactId');
    return contact.mergedIntoId ?? contact.id;
  }
  if (!input.to) throw invalidInput('contactId', 'Name a contact or an address.');
  const kind = handleKindOf[channel.kind];
  const address = normalizeAddress(kind, input.to.address);
  const handle = await work.em.findOne(
    Handle,
    { workspaceId, kind, address },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (handle) return handle.contactId;
  const name = input.to.name?.trim() || address;
  const { contactId } = await createContact(work, { name, handles: [{ kind, address }] });
  await work.em.flush();
  return contactId;
}
