import { type Channel, quotingKinds } from '../channel/channel.js';
import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

/**
 * The provider's id of the message that is quoted: one of this conversation, or of one that became part of it. A
 * channel that cannot show a quotation says so, for the words would be read without what they refer to.
 */
export async function quotedIn(
  work: Work,
  conversationId: string,
  channel: Channel,
  messageId: string | null | undefined,
): Promise<string | null> {
  if (messageId == null) return null;
  const field = 'replyToMessageId';
  if (!quotingKinds.has(channel.kind))
    throw invalidInput(field, `On ${channel.kind} nothing can be quoted.`);
  const [quoted] = await work.rows<{ externalId: string | null }>(
    `select m.external_id as "externalId" from message m
     join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
     where m.workspace_id = $1 and m.id = $2 and m.channel_id = $4 and (c.id = $3 or c.merged_into_id = $3)`,
    [work.workspaceId, messageId, conversationId, channel.id],
  );
  if (!quoted) throw notFound('message in the conversation', field);
  if (quoted.externalId === null)
    throw new DomainError('INVALID_STATE', 'The provider has given it no name yet.', [
      'input',
      field,
    ]);
  return quoted.externalId;
}
