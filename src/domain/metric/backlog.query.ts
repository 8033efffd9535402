import { Params } from '../kernel/params.query.js';
import type { Reader } from '../kernel/work.js';
import { type KeyedRow, keyOfRow } from './metric-group.js';
import { bucketsOf } from './bucket.query.js';
import { isTime, type MetricRequest } from './metric-request.js';
import { filters, groupingBy, joined, keyOf, type Source } from './metric-source.query.js';
import { openSpans } from './metric-sources.query.js';

interface BacklogPart {
  key: (string | null)[];
  values: { backlog: number };
}

/**
 * How many conversations were not resolved at the end of each bucket, or of the range. Counted by what was added and
 * taken away, so that a year by the day is read once and not once for each day.
 */
export async function backlogs(reader: Reader, request: MetricRequest): Promise<BacklogPart[]> {
  const time = request.groupBy.findIndex(isTime);
  const steps = await movements(reader, request);
  if (time < 0) return totals(steps, request);
  const buckets = await bucketsOf(reader, request);
  const rest = (key: (string | null)[]) => key.toSpliced(time, 1);
  const groups = Map.groupBy(steps, (row) => JSON.stringify(rest(keyOfRow(row, request))));
  return [...groups].flatMap(([name, rows]) => {
    const moved = new Map<string, number>();
    for (const row of rows) {
      const bucket = keyOfRow(row, request)[time] ?? 'before';
      moved.set(bucket, (moved.get(bucket) ?? 0) + (row['moved'] as number));
    }
    let open = moved.get('before') ?? 0;
    return buckets.map(({ start }) => {
      open += moved.get(String(start)) ?? 0;
      const key = (JSON.parse(name) as (string | null)[]).toSpliced(time, 0, String(start));
      return { key, values: { backlog: open } };
    });
  });
}

function totals(steps: KeyedRow[], request: MetricRequest): BacklogPart[] {
  const sums = new Map<string, BacklogPart>();
  for (const row of steps) {
    const key = keyOfRow(row, request);
    const name = JSON.stringify(key);
    const part = sums.get(name) ?? { key, values: { backlog: 0 } };
    part.values.backlog += row['moved'] as number;
    sums.set(name, part);
  }
  return [...sums.values()];
}

/** What was open at the beginning (without a bucket), and what came and went in each bucket. */
async function movements(reader: Reader, request: MetricRequest): Promise<KeyedRow[]> {
  const params = new Params(reader.workspaceId);
  const from = `${params.add(request.from)}::timestamptz`;
  const to = `${params.add(request.to)}::timestamptz`;
  const step = (column: 'started_at' | 'ended_at', sign: 1 | -1, bounds: string[]): string => {
    const source: Source = { ...openSpans, at: `o.${column}` };
    const columns = request.groupBy.map((one, n) => {
      const key = keyOf(one, source, request, params);
      return `${isTime(one) ? `case when o.${column} >= ${from} then ${key} end` : key} as g${n}`;
    });
    const where = ['o.workspace_id = $1', ...bounds, ...filters(source, request, params)];
    return `select ${[...columns, `(${sign} * count(*))::int as moved`].join(', ')} from ${joined(source, request)}
      where ${where.join(' and ')} ${groupingBy(columns)}`;
  };
  const still = `(o.ended_at is null or o.ended_at >= ${from})`;
  return reader.rows<KeyedRow>(
    `${step('started_at', 1, [still, `o.started_at < ${to}`])}
     union all ${step('ended_at', -1, [`o.ended_at >= ${from}`, `o.ended_at < ${to}`, `o.started_at < ${to}`])}`,
    params.values,
  );
}
