import type { Bus } from '../infra/bus.js';
import type { TypingLine, TypingSignal } from '../resolvers/typing-line.js';

type Listener = (signal: TypingSignal) => void;

/** A client that goes on typing says so again well before this is over. */
const believedForMs = 6_000;

/** Typing travels between processes like a poke, and nowhere near the log. */
export function typingLine(bus: Bus): TypingLine {
  const listeners = new Map<string, Set<Listener>>();
  bus.onWhisper((subject) => {
    if (subject === '*') return;
    const { workspaceId, ...signal } = JSON.parse(subject) as TypingSignal & {
      workspaceId: string;
    };
    for (const listener of listeners.get(`${workspaceId} ${signal.conversationId}`) ?? [])
      listener(signal);
  });
  return {
    tell(workspaceId, signal) {
      const until = Date.now() + believedForMs;
      bus.whisper(JSON.stringify({ workspaceId, ...signal, until }));
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
