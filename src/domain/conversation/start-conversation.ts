import { Channel } from '../channel/channel.js';
import { Contact } from '../contact/contact.js';
import { createContact } from '../contact/create-contact.js';
import { Handle, normalizeAddress } from '../contact/handle.js';
import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { type MessageContent, queueMessage } from '../message/queue-message.js';
import { Conversation } from './conversation.js';

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
  const { workspaceId, now } = work;
  const channel = await work.em.findOne(Channel, { workspaceId, id: input.channelId });
  if (!channel) throw notFound('channel', 'channelId');
  if (channel.kind !== 'EMAIL') {
    throw new DomainError('INVALID_STATE', 'On this channel only the customer can begin.', [
      'input',
      'channelId',
    ]);
  }
  const contactId = await addressee(work, input);
  const conversation = work.em.create(Conversation, {
    workspaceId,
    id: newUuid(),
    number: await nextNumber(work),
    contactId,
    channelId: channel.id,
    subject: input.subject
      ? storable(input.subject)
          .replace(/[\r\n]+/g, ' ')
          .slice(0, 998)
      : null,
    lastActivityAt: now,
    createdAt: now,
  });
  await work.em.flush();
  work.record({
    type: 'conversation.opened',
    conversationId: conversation.id,
    contactId,
    channelId: channel.id,
  });
  const message = await queueMessage(work, conversation, input);
  return { conversationId: conversation.id, messageId: message.id };
}

/** The workspace's row is the counter; its lock is held until commit, so numbers have no gaps and no twins. */
async function nextNumber(work: Work): Promise<number> {
  const [row] = await work.rows<{ number: number }>(
    `update workspace set last_conversation_number = last_conversation_number + 1 where id = $1
     returning last_conversation_number as number`,
    [work.workspaceId],
  );
  return row!.number;
}

async function addressee(work: Work, input: StartConversation): Promise<string> {
  const { workspaceId } = work;
  if (input.contactId) {
    const contact = await work.em.findOne(Contact, { workspaceId, id: input.contactId });
    if (!contact) throw notFound('contact', 'contactId');
    return contact.id;
  }
  if (!input.to) throw invalidInput('contactId', 'Name a contact or an address.');
  const address = normalizeAddress('EMAIL', input.to.address);
  const handle = await work.em.findOne(Handle, { workspaceId, kind: 'EMAIL', address });
  if (handle) return handle.contactId;
  const name = input.to.name?.trim() || address;
  const { contactId } = await createContact(work, { name, handles: [{ kind: 'EMAIL', address }] });
  await work.em.flush();
  return contactId;
}
