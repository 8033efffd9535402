import type { Bus } from '../infra/bus.js';

/** One kind of what processes whisper to each other. */
export interface Whispers<T> {
  tell(signal: T): void;
  hear(listener: (signal: T) => void): void;
}

/** Each kind is heard by whoever listens to it. Nothing of it is kept, or told again to who was not there. */
export function whispers<T extends object>(bus: Bus, kind: string): Whispers<T> {
  let count = 0;
  return {
    // Numbered, for the bus takes two that are the same for one, and sends it after what was said in between.
    tell: (signal) => bus.whisper(JSON.stringify({ kind, number: (count += 1), signal })),
    hear: (listener) =>
      void bus.onWhisper((subject) => {
        if (subject === '*') return;
        const heard = JSON.parse(subject) as { kind: string; signal: T };
        if (heard.kind === kind) listener(heard.signal);
      }),
  };
}
