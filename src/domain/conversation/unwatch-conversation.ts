import type { AgentActor } from '../kernel/actor.js';
import type { Work } from '../kernel/work.js';
import { removeWatcher } from './add-watcher.js';
import { lockConversation } from './conversation.js';
import { type Watch, watchingMember } from './watch-conversation.js';

export async function unwatchConversation(
  work: Work<AgentActor>,
  input: Watch,
): Promise<{ conversationId: string }> {
  const memberId = watchingMember(work.actor, input.memberId);
  const conversation = await lockConversation(work, input.conversationId);
  await removeWatcher(work, conversation, memberId);
  return { conversationId: conversation.id };
}
