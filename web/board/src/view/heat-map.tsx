import { useMemo, useState } from 'preact/hooks';
import type { Connection } from '../follow-board.js';
import { HoursDocument } from '../generated/operations.js';
import { byWeekdayAndHour, type Cell, shadeOf } from '../heat.js';
import { duration, shortDuration } from '../time.js';
import { useReport } from './report.js';

/** Whole weeks, so that each weekday is counted as often as any other. */
const days = 28;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type Which = 'inbound' | 'response';

interface Reading {
  name: string;
  /** Null where there is nothing to tell. */
  value: (cell: Cell) => number | null;
  short: (value: number) => string;
  long: (value: number) => string;
}

const readings: Record<Which, Reading> = {
  inbound: {
    name: 'Messages of customers',
    value: ({ inbound }) => inbound || null,
    short: String,
    long: (count) => `${count} ${count === 1 ? 'message' : 'messages'}`,
  },
  response: {
    name: 'Mean response time',
    value: ({ answered, seconds }) => (answered ? seconds / answered : null),
    short: shortDuration,
    long: duration,
  },
};

export function HeatMap(props: { token: string; connection: Connection }) {
  const [which, setWhich] = useState<Which>('inbound');
  const { data, problem } = useReport(props.token, HoursDocument, days, props.connection);
  const week = useMemo(() => data && byWeekdayAndHour(data.metrics.groups), [data]);
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">Hours of the week</h2>
      <div class="choices">
        <label>
          Show{' '}
          <select value={which} onChange={(event) => setWhich(event.currentTarget.value as Which)}>
            {Object.entries(readings).map(([value, { name }]) => (
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
      {week ? (
        <Week week={week} reading={readings[which]} />
      ) : (
        !problem && <p class="hint">Counting…</p>
      )}
    </section>
  );
}

function Week({ week, reading }: { week: Cell[][]; reading: Reading }) {
  const values = week.map((hours) => hours.map(reading.value));
  const most = Math.max(...values.flat().map((value) => value ?? 0));
  if (most === 0) return <p class="empty">Nothing happened in the last {days} days.</p>;
  return (
    <div class="wide" role="region" aria-label={`${reading.name}, table`} tabIndex={0}>
      <table class="heat">
        <caption>
          <span>
            {reading.name} by weekday and hour, last {days} days
          </span>
        </caption>
        <thead>
          <tr>
            <td />
            {values[0]!.map((_, hour) => (
              <th scope="col">
                <Text seen={String(hour)} spoken={`${hour}:00`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map((hours, weekday) => (
            <tr>
              <th scope="row">
                <Text seen={weekdays[weekday]!.slice(0, 3)} spoken={weekdays[weekday]!} />
              </th>
              {hours.map((value) => (
                <HeatCell value={value} most={most} reading={reading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeatCell(props: { value: number | null; most: number; reading: Reading }) {
  const { value, most, reading } = props;
  const seen = value === null ? '' : reading.short(value);
  const spoken = value === null ? 'nothing' : reading.long(value);
  return (
    <td class={`shade-${shadeOf(value, most)}`}>
      <Text seen={seen} spoken={spoken} />
    </td>
  );
}

/** There is little room in a cell; who listens is told in full. */
function Text({ seen, spoken }: { seen: string; spoken: string }) {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span class="unseen">{spoken}</span>
    </>
  );
}
