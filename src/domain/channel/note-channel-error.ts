import { quotable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

/** What went wrong with a channel last, for whoever looks; null when it works again. */
export async function noteChannelError(
  work: Work,
  input: { channelId: string; error: string | null },
): Promise<void> {
  await work.rows(
    `update channel set last_error = $3, last_error_at = case when $3::text is null then null else $4::timestamptz end
     where workspace_id = $1 and id = $2 and not needs_auth and last_error is distinct from $3`,
    [
      work.workspaceId,
      input.channelId,
      input.error === null ? null : quotable(input.error),
      work.now,
    ],
  );
}
