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

/** The addresses of some contacts, oldest first. What a visitor claims is shown beside them, and leads nowhere. */
export async function handlesOf(
  reader: Reader,
  contactIds: readonly string[],
): Promise<HandleRow[]> {
  const rows = await reader.rows<Omit<HandleRow, '__typename' | 'id'>>(
    `select id as uuid, contact_id as "contactUuid", kind, address, verified, created_at as "createdAt"
     from handle where workspace_id = $1 and contact_id = any($2::uuid[])
     union all
     select c.id, c.contact_id, c.kind, c.address, false, c.created_at from claimed_address c
     where c.workspace_id = $1 and c.contact_id = any($2::uuid[]) and not exists (select from handle h
       where h.workspace_id = $1 and h.kind = c.kind and h.address = c.address and h.contact_id = c.contact_id)
     order by "createdAt", uuid`,
    [reader.workspaceId, contactIds],
  );
  return rows.map((row) => ({ __typename: 'Handle', id: publicId('Handle', row.uuid), ...row }));
}
