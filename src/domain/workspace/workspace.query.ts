import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface WorkspaceRow {
  __typename: 'Workspace';
  id: string;
  name: string;
  reopenWindowHours: number;
  calendarUuid: string | null;
  memberCapacity: number;
  kindWeights: { kind: string; weight: number }[];
  followsSchedules: boolean;
  followsPresence: boolean;
  presenceGraceSeconds: number;
  createdAt: Date;
}

export async function workspaceOf(reader: Reader): Promise<WorkspaceRow | null> {
  const [row] = await reader.rows<Omit<WorkspaceRow, '__typename' | 'id'>>(
    `select name, reopen_window_hours as "reopenWindowHours", calendar_id as "calendarUuid",
       member_capacity as "memberCapacity", follows_schedules as "followsSchedules",
       presence_followed_since is not null as "followsPresence", presence_grace_seconds as "presenceGraceSeconds",
       coalesce((select jsonb_agg(jsonb_build_object('kind', key, 'weight', value) order by key)
         from jsonb_each(kind_weights)), '[]') as "kindWeights", created_at as "createdAt"
     from workspace where id = $1`,
    [reader.workspaceId],
  );
  return row
    ? { __typename: 'Workspace', id: publicId('Workspace', reader.workspaceId), ...row }
    : null;
}
