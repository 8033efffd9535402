/** A silence of a channel, and since when there is a channel. */
export interface Silence {
  since: Date;
  until: Date;
  began: Date;
}

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
/** Shorter ones are chance, however busy the channel. */
const leastSilenceMs = 15 * 60_000;
const weeksLookedAt = 4;
const leastWeeks = 2;
/** With so many to come, that none comes is chance in fewer than one of two thousand silences. */
const leastExpected = 8;

/** No silence is looked at further back. */
export const longestSilenceMs = weekMs;
/** So far back hours are looked at; one more on each side for their neighbours. */
export const historyMs = longestSilenceMs + weeksLookedAt * weekMs + 2 * hourMs;

/**
 * Whether so long a silence is unusual for these hours of the week: in each of the last weeks at least eight things
 * came in within the same stretch. Of three weeks or more the poorest does not count, for it may have been a holiday
 * or an outage. `receivedIn` tells how much came in within the hour that begins then. decision 0013.
 */
export function isUnusual(silence: Silence, receivedIn: (hour: number) => number): boolean {
  const until = silence.until.getTime();
  const since = Math.max(silence.since.getTime(), until - longestSilenceMs);
  if (until - since < leastSilenceMs) return false;
  const weeks: number[] = [];
  for (let n = 1; n <= weeksLookedAt; n++) {
    const from = since - n * weekMs;
    if (from < silence.began.getTime()) break;
    weeks.push(receivedBetween(from, until - n * weekMs, receivedIn));
  }
  if (weeks.length < leastWeeks) return false;
  weeks.sort((a, b) => a - b);
  return weeks[weeks.length > leastWeeks ? 1 : 0]! >= leastExpected;
}

/** A part of an hour counts by the poorest of it and its neighbours: who opens at half past is not late at ten past. */
function receivedBetween(from: number, to: number, receivedIn: (hour: number) => number): number {
  let sum = 0;
  for (let hour = Math.floor(from / hourMs) * hourMs; hour < to; hour += hourMs) {
    const part = (Math.min(to, hour + hourMs) - Math.max(from, hour)) / hourMs;
    const around = [hour - hourMs, hour, hour + hourMs].map(receivedIn);
    sum += part === 1 ? around[1]! : part * Math.min(...around);
  }
  return sum;
}
