import type { Directory, MemberRow } from '../kernel/directory.query.js';
import type { Reader } from '../kernel/work.js';

export interface DraftRow {
  __typename: 'Draft';
  conversationUuid: string;
  text: string;
  html: string | null;
  version: number;
  isShared: boolean;
  sharedWith: MemberRow[];
  updatedAt: Date;
}

export interface SharedDraftRow {
  __typename: 'SharedDraft';
  conversationUuid: string;
  author: MemberRow;
  text: string;
  html: string | null;
  updatedAt: Date;
}

/** One member's unsent replies. */
export async function draftsOf(
  reader: Reader,
  directory: Directory,
  memberId: string,
  conversationIds: readonly string[],
): Promise<DraftRow[]> {
  type Record = Omit<DraftRow, '__typename' | 'isShared' | 'sharedWith'> & {
    sharedIds: string[] | null;
  };
  const records = await reader.rows<Record>(
    `select conversation_id as "conversationUuid", text, html, version, shared_with::text[] as "sharedIds",
       updated_at as "updatedAt"
     from draft where workspace_id = $1 and member_id = $2 and conversation_id = any($3::uuid[])`,
    [reader.workspaceId, memberId, conversationIds],
  );
  return records.map(({ sharedIds, ...row }) => ({
    __typename: 'Draft',
    ...row,
    isShared: sharedIds !== null,
    sharedWith: (sharedIds ?? []).flatMap((id) => directory.members.get(id) ?? []),
  }));
}

/** What colleagues let this member read, the longest untouched first. */
export async function draftsSharedWith(
  reader: Reader,
  directory: Directory,
  memberId: string,
  conversationIds: readonly string[],
): Promise<SharedDraftRow[]> {
  type Record = Omit<SharedDraftRow, '__typename' | 'author'> & { authorId: string };
  const records = await reader.rows<Record>(
    `select conversation_id as "conversationUuid", member_id as "authorId", text, html, updated_at as "updatedAt"
     from draft where workspace_id = $1 and conversation_id = any($3::uuid[]) and member_id <> $2
       and (shared_with = '{}' or shared_with @> array[$2::uuid])
     order by updated_at, member_id`,
    [reader.workspaceId, memberId, conversationIds],
  );
  return records.flatMap(({ authorId, ...row }) => {
    const author = directory.members.get(authorId);
    return author ? [{ __typename: 'SharedDraft', ...row, author }] : [];
  });
}
