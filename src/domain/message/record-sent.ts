import type { Work } from '../kernel/work.js';

/** The channel said yes. Also right for a message whose fate was unknown; never takes back a later state. */
export async function recordSent(
  work: Work,
  input: { messageId: string; externalId: string | null },
): Promise<void> {
  const [sent] = await work.rows<{ conversationId: string; channelId: string; sequence: number }>(
    `update message set state = 'SENT', sent_at = $3, external_id = coalesce($4, external_id), failure = null,
       next_attempt_at = null, sending_worker = null
     where workspace_id = $1 and id = $2 and state in ('QUEUED', 'SENDING', 'UNKNOWN')
     returning conversation_id as "conversationId", channel_id as "channelId", sequence`,
    [work.workspaceId, input.messageId, work.now, input.externalId],
  );
  if (sent) work.record({ type: 'message.sent', messageId: input.messageId, ...sent });
}
