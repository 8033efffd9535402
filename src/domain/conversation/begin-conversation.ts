import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { wantOwner } from '../routing/want-owner.js';
import { Conversation } from './conversation.js';

export interface Beginning {
  contactId: string;
  channelId: string;
  /** Where the channel has one running thread for each address. */
  threadKey?: string | null;
  subject?: string | null;
}

/** A conversation that we begin. It wants an owner as one that a customer begins does. */
export async function beginConversation(
  work: Work,
  { contactId, channelId, threadKey = null, subject }: Beginning,
): Promise<Conversation> {
  const { workspaceId, now } = work;
  const conversation = work.em.create(Conversation, {
    workspaceId,
    id: newUuid(),
    number: await nextNumber(work),
    contactId,
    channelId,
    threadKey,
    subject: subject
      ? storable(subject)
          .replace(/[\r\n]+/g, ' ')
          .slice(0, 998)
      : null,
    lastActivityAt: now,
    createdAt: now,
  });
  await wantOwner(work, conversation);
  await work.em.flush();
  work.record({
    type: 'conversation.opened',
    conversationId: conversation.id,
    contactId,
    channelId,
  });
  return conversation;
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
