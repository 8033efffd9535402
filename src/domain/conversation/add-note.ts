import type { AgentActor } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { notify } from '../notification/notify.js';
import { addWatcher } from './add-watcher.js';
import { type Conversation, lockRunning } from './conversation.js';
import { calledMembers, type Mentions, mentionsOf } from './mention.js';
import { Note } from './note.js';

/** What the team says among itself. Whom it calls is told, and whom it calls by name watches from here on. */
export async function addNote(
  work: Work<AgentActor>,
  input: { conversationId: string; text: string; mentions?: string[] | null },
): Promise<{ conversationId: string; noteId: string }> {
  const text = storable(input.text);
  if (!text.trim() || text.length > 50_000)
    throw invalidInput('text', 'Must have 1 to 50,000 characters.');
  const conversation = await lockRunning(work, input.conversationId);
  const mentions = await mentionsOf(work, text, input.mentions ?? []);
  const note = writeNote(work, conversation, text);
  await callAll(work, conversation, note, mentions);
  return { conversationId: conversation.id, noteId: note.id };
}

/** The conversation must be locked. */
export function writeNote(work: Work<AgentActor>, conversation: Conversation, text: string): Note {
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
  return note;
}

async function callAll(
  work: Work,
  conversation: Conversation,
  note: Note,
  mentions: Mentions,
): Promise<void> {
  const { memberIds, teamIds } = mentions;
  if (memberIds.length + teamIds.length === 0) return;
  const called = [
    ...memberIds.map((memberId) => ({ memberId })),
    ...teamIds.map((teamId) => ({ teamId })),
  ];
  await work.rows(
    `insert into note_mention (workspace_id, note_id, place, member_id, team_id)
     select $1, $2, place, "memberId", "teamId"
     from jsonb_to_recordset($3::jsonb) as m(place int, "memberId" uuid, "teamId" uuid)`,
    [work.workspaceId, note.id, JSON.stringify(called.map((one, place) => ({ place, ...one })))],
  );
  const told = await calledMembers(work, mentions);
  notify(work, told, { kind: 'MENTION', conversationId: conversation.id, noteId: note.id });
  for (const memberId of memberIds)
    if (told.includes(memberId)) await addWatcher(work, conversation, memberId);
}
