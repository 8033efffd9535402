const units = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** "2 h 5 min": the two largest units that say something. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const from = units.findIndex(([size]) => whole >= size);
  if (from < 0) return '0 s';
  const [[size, unit], next] = [units[from]!, units[from + 1]];
  const rest = next ? Math.floor((whole % size) / next[0]) : 0;
  const head = `${Math.floor(whole / size)} ${unit}`;
  return rest > 0 ? `${head} ${rest} ${next![1]}` : head;
}

/** "2h": the largest unit alone, where there is no room. */
export function shortDuration(seconds: number): string {
  const [size, unit] = units.find(([size]) => seconds >= size) ?? [1, 's'];
  return `${Math.round(seconds / size)}${unit === 'min' ? 'm' : unit}`;
}

export const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whole days on the clock of this browser: the latest so many, today included. */
export function latestDays(days: number, now = new Date()): { from: string; to: string } {
  const midnight = (ahead: number): string =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead).toISOString();
  return { from: midnight(1 - days), to: midnight(1) };
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
export const dayName = (at: Date): string => dayFormat.format(at);

const momentFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
export const clockTime = (at: Date): string => momentFormat.format(at);
