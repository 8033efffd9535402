import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

interface Sent {
  conversationId: string;
  contactId: string;
  channelId: string;
  sequence: number;
}

/** The channel said yes. Also right for a message whose fate was unknown; never takes back a later state. */
export async function recordSent(
  work: Work,
  input: { messageId: string; externalId: string | null },
): Promise<void> {
  const externalId = input.externalId === null ? null : storable(input.externalId);
  const [sent] = await work.rows<Sent>(
    `update message m set state = 'SENT', sent_at = $3, external_id = coalesce($4, m.external_id), failure = null,
       next_attempt_at = null, sending_worker = null
     from conversation c
     where m.workspace_id = $1 and m.id = $2 and m.state in ('QUEUED', 'SENDING', 'UNKNOWN')
       and c.workspace_id = $1 and c.id = m.conversation_id
     returning c.id as "conversationId", c.contact_id as "contactId", m.channel_id as "channelId", m.sequence`,
    [work.workspaceId, input.messageId, work.now, externalId],
  );
  if (sent) work.record({ type: 'message.sent', messageId: input.messageId, ...sent });
}
