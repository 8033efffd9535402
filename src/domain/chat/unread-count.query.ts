import type { Reader } from '../kernel/work.js';
import { takesPart } from './chat.query.js';

/** How much of the team's the visitor has not seen. */
export async function unreadCountOf(
  reader: Reader,
  chat: { conversationId: string; contactId: string },
): Promise<number> {
  const [row] = await reader.rows<{ unread: number }>(
    `select count(*)::int as unread from message m
     join conversation c on c.workspace_id = $1 and c.id = m.conversation_id
     where m.workspace_id = $1 and m.conversation_id = $2 and ${takesPart('$3')}
       and m.direction = 'OUTBOUND' and m.state in ('SENT', 'DELIVERED')`,
    [reader.workspaceId, chat.conversationId, chat.contactId],
  );
  return row?.unread ?? 0;
}
