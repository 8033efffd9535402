import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface WorkspaceRow {
  __typename: 'Workspace';
  id: string;
  name: string;
  reopenWindowHours: number;
  createdAt: Date;
}

export async function workspaceOf(reader: Reader): Promise<WorkspaceRow | null> {
  const [row] = await reader.rows<Omit<WorkspaceRow, '__typename' | 'id'>>(
    `select name, reopen_window_hours as "reopenWindowHours", created_at as "createdAt"
     from workspace where id = $1`,
    [reader.workspaceId],
  );
  return row
    ? { __typename: 'Workspace', id: publicId('Workspace', reader.workspaceId), ...row }
    : null;
}
