import { Contact } from '../contact/contact.js';
import { Handle } from '../contact/handle.js';
import { beginConversation } from '../conversation/begin-conversation.js';
import { Conversation, lockConversation } from '../conversation/conversation.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import type { CallParty } from './call-record.js';

/** The one running conversation with a person on a channel of calls, locked; made, with its contact, when it is new. */
export async function callConversation(
  work: Work,
  channelId: string,
  party: CallParty,
): Promise<Conversation> {
  const { workspaceId } = work;
  const threadKey = party.address;
  const known = await work.em.findOne(Conversation, { workspaceId, channelId, threadKey });
  if (known) return lockConversation(work, known.mergedIntoId ?? known.id);
  const contactId = party.contactId ?? (await contactOf(work, party, channelId));
  return beginConversation(work, { contactId, channelId, threadKey });
}

async function contactOf(work: Work, party: CallParty, channelId: string): Promise<string> {
  const { workspaceId, now } = work;
  const { handleKind: kind, address, name, isVerified: verified } = party;
  const handle = await work.em.findOne(Handle, { workspaceId, kind, address });
  if (handle) return handle.contactId;
  const contact = work.em.create(Contact, {
    workspaceId,
    id: newUuid(),
    name:
      storable(name ?? '')
        .trim()
        .slice(0, 200) || address,
    attributes: {},
    createdAt: now,
    updatedAt: now,
  });
  await work.em.flush();
  const contactId = contact.id;
  work.em.create(Handle, {
    workspaceId,
    id: newUuid(),
    contactId,
    kind,
    address,
    verified,
    createdAt: now,
  });
  work.record({ type: 'contact.created', contactId, channelId });
  return contactId;
}
