import type { AgentActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { lockRunning } from './conversation.js';
import { Note } from './note.js';

export async function addNote(
  work: Work<AgentActor>,
  input: { conversationId: string; text: string },
): Promise<{ conversationId: string; noteId: string }> {
  const text = storable(input.text);
  if (!text.trim() || text.length > 50_000)
    throw invalidInput('text', 'Must have 1 to 50,000 characters.');
  const conversation = await lockRunning(work, input.conversationId);
  const note = work.em.create(Note, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    conversationId: conversation.id,
    sequence: conversation.takeSequence(),
    authorKind: work.actor.kind,
    authorId: work.actor.id,
    text,
    createdAt: work.now,
  });
  work.record({
    type: 'note.added',
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId: conversation.channelId,
    noteId: note.id,
    sequence: note.sequence,
  });
  return { conversationId: conversation.id, noteId: note.id };
}
