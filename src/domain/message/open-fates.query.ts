import { newUuid } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

/** A carrier that has said nothing for so long says nothing any more. */
const longestMs = 12 * 3_600_000;
/** Until then a status that comes by itself is on its way. */
const firstAfterSeconds = 180;
const most = 500;

/**
 * The provider's ids of what was sent on a channel and has no fate yet. Each is named when its age has passed three
 * minutes, six, twelve and so on since the last time anybody asked, and all of them when nobody did: a carrier that
 * never tells costs eight questions. Ids begin with their time, so only the latest hours of the workspace are read.
 */
export async function openFates(
  reader: Reader,
  { channelId, askedAt }: { channelId: string; askedAt: Date | null },
): Promise<string[]> {
  const found = await reader.rows<{ externalId: string }>(
    `select external_id as "externalId" from message
     where workspace_id = $1 and id > $2 and channel_id = $3 and direction = 'OUTBOUND' and state = 'SENT'
       and external_id is not null and sent_at < now() - $4 * interval '1 second'
       and ($5::timestamptz is null
         or floor(log(2, (extract(epoch from now() - sent_at) / $4)::numeric))
          > floor(log(2, (greatest(extract(epoch from $5 - sent_at), 1) / $4)::numeric)))
     order by id desc limit $6`,
    [
      reader.workspaceId,
      newUuid(Date.now() - longestMs),
      channelId,
      firstAfterSeconds,
      askedAt,
      most,
    ],
  );
  return found.map(({ externalId }) => externalId);
}
