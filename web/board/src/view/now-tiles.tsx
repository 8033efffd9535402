import { duration } from '../time.js';
import type { Seen } from './board.js';
import { useClock } from './clock.js';

export function NowTiles({ seen }: { seen: Seen }) {
  const { unanswered, queue, atRisk, breached, openConversations } = seen.board;
  return (
    <section aria-labelledby="now">
      <h2 id="now">Now</h2>
      <dl class="tiles">
        <Tile name="Unanswered" value={String(unanswered.count)} />
        <OldestWait seen={seen} />
        <Tile name="Due soon" value={String(atRisk.count)} />
        <Tile name="Too late" value={String(breached.count)} />
        <Tile name="In the queue" value={String(queue.count)} />
        <Tile name="Open conversations" value={String(openConversations)} />
      </dl>
    </section>
  );
}

function Tile({ name, value }: { name: string; value: string }) {
  return (
    <div class="tile">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** It grows by the clock; the server need not say so. */
function OldestWait({ seen: { board, seenAt } }: { seen: Seen }) {
  const now = useClock();
  const { oldestSince } = board.unanswered;
  if (!oldestSince) return <Tile name="Longest wait" value="Nobody waits" />;
  const ageThen = Date.parse(board.at) - Date.parse(oldestSince);
  return <Tile name="Longest wait" value={duration((ageThen + now - seenAt) / 1000)} />;
}
