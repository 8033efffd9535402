import { quotable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

/**
 * The provider refused the channel's credentials: its queue is kept, and somebody is told, once. A channel without
 * credentials of its own has nothing to renew.
 */
export async function noteRefusedCredentials(
  work: Work,
  input: { channelId: string; reason: string },
): Promise<void> {
  const { channelId } = input;
  const reason = quotable(input.reason);
  const noted = await work.rows(
    `update channel set needs_auth = true, last_error = $3, last_error_at = $4
     where workspace_id = $1 and id = $2 and not needs_auth and credentials is not null returning id`,
    [work.workspaceId, channelId, reason, work.now],
  );
  if (noted.length === 0) return;
  work.record({ type: 'channel.failing', channelId, payload: { reason } });
}
