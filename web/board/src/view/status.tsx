import type { Connection } from '../follow-board.js';
import { clockTime } from '../time.js';

/** Spoken when it changes, and only then. */
export function Status(props: { connection: Connection; seenAt: number | null }) {
  return (
    <p class={`status ${props.connection}`} role="status">
      {wordsFor(props.connection, props.seenAt)}
    </p>
  );
}

function wordsFor(connection: Connection, seenAt: number | null): string {
  if (connection === 'live') return 'Live';
  if (connection === 'connecting' || seenAt === null) return 'Connecting…';
  return `Reconnecting… These are the numbers of ${clockTime(new Date(seenAt))}.`;
}
