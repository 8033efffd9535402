import { publicId } from '../kernel/ids.js';
import type { Reader } from '../kernel/work.js';

/** A conversation as the visitor may know it. This projection has no column that could hold what the team says inside. */
export interface ChatRow {
  __typename: 'Chat';
  uuid: string;
  id: string;
  status: 'OPEN' | 'RESOLVED';
  servedBy: { __typename: 'ChatAgent'; name: string } | null;
}

/**
 * Whether the contact of a visitor's token takes part in the conversation: it is theirs, or was when they wrote in it,
 * before contacts were merged or unmerged.
 */
export function takesPart(contact: string): string {
  return `(c.contact_id = ${contact}::uuid or exists (select from message own where own.workspace_id = $1
    and own.conversation_id = c.id and own.author_kind = 'CONTACT' and own.author_id = ${contact}::uuid))`;
}

/** Keyed by the contact too: a token opens its own conversation only. */
export async function chatOf(
  reader: Reader,
  conversationId: string,
  contactId: string,
): Promise<ChatRow | null> {
  const [row] = await reader.rows<{ resolved: boolean; agent: string | null }>(
    `select c.status = 'RESOLVED' as resolved, a.name as agent
     from conversation c left join member a on a.workspace_id = $1 and a.id = c.assignee_id
     where c.workspace_id = $1 and c.id = $2 and ${takesPart('$3')}`,
    [reader.workspaceId, conversationId, contactId],
  );
  if (!row) return null;
  return {
    __typename: 'Chat',
    uuid: conversationId,
    id: publicId('Conversation', conversationId),
    status: row.resolved ? 'RESOLVED' : 'OPEN',
    servedBy: row.agent === null ? null : { __typename: 'ChatAgent', name: row.agent },
  };
}
