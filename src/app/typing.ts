import type { Bus } from '../infra/bus.js';
import type { TypingLine, TypingSignal } from '../resolvers/typing-line.js';
import { whispers } from './whispers.js';

type Listener = (signal: TypingSignal) => void;

/** A client that goes on typing says so again well before this is over. */
const believedForMs = 6_000;

/** Typing travels between processes like a poke, and nowhere near the log. */
export function typingLine(
  bus: Bus,
  onTeam: (workspaceId: string, conversationId: string) => void,
): TypingLine {
  const listeners = new Map<string, Set<Listener>>();
  const line = whispers<TypingSignal & { workspaceId: string }>(bus, 'typing');
  line.hear(({ workspaceId, ...signal }) => {
    for (const listener of listeners.get(`${workspaceId} ${signal.conversationId}`) ?? [])
      listener(signal);
  });
  return {
    tell(workspaceId, signal) {
      line.tell({ workspaceId, ...signal, until: Date.now() + believedForMs });
      // A program has no name here, and does not type.
      if (signal.side === 'TEAM' && signal.isTyping && signal.name !== null)
        onTeam(workspaceId, signal.conversationId);
    },
    hear(workspaceId, conversationId, listener) {
      const key = `${workspaceId} ${conversationId}`;
      const here = listeners.get(key) ?? new Set();
      listeners.set(key, here.add(listener));
      return () => {
        here.delete(listener);
        if (here.size === 0) listeners.delete(key);
      };
    },
  };
}
