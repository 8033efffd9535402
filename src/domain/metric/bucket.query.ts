import type { Reader } from '../kernel/work.js';
import { isTime, type MetricRequest } from './metric-request.js';

export interface Bucket {
  /** Milliseconds of the epoch. */
  start: number;
  end: number;
}

/**
 * The stretches of time that a request is grouped by, of which a part lies in its range. Days, weeks and months begin
 * when the clock of the time zone says so: a day on which it is changed has 23 or 25 hours.
 */
export async function bucketsOf(reader: Reader, request: MetricRequest): Promise<Bucket[]> {
  const unit = request.groupBy.find(isTime)!.toLowerCase();
  const sql = unit === 'hour' ? hoursSql : wallSql(unit);
  const rows = await reader.rows<{ start: string; end: string }>(sql, [
    request.from,
    request.to,
    request.timeZone,
  ]);
  return rows.map(({ start, end }) => ({ start: Number(start), end: Number(end) }));
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint::text`;

const hoursSql = `
  select ${ms('hour')} as start, ${ms(`hour + interval '1 hour'`)} as "end"
  from generate_series(date_trunc('hour', $1::timestamptz, $3::text), $2::timestamptz - interval '1 microsecond',
    interval '1 hour') hour`;

const wallSql = (unit: string): string => `
  select ${ms('day at time zone $3::text')} as start,
    ${ms(`(day + interval '1 ${unit}') at time zone $3::text`)} as "end"
  from generate_series(date_trunc('${unit}', $1::timestamptz at time zone $3::text),
    ($2::timestamptz - interval '1 microsecond') at time zone $3::text, interval '1 ${unit}') day`;
