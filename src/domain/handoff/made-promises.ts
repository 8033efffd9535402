import { type MadePromise, promisesIn } from '../conversation/promise.js';
import type { Reader } from '../kernel/work.js';

const mostPromises = 20;
const mostMessages = 100;

/**
 * What our side promised in the running cycle of some conversations, by conversation, oldest first. The cycle began
 * with the wait that opened it, or where nobody waited, when the conversation was opened again.
 */
export async function madePromises(
  reader: Pick<Reader, 'workspaceId' | 'rows'>,
  conversationIds: readonly string[],
): Promise<Map<string, MadePromise[]>> {
  const messages = await reader.rows<{ conversationId: string; messageId: string; text: string }>(
    `select c.id as "conversationId", m.id as "messageId", m.visible_text as text
     from conversation c cross join lateral (
       select id, visible_text, occurred_at from message
       where workspace_id = $1 and conversation_id = any(c.id || c.merged_from_ids) and direction = 'OUTBOUND'
         and author_kind in ('MEMBER', 'AUTOMATION') and state is distinct from 'FAILED' and visible_text <> ''
         and (c.cycle = 1 or occurred_at >= coalesce(
           (select min(started_at) from wait where workspace_id = $1 and conversation_id = c.id and cycle = c.cycle),
           (select max(created_at) from conversation_change where workspace_id = $1 and conversation_id = c.id
              and kind = 'REOPENED'), '-infinity'))
       order by occurred_at desc limit ${mostMessages}
     ) m
     where c.workspace_id = $1 and c.id = any($2::uuid[]) order by m.occurred_at`,
    [reader.workspaceId, conversationIds],
  );
  const found = new Map<string, MadePromise[]>();
  for (const { conversationId, messageId, text } of messages) {
    const made = promisesIn(text).map((quote) => ({ text: quote, messageId }));
    const all = [...(found.get(conversationId) ?? []), ...made];
    found.set(conversationId, all.slice(-mostPromises));
  }
  return found;
}
