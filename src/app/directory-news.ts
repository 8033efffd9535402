import type { Bus } from '../infra/bus.js';
import { tellsOfDirectory } from '../resolvers/directory-cache.js';
import type { Parts } from './parts.js';
import { whispers } from './whispers.js';

interface News {
  workspaceId: string;
}

/** Who is there, and what they are called, is remembered by every process: whoever changed it says so to the others. */
export function tellOfDirectories({ onEvents, bus }: Pick<Parts, 'onEvents' | 'bus'>): void {
  const line = whispers<News>(bus, 'directory');
  onEvents((workspaceId, events) => {
    if (events.some(({ type }) => tellsOfDirectory(type))) line.tell({ workspaceId });
  });
}

/** What is lost on the way costs a few seconds: nothing is remembered for longer. */
export function hearOfDirectories(bus: Bus, forget: (workspaceId: string) => void): void {
  whispers<News>(bus, 'directory').hear(({ workspaceId }) => forget(workspaceId));
}
