export function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values) {
  const known = values
    .filter((value) => value !== null && !Number.isNaN(value))
    .sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  return known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

/** The median of every number the rounds report. */
export function medians(rounds) {
  return Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((key) => [key, median(rounds.map((round) => round[key]))]),
  );
}

export function sortedNumbers(values) {
  return Float64Array.from(values).sort();
}

/** Runs `jobs` calls of `work(n)`, `concurrency` at a time; milliseconds and the latencies. */
export async function drive(jobs, concurrency, work) {
  let next = 0;
  const latencies = [];
  const startedAt = performance.now();
  const lane = async () => {
    while (next < jobs) {
      const n = next++;
      const sentAt = performance.now();
      await work(n);
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const ms = performance.now() - startedAt;
  const sorted = sortedNumbers(latencies);
  return {
    perSecond: (jobs / ms) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  };
}

export const round = (value, digits = 2) =>
  value === null || value === undefined || Number.isNaN(value)
    ? null
    : Number(value.toFixed(digits));
