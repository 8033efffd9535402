import { invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { addTags } from './add-tags.js';
import { removeTags } from './remove-tags.js';

export interface TagConversation {
  conversationId: string;
  add: string[];
  remove: string[];
}

/** Puts tags on and takes others off, both or neither. */
export async function tagConversation(
  work: Work,
  { conversationId, add, remove }: TagConversation,
): Promise<{ conversationId: string }> {
  assertOneWay({ add, remove });
  // What is taken off makes room for what is put on.
  if (remove.length > 0) await removeTags(work, { conversationId, tagIds: remove });
  if (add.length > 0) await addTags(work, { conversationId, tagIds: add });
  return { conversationId };
}

/** Refuses what says nothing, or two things about one tag. */
export function assertOneWay({ add, remove }: Pick<TagConversation, 'add' | 'remove'>): void {
  if (add.length + remove.length === 0)
    throw invalidInput('addTagIds', 'Name at least one tag, to put on or to take off.');
  if (add.some((id) => remove.includes(id)))
    throw invalidInput('removeTagIds', 'A tag is either put on or taken off.');
}
