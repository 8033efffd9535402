import type { Reader } from '../kernel/work.js';

export interface QuotedRow {
  /** The message that quotes. */
  uuid: string;
  quotedUuid: string;
}

/** What messages quote, where it is here: by its own id or, of one that went out in parts, by the part's. */
export function quotedMessages(reader: Reader, ids: readonly string[]): Promise<QuotedRow[]> {
  return reader.rows(
    `select m.id as uuid, coalesce(q.id, part.message_id) as "quotedUuid" from message m
     left join message q on q.workspace_id = $1 and q.channel_id = m.channel_id and q.external_id = m.quotes
     left join message_part part on part.workspace_id = $1 and part.channel_id = m.channel_id
       and part.external_id = m.quotes
     where m.workspace_id = $1 and m.id = any($2::uuid[]) and m.quotes is not null
       and coalesce(q.id, part.message_id) is not null`,
    [reader.workspaceId, ids],
  );
}
