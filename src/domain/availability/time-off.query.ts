import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface TimeOffRow {
  memberUuid: string;
  id: string;
  startsAt: Date;
  endsAt: Date;
  reason: string | null;
}

/** What is not over yet, in the order of time. */
export async function timeOffOf(
  reader: Reader,
  memberIds: readonly string[],
): Promise<TimeOffRow[]> {
  const rows = await reader.rows<Omit<TimeOffRow, 'id'> & { uuid: string }>(
    `select id as uuid, member_id as "memberUuid", starts_at as "startsAt", ends_at as "endsAt", reason
     from time_off where workspace_id = $1 and member_id = any($2::uuid[]) and ends_at > now()
     order by starts_at, id`,
    [reader.workspaceId, memberIds],
  );
  return rows.map(({ uuid, ...row }) => ({ ...row, id: publicId('TimeOff', uuid) }));
}
