import type { Reader } from '../kernel/work.js';

export interface ReactionRow {
  messageUuid: string;
  emoji: string;
  address: string;
  count: number;
}

/** The reactions to some messages, earliest first. */
export function reactionsOf(reader: Reader, messageIds: readonly string[]): Promise<ReactionRow[]> {
  return reader.rows<ReactionRow>(
    `select message_id as "messageUuid", emoji, address,
       (count(*) over (partition by message_id, emoji))::int as count
     from reaction where workspace_id = $1 and message_id = any($2::uuid[]) order by created_at, address`,
    [reader.workspaceId, messageIds],
  );
}
