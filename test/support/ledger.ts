/** What a fault test wrote down itself, and the questions it asks of it. Sets are compared, never totals. */

/** What can be noted of a thing: we sent it, were told yes, found it stored; the server tried, was told yes, pushed. */
export type Act = 'sent' | 'acknowledged' | 'stored' | 'attempted' | 'accepted' | 'pushed';

/** Things by the key their author gave them: never by an id the server made, which would hide what it did twice. */
export class Ledger {
  private readonly pages = new Map<Act, Map<string, number>>();

  note(act: Act, key: string): void {
    const page = this.page(act);
    page.set(key, (page.get(key) ?? 0) + 1);
  }

  /** What was found replaces what was found before: a look is not an act. */
  found(act: Act, keys: Iterable<string>): void {
    this.pages.set(act, new Map());
    for (const key of keys) this.note(act, key);
  }

  keys(act: Act): Set<string> {
    return new Set(this.page(act).keys());
  }

  has(act: Act, key: string): boolean {
    return this.page(act).has(key);
  }

  count(act: Act): number {
    return this.page(act).size;
  }

  /** Keys of the one page that are not on the other. */
  missing(from: Act, on: Act): string[] {
    const there = this.page(on);
    return [...this.page(from).keys()].filter((key) => !there.has(key));
  }

  /** Keys that were noted more than once. */
  doubled(act: Act): string[] {
    return [...this.page(act)].filter(([, times]) => times > 1).map(([key]) => key);
  }

  private page(act: Act): Map<string, number> {
    const known = this.pages.get(act);
    if (known) return known;
    const page = new Map<string, number>();
    this.pages.set(act, page);
    return page;
  }
}

export interface Followed {
  missed: string[];
  repeated: string[];
  /** Nobody wrote these. */
  invented: string[];
  /** The first that came before one that stands before it. */
  outOfOrder: string | undefined;
}

/** What a reader saw, against the order in which it was written. */
export function compareOrder(written: readonly string[], seen: readonly string[]): Followed {
  const place = new Map(written.map((key, index) => [key, index]));
  const times = new Map<string, number>();
  let furthest = -1;
  let outOfOrder: string | undefined;
  for (const key of seen) {
    times.set(key, (times.get(key) ?? 0) + 1);
    const at = place.get(key) ?? furthest;
    if (at < furthest) outOfOrder ??= key;
    furthest = Math.max(furthest, at);
  }
  return {
    missed: written.filter((key) => !times.has(key)),
    repeated: [...times].filter(([, count]) => count > 1).map(([key]) => key),
    invented: [...times.keys()].filter((key) => !place.has(key)),
    outOfOrder,
  };
}

export const faultless: Followed = {
  missed: [],
  repeated: [],
  invented: [],
  outOfOrder: undefined,
};
