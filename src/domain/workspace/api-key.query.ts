import type { Directory, MemberRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

export interface ApiKeyRow {
  __typename: 'ApiKey';
  uuid: string;
  id: string;
  name: string;
  hint: string;
  scopes: string[];
  member: MemberRow | null;
  createdBy: MemberRow | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  createdAt: Date;
}

type ApiKeyRecord = Omit<ApiKeyRow, '__typename' | 'id' | 'member' | 'createdBy'> & {
  member_id: string | null;
  created_by: string | null;
};

/** Every API key of the workspace, revoked ones included, or only some. Never its hash. */
export async function apiKeys(
  reader: Reader,
  directory: Directory,
  ids?: readonly string[],
): Promise<ApiKeyRow[]> {
  const records = await reader.rows<ApiKeyRecord>(
    `select id as uuid, name, hint, scopes, member_id, created_by, expires_at as "expiresAt",
       revoked_at as "revokedAt", created_at as "createdAt"
     from credential where workspace_id = $1 and kind = 'API_KEY' and ($2::uuid[] is null or id = any($2::uuid[]))
     order by name, id`,
    [reader.workspaceId, ids ?? null],
  );
  return records.map(({ member_id: member, created_by: by, ...row }) => ({
    __typename: 'ApiKey',
    id: publicId('Credential', row.uuid),
    ...row,
    member: (member && directory.members.get(member)) || null,
    createdBy: (by && directory.members.get(by)) || null,
  }));
}
