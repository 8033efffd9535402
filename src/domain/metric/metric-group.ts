import type { MetricRequest } from './metric-request.js';
import type { MetricValues } from './metric-values.js';

/** One group of a report. Its key has a part for each dimension, in their order. */
export interface MetricGroup {
  request: MetricRequest;
  key: (string | null)[];
  /** When its bucket of time ends, in milliseconds of the epoch; null where time is no dimension. */
  end: number | null;
  values: MetricValues;
}

/** A row of facts with its group as `g0`, `g1`, … */
export type KeyedRow = Record<string, unknown>;

export function keyOfRow(row: KeyedRow, { groupBy }: MetricRequest): (string | null)[] {
  return groupBy.map((_, n) => (row[`g${n}`] as string | null | undefined) ?? null);
}
