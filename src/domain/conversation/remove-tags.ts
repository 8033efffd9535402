import type { Work } from '../kernel/work.js';
import { lookAgain } from '../routing/look-again.js';
import { lockRunning } from './conversation.js';
import { recordChange } from './conversation-change.js';
import { assertTags } from './tag.js';

/** Those it does not have change nothing. */
export async function removeTags(
  work: Work,
  input: { conversationId: string; tagIds: string[] },
): Promise<{ conversationId: string }> {
  const conversation = await lockRunning(work, input.conversationId);
  await assertTags(work, input.tagIds);
  const removed = conversation.tagIds.filter((id) => input.tagIds.includes(id));
  if (removed.length === 0) return { conversationId: conversation.id };
  conversation.tagIds = conversation.tagIds.filter((id) => !removed.includes(id));
  recordChange(work, conversation, 'UNTAGGED', { detail: { tagIds: removed } });
  await lookAgain(work, { conversationId: conversation.id });
  return { conversationId: conversation.id };
}
