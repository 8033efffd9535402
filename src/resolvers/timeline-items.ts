import type { LoggedEvent } from '../domain/kernel/event.js';
import type { TimelineRow } from '../domain/conversation/timeline-row.query.js';
import type { AgentLoaders } from './loaders.js';

export interface ItemName {
  kind: 'message' | 'note' | 'change';
  id: string;
}

/** The timeline's item an event made or changed. */
export function itemOfEvent(event: LoggedEvent): ItemName | null {
  if (event.messageId) return { kind: 'message', id: event.messageId };
  if (event.noteId) return { kind: 'note', id: event.noteId };
  return event.changeId ? { kind: 'change', id: event.changeId } : null;
}

export function itemOf(loaders: AgentLoaders, { kind, id }: ItemName): Promise<TimelineRow | null> {
  return loaders[kind].load(id);
}
