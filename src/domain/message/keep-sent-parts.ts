import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

export interface KeepSentParts {
  messageId: string;
  /** The provider's ids of all parts that went out so far, in order. */
  externalIds: string[];
}

/** A message that goes out in parts goes on where it stopped: what was sent once is never sent again. */
export async function keepSentParts(work: Work, input: KeepSentParts): Promise<void> {
  await work.rows(
    `insert into message_part (workspace_id, message_id, position, channel_id, external_id)
     select $1, m.id, part.position, m.channel_id, part.external_id
     from message m, unnest($3::text[]) with ordinality as part(external_id, position)
     where m.workspace_id = $1 and m.id = $2
     on conflict do nothing returning position`,
    [work.workspaceId, input.messageId, input.externalIds.map(storable)],
  );
}
