import { conversationsByIds } from '../domain/conversation/conversation.query.js';
import type { ConversationRow } from '../domain/conversation/conversation-row.query.js';
import type { AgentActor } from '../domain/kernel/actor.js';
import type { Wanted } from '../domain/kernel/wanted.query.js';
import type { AgentContext } from './context.js';

/** One conversation, with the columns that are asked for; null when it is not there or not the actor's to see. */
export async function conversationById(
  context: AgentContext,
  actor: AgentActor,
  uuid: string,
  wanted: Wanted,
): Promise<ConversationRow | null> {
  const directory = await context.directory();
  const [row] = await conversationsByIds(context.reader, actor, directory, [uuid], wanted);
  return row ?? null;
}
