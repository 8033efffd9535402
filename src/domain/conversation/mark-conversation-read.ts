import type { Work } from '../kernel/work.js';
import { assertConversation } from './conversation.js';

/** Somebody on the team has seen the customer's messages. */
export async function markConversationRead(
  work: Work,
  input: { conversationId: string },
): Promise<{ conversationId: string }> {
  const [read] = await work.rows<{ contactId: string; channelId: string }>(
    `update conversation set unread_count = 0 where workspace_id = $1 and id = $2 and unread_count > 0
     returning contact_id as "contactId", channel_id as "channelId"`,
    [work.workspaceId, input.conversationId],
  );
  if (read)
    work.record({ type: 'conversation.read', conversationId: input.conversationId, ...read });
  else await assertConversation(work, input.conversationId);
  return input;
}
