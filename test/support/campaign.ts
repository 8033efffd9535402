/** What every fault test shares: its size, its dice and its voice. */
import { setTimeout as sleep } from 'node:timers/promises';

/** `npm run test:faults -- --full` asks for the numbers of the goal. */
const isFull = process.env['FAULTS_FULL'] === '1';

export function size(short: number, full: number): number {
  return isFull ? full : short;
}

/** One line, at once: jest keeps what goes through the console until the end. */
export function say(line: string): void {
  process.stdout.write(`  · ${line}\n`);
}

/** Dice that fall the same way again: FAULTS_SEED repeats a run as far as the machine's timing allows. */
export class Dice {
  readonly seed: number;
  private state: number;

  constructor(
    name: string,
    seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 1_000_000_007),
  ) {
    this.seed = seed;
    this.state = seed >>> 0;
    say(`${name}: seed ${seed}`);
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const shuffled = [...list];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
    }
    return shuffled;
  }

  /** Letters no text of ours contains. */
  word(): string {
    return Array.from({ length: 20 }, () => 'bcdfghjkmnpqrstvwxz'[this.below(19)]).join('');
  }
}

/** Looks until it holds; how long it took in milliseconds. */
export async function until(
  what: string,
  patienceMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<number> {
  for (const since = performance.now(); ; await sleep(20)) {
    if (await holds()) return Math.round(performance.now() - since);
    if (performance.now() - since > patienceMs)
      throw new Error(`Not within ${patienceMs} ms: ${what}`);
  }
}

/** Tries until it works: the server may be away. */
export async function insist<T>(attempt: () => Promise<T>, patienceMs = 60_000): Promise<T> {
  for (const since = performance.now(); ; await sleep(50)) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - since > patienceMs) throw error;
    }
  }
}

/** Everything through a few hands, each taking the next as soon as it is free. */
export async function inHands<T>(
  hands: number,
  work: readonly T[],
  act: (item: T, hand: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const one = async (_: unknown, hand: number) => {
    while (next < work.length) await act(work[next++]!, hand);
  };
  await Promise.all(Array.from({ length: hands }, one));
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** What one slow moment of the machine does not change. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)]!;
}
