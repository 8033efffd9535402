import type { AgentActor } from '../kernel/actor.js';
import type { Directory } from '../kernel/directory.query.js';
import type { Wanted } from '../kernel/wanted.query.js';
import type { Reader } from '../kernel/work.js';
import {
  conversationOf,
  type ConversationRow,
  conversationSelect,
} from './conversation-row.query.js';
import { visibleConversations } from './visible-conversations.query.js';

/** Conversations by id, those that are there and may be seen, in no order. */
export async function conversationsByIds(
  reader: Reader,
  actor: AgentActor,
  directory: Directory,
  ids: readonly string[],
  wanted: Wanted,
): Promise<ConversationRow[]> {
  const select = conversationSelect(wanted);
  const records = await reader.shown<Record<string, unknown>>(
    `select ${select.columns} from ${select.from}
     where c.workspace_id = $1 and c.id = any($2::uuid[]) and ${visibleConversations(actor)}`,
    [reader.workspaceId, ids],
  );
  return records.map((record) => conversationOf(record, directory));
}
