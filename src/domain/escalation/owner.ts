import type { Work } from '../kernel/work.js';
import type { Clocks } from '../target/clocks.js';

/** Who owns the conversation, and when they were last heard of. */
export interface Owner {
  since: Date;
  /** Their last note or message in the conversation; null when there is none. */
  lastSignAt: Date | null;
  /** Since when they cannot be reached: offline, away for good or disabled; null while they can. */
  goneSince: Date | null;
}

export async function ownerOf(work: Work, { conversation }: Clocks): Promise<Owner | null> {
  if (!conversation.assigneeId) return null;
  const [row] = await work.rows<{ since: string; lastSignAt: string | null; gone: string | null }>(
    `select coalesce(a.started_at, $4) as since, m.gone_since as gone, greatest(
        (select max(created_at) from note where workspace_id = $1 and conversation_id = $2 and author_id = $3),
        (select max(created_at) from message where workspace_id = $1 and conversation_id = $2 and author_id = $3)
      ) as "lastSignAt"
     from member m left join assignment a on a.workspace_id = $1 and a.conversation_id = $2 and a.ended_at is null
     where m.workspace_id = $1 and m.id = $3`,
    [work.workspaceId, conversation.id, conversation.assigneeId, work.now],
  );
  if (!row) return null;
  return {
    since: new Date(row.since),
    lastSignAt: row.lastSignAt ? new Date(row.lastSignAt) : null,
    goneSince: row.gone ? new Date(row.gone) : null,
  };
}
