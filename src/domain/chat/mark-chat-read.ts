import type { VisitorActor } from '../kernel/actor.js';
import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { takesPart } from './chat.query.js';

/** The visitor has seen everything of the team's up to this message, and the team sees that they have. */
export async function markChatRead(
  work: Work<VisitorActor>,
  { messageId }: { messageId: string },
): Promise<void> {
  const { workspaceId, actor } = work;
  const { id: contactId, channelId, conversationId } = actor;
  const [upTo] = await work.rows<{ sequence: number }>(
    `select m.sequence from message m join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
     where m.workspace_id = $1 and m.id = $2 and m.conversation_id = $3 and ${takesPart('$4')}`,
    [workspaceId, messageId, conversationId, contactId],
  );
  if (!upTo) throw notFound('message', 'messageId');
  const read = await work.rows<{ id: string; sequence: number }>(
    `update message set state = 'READ' where workspace_id = $1 and conversation_id = $2
       and direction = 'OUTBOUND' and state in ('SENT', 'DELIVERED') and sequence <= $3
     returning id, sequence`,
    [workspaceId, conversationId, upTo.sequence],
  );
  for (const { id: messageId, sequence } of read.sort((a, b) => a.sequence - b.sequence))
    work.record({
      type: 'message.read',
      conversationId,
      contactId,
      channelId,
      messageId,
      sequence,
    });
}
