import type { DurationMetric, DurationStatistics } from './metric-values.js';

/** The columns that tell of a duration, exactly: every one that was counted is looked at. */
export function statistics(name: string, ms: string, businessMs: string, which: string): string[] {
  const of = (column: string) => `array[
      count(${column}) filter (where ${which}), avg(${column}) filter (where ${which})]::float8[]
    || percentile_cont(array[0.5, 0.9]) within group (order by ${column}) filter (where ${which})`;
  return [`${of(ms)} as "${name}"`, `${of(businessMs)} as "${name}_business"`];
}

type Figures = (number | string | null)[] | null;

export function durationMetric(row: Record<string, unknown>, name: string): DurationMetric {
  const calendar = statisticsOf(row[name] as Figures);
  return {
    count: calendar?.count ?? 0,
    calendar,
    business: statisticsOf(row[`${name}_business`] as Figures),
  };
}

function statisticsOf(figures: Figures): DurationStatistics | null {
  const [count = 0, mean, median, p90] = (figures ?? []).map(Number);
  if (count === 0) return null;
  return {
    count,
    meanSeconds: seconds(mean!),
    medianSeconds: seconds(median!),
    p90Seconds: seconds(p90!),
  };
}

/** To the millisecond, which is as exactly as it was measured. */
export function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}
