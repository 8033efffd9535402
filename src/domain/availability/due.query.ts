import type { Reader } from '../kernel/work.js';

const mostDue = 200;

/** Members whose availability must be looked at now; those that are due longest come first. */
export async function dueMembers(reader: Reader): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(
    `select id from member
     where workspace_id = $1 and disabled_at is null and availability_due_at <= now()
     order by availability_due_at limit ${mostDue}`,
    [reader.workspaceId],
  );
  return rows.map(({ id }) => id);
}
