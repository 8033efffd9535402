import { quotable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import type { MessageFailure } from './message.js';

interface Delayed {
  conversationId: string;
  contactId: string;
  channelId: string;
  sequence: number;
}

/**
 * A server on the way has not got rid of the message yet and goes on trying: it stays SENT and says why it is late.
 * News that it arrived, or never will, takes the reason's place; told again, the same reason is no news.
 */
export async function recordDelay(
  work: Work,
  { messageId, failure }: { messageId: string; failure: MessageFailure },
): Promise<void> {
  const reason = {
    class: failure.class,
    code: quotable(failure.code),
    message: quotable(failure.message),
  };
  const [delayed] = await work.rows<Delayed>(
    `update message m set failure = $3::jsonb from conversation c
     where m.workspace_id = $1 and m.id = $2 and m.state = 'SENT' and m.failure is distinct from $3::jsonb
       and c.workspace_id = $1 and c.id = m.conversation_id
     returning c.id as "conversationId", c.contact_id as "contactId", m.channel_id as "channelId", m.sequence`,
    [work.workspaceId, messageId, JSON.stringify(reason)],
  );
  if (delayed) work.record({ type: 'message.delayed', messageId, ...delayed });
}
