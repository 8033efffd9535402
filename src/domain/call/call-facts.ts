export type CallOutcome = 'ANSWERED' | 'MISSED';

/**
 * What is known of a call. Each piece of news brings some of it; put together they give the same, in whatever order
 * and however often they come.
 */
export interface CallFacts {
  kind?: 'CALL' | 'MEETING';
  direction?: 'INBOUND' | 'OUTBOUND';
  /** How the line ended; unknown while it is open. COMPLETED: somebody or something took the call. */
  end?: 'COMPLETED' | 'MISSED';
  /** Whom the call was put through to, by the name of the leg, and whether they took it. */
  legs?: Record<string, CallOutcome>;
  /** The caller spoke to a machine. */
  voicemail?: boolean;
  /** ISO 8601 in UTC. */
  startedAt?: string;
  endedAt?: string;
  /** From ringing to hanging up. */
  durationSeconds?: number;
  /** Of people with each other. */
  talkSeconds?: number;
  participants?: string[];
  /** What was said, by the name of the recording. */
  transcripts?: Record<string, string>;
  /** Other lines for people, by name; they are shown in the order of their names. */
  lines?: Record<string, string>;
}

export function mergeFacts(a: CallFacts, b: CallFacts): CallFacts {
  const merged: CallFacts = {
    kind: least(a.kind, b.kind),
    direction: least(a.direction, b.direction),
    end: least(a.end, b.end),
    legs: union(a.legs, b.legs),
    voicemail: a.voicemail || b.voicemail || undefined,
    startedAt: least(a.startedAt, b.startedAt),
    endedAt: most(a.endedAt, b.endedAt),
    durationSeconds: most(a.durationSeconds, b.durationSeconds),
    talkSeconds: most(a.talkSeconds, b.talkSeconds),
    participants: people(a.participants, b.participants),
    transcripts: union(a.transcripts, b.transcripts),
    lines: union(a.lines, b.lines),
  };
  const known = Object.entries(merged).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as CallFacts;
}

/** Undefined until it is over. Where the line was taken and nobody is known to have been asked for, it was answered. */
export function outcomeOf({ end, legs = {}, voicemail }: CallFacts): CallOutcome | undefined {
  const asked = Object.values(legs);
  if (!end) return undefined;
  if (asked.includes('ANSWERED')) return 'ANSWERED';
  return end === 'MISSED' || voicemail || asked.length > 0 ? 'MISSED' : 'ANSWERED';
}

/** ANSWERED before MISSED, COMPLETED before MISSED: who says yes knows more than who says nothing. */
function least<T extends string>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function most<T extends string | number>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function union<T extends string>(
  a: Record<string, T> | undefined,
  b: Record<string, T> | undefined,
): Record<string, T> | undefined {
  if (!a || !b) return a ?? b;
  const all = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) all.set(name, least(all.get(name), value)!);
  return Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function people(a: string[] | undefined, b: string[] | undefined): string[] | undefined {
  return a && b ? [...new Set([...a, ...b])].sort() : (a ?? b);
}
