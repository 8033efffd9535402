import { systemActor } from '../domain/kernel/actor.js';
import type { EventType, LoggedEvent } from '../domain/kernel/event.js';
import { readEvents } from '../domain/kernel/log.query.js';
import { readerPosition } from '../domain/kernel/log-reader.js';
import type { Reader } from '../domain/kernel/work.js';
import { customerTexts } from '../domain/insight/customer-text.query.js';
import { insightReader, keepInsights } from '../domain/insight/keep-insights.js';
import type { Understanding } from '../domain/insight/understanding.js';
import type { RunAction } from './run-action.js';

export interface ReadingParts {
  run: RunAction;
  reader: (workspaceId: string) => Reader;
  understanding: Understanding;
}

const pageSize = 200;
const written = new Set<EventType>(['message.received', 'message.edited', 'message.deleted']);
const moved = new Set<EventType>([
  'contact.merged',
  'contact.unmerged',
  'conversation.contact_changed',
]);

/**
 * Reads what customers wrote in the next page of a workspace's log; true when more may follow. Nobody waits for it: the
 * messages are filed long before. The model is asked outside of any transaction, and what it read is kept in a short one.
 */
export async function readMessages(parts: ReadingParts, workspaceId: string): Promise<boolean> {
  const reader = parts.reader(workspaceId);
  const from = await readerPosition(reader, insightReader);
  const events = await readEvents(reader, from, pageSize);
  const messageIds = idsOf(events, written, ({ messageId }) => [messageId]);
  const contactIds = idsOf(events, moved, (event) => [event.contactId, event.subjectId]);
  const isFull = events.length === pageSize;
  // Little that does not concern it: it is looked at again next time, which is cheaper than writing that it was.
  if (!isFull && messageIds.length === 0 && contactIds.length === 0) return false;
  const texts = await customerTexts(reader, messageIds);
  const present = texts.filter(({ isGone }) => !isGone);
  const { model, version, readings } = await parts.understanding.read(
    present.map(({ text }) => text),
  );
  const last = events.at(-1)!;
  await parts.run(systemActor(workspaceId), keepInsights, {
    from,
    to: { xid: last.xid, id: last.id },
    read: present.map((text, n) => ({ text, reading: readings[n]! })),
    gone: texts.filter(({ isGone }) => isGone),
    contactIds,
    model,
    version,
  });
  return isFull;
}

function idsOf(
  events: readonly LoggedEvent[],
  types: ReadonlySet<EventType>,
  of: (event: LoggedEvent) => (string | null)[],
): string[] {
  const ids = events.filter(({ type }) => types.has(type)).flatMap((event) => of(event));
  return [...new Set(ids.filter((id) => id !== null))];
}
