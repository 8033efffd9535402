import { invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { lookAgain } from '../routing/look-again.js';
import { lockRunning } from './conversation.js';
import { recordChange } from './conversation-change.js';
import { assertTags, knownTags } from './tag.js';

const most = 50;

/** Those it has already change nothing. */
export async function addTags(
  work: Work,
  input: { conversationId: string; tagIds: string[] },
): Promise<{ conversationId: string }> {
  const conversation = await lockRunning(work, input.conversationId);
  await assertTags(work, input.tagIds);
  const added = [...new Set(input.tagIds)].filter((id) => !conversation.tagIds.includes(id));
  if (added.length === 0) return { conversationId: conversation.id };
  const kept = await knownTags(work, conversation.tagIds);
  if (kept.length + added.length > most)
    throw invalidInput('tagIds', `A conversation has at most ${most} tags.`);
  conversation.tagIds = [...kept, ...added];
  recordChange(work, conversation, 'TAGGED', { detail: { tagIds: added } });
  await lookAgain(work, { conversationId: conversation.id });
  return { conversationId: conversation.id };
}
