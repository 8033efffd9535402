/**
 * How far a list of a provider's was read, as a cursor keeps it: `<begin> <latest>`, when the channel began and the
 * latest item seen. A new channel begins now: what was before is not its story. Lists tell times in whole seconds.
 */
export function progressFrom(cursor: string | null) {
  const now = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();
  const [begin = now, last = begin] = cursor?.split(' ') ?? [];
  let latest = new Date(last);
  return {
    since: () => new Date(Math.max(Date.parse(begin), latest.getTime() - overlapMs)),
    reach: (at: Date) => void (latest = at > latest ? at : latest),
    toString: () => `${begin} ${latest.toISOString()}`,
  };
}

/** An item may appear in the list later than its own date says. */
const overlapMs = 10 * 60_000;
