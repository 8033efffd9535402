import type { LiveBoard } from '../follow-board.js';
import { duration } from '../time.js';
import { Bars } from './bars.js';

type Bucket = LiveBoard['unanswered']['buckets'][number];

export function Waits({ board: { waiting, unanswered } }: { board: LiveBoard }) {
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Who waits</h2>
      {unanswered.count === 0 && <p class="empty">Nobody is waiting for an answer.</p>}
      <div class="pair">
        <Bars
          caption="By what they wait for"
          columns={['Stage', 'Customers']}
          rows={[
            { name: 'An owner', value: waiting.unassigned },
            { name: 'To be read', value: waiting.unseen },
            { name: 'The answer', value: waiting.unanswered },
          ]}
        />
        <Bars
          caption="By how long they have waited"
          columns={['For', 'Customers']}
          rows={unanswered.buckets.map((bucket) => ({
            name: nameOf(bucket),
            value: bucket.count,
          }))}
        />
      </div>
    </section>
  );
}

function nameOf({ fromSeconds, toSeconds }: Bucket): string {
  if (toSeconds === null) return `${duration(fromSeconds)} and more`;
  if (fromSeconds === 0) return `Less than ${duration(toSeconds)}`;
  return `${duration(fromSeconds)} to ${duration(toSeconds)}`;
}
