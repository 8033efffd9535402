import { useState } from 'preact/hooks';
import type { Connection } from '../follow-board.js';
import { ResponseTimesDocument, type ResponseTimesQuery } from '../generated/operations.js';
import { dayName, duration } from '../time.js';
import { LineChart } from './line-chart.js';
import { useReport } from './report.js';

type Which = 'firstResponse' | 'response';
type Metrics = ResponseTimesQuery['metrics'];

const names: Record<Which, string> = {
  firstResponse: 'First responses',
  response: 'All responses',
};

export function ResponseTimes(props: { token: string; connection: Connection }) {
  const [days, setDays] = useState(7);
  const [which, setWhich] = useState<Which>('firstResponse');
  const report = useReport(props.token, ResponseTimesDocument, days, props.connection);
  const { data, problem, isOfBefore } = report;
  return (
    <section aria-labelledby="times">
      <h2 id="times">Response times</h2>
      <div class="choices">
        <label>
          Period{' '}
          <select value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
            {[7, 30, 90].map((one) => (
              <option value={one}>Last {one} days</option>
            ))}
          </select>
        </label>
        <label>
          Of{' '}
          <select value={which} onChange={(event) => setWhich(event.currentTarget.value as Which)}>
            {Object.entries(names).map(([value, name]) => (
              <option value={value}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {data ? (
        <div class={isOfBefore ? 'before' : ''} aria-busy={isOfBefore}>
          <Times metrics={data.metrics} which={which} />
        </div>
      ) : (
        !problem && <p class="hint">Counting…</p>
      )}
    </section>
  );
}

function Times({ metrics, which }: { metrics: Metrics; which: Which }) {
  const { calendar, openCount } = metrics.total[which];
  const open = openCount === 0 ? 'nobody waits still.' : `${openCount} still waiting.`;
  if (!calendar) return <p class="empty">Nobody was answered in these days; {open}</p>;
  const days = metrics.groups.map((group) => ({
    at: new Date(group.startsAt!),
    times: group[which].calendar,
    open: group[which].openCount,
  }));
  const summary = `${calendar.count} answered: half within ${duration(calendar.medianSeconds)}, nine of ten within ${duration(calendar.p90Seconds)}; ${open}`;
  return (
    <>
      <p class="summary">{summary}</p>
      <LineChart
        label={`${names[which]} by day, median and 90th percentile. ${summary} The table below says the same.`}
        days={days.map(({ at, times }) => ({
          at,
          median: times?.medianSeconds ?? null,
          p90: times?.p90Seconds ?? null,
        }))}
      />
      <details>
        <summary>As a table</summary>
        <div class="wide" role="region" aria-label={`${names[which]}, table`} tabIndex={0}>
          <table>
            <caption>{names[which]} to customers who wrote on a day</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Answered</th>
                <th scope="col">Median</th>
                <th scope="col">90th percentile</th>
                <th scope="col">Waiting</th>
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ at, times, open }) => (
                <tr key={at.getTime()}>
                  <th scope="row">{dayName(at)}</th>
                  <td>{times?.count ?? 0}</td>
                  <td>{times ? duration(times.medianSeconds) : '–'}</td>
                  <td>{times ? duration(times.p90Seconds) : '–'}</td>
                  <td>{open}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
