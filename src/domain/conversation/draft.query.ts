import type { Reader } from '../kernel/work.js';

export interface DraftRow {
  __typename: 'Draft';
  conversationUuid: string;
  text: string;
  html: string | null;
  updatedAt: Date;
}

/** One member's unsent replies; a draft is its author's alone. */
export async function draftsOf(
  reader: Reader,
  memberId: string,
  conversationIds: readonly string[],
): Promise<DraftRow[]> {
  const rows = await reader.rows<Omit<DraftRow, '__typename'>>(
    `select conversation_id as "conversationUuid", text, html, updated_at as "updatedAt"
     from draft where workspace_id = $1 and member_id = $2 and conversation_id = any($3::uuid[])`,
    [reader.workspaceId, memberId, conversationIds],
  );
  return rows.map((row) => ({ __typename: 'Draft', ...row }));
}
