import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface HandleRow {
  __typename: 'Handle';
  uuid: string;
  id: string;
  contactUuid: string;
  kind: string;
  address: string;
  verified: boolean;
  createdAt: Date;
}

/** The addresses of some contacts, oldest first. */
export async function handlesOf(
  reader: Reader,
  contactIds: readonly string[],
): Promise<HandleRow[]> {
  const rows = await reader.rows<Omit<HandleRow, '__typename' | 'id'>>(
    `select id as uuid, contact_id as "contactUuid", kind, address, verified, created_at as "createdAt"
     from handle where workspace_id = $1 and contact_id = any($2::uuid[]) order by created_at, id`,
    [reader.workspaceId, contactIds],
  );
  return rows.map((row) => ({ __typename: 'Handle', id: publicId('Handle', row.uuid), ...row }));
}
