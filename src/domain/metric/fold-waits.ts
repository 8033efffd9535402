import { type Course, cycleOf } from './fold-course.js';
import { foldBlocked } from './fold-blocked.js';
import type { Duration, Stage, StageStretch, WaitFact, WaitOutcome } from './facts.js';
import type { History, SaidMessage, Settings, WaitRecord } from './history.js';
import {
  businessLengthOf,
  type Interval,
  lengthOf,
  type OpenInterval,
  without,
  type Moment,
} from './interval.js';

/** Every wait with how long it took, whose time it was and where it went. */
export function foldWaits(history: History, course: Course): WaitFact[] {
  const blocked = foldBlocked(history);
  const firsts = firstWaits(history, course);
  return history.waits.map((wait) => {
    const end = endOf(history, wait);
    const taken = end.outcome === 'OPEN' ? undefined : history.settings.ofWait.get(wait.id);
    const settings = taken ?? history.settings.now;
    const memberId = end.outcome === 'REPLIED' ? end.memberId : null;
    const whole = end.at === null ? null : { from: wait.startedAt, to: end.at };
    const agentStretches =
      whole && memberId ? ofAgent(history, course, wait, { ...whole, memberId }) : [];
    return {
      waitId: wait.id,
      cycle: wait.cycle,
      isFirst: firsts.has(wait.id),
      outcome: end.outcome,
      startedAt: wait.startedAt,
      endedAt: end.at,
      memberId,
      ownerId: ownerAt(history, end.at),
      settings,
      response: whole && end.outcome === 'REPLIED' ? duration([whole], settings) : null,
      agentResponse: whole && memberId ? duration(agentStretches, settings) : null,
      agentStretches,
      automatedResponse: automated(history, wait, end.at, settings),
      stretches: stretchesOf(history, wait, end.at, blocked),
    };
  });
}

export function duration(intervals: readonly Interval[], { calendar }: Settings): Duration {
  return { ms: lengthOf(intervals), businessMs: businessLengthOf(intervals, calendar) };
}

/** A person of ours spoke, and it reached the channel. */
export function reachedAt(message: SaidMessage): Moment | null {
  if (message.isTakenCall) return message.at;
  const isPersons = message.speaker === 'MEMBER' || message.speaker === 'COLLEAGUE';
  return isPersons ? message.acceptedAt : null;
}

/** The first wait of a cycle that the customer opened, if nobody spoke with them in it before. */
function firstWaits(history: History, course: Course): Set<string> {
  const firsts = new Map<number, WaitRecord>();
  for (const wait of history.waits) {
    const known = firsts.get(wait.cycle);
    if (!known || wait.startedAt < known.startedAt) firsts.set(wait.cycle, wait);
  }
  const answered = new Map<number, Moment>();
  for (const message of history.messages) {
    const at = reachedAt(message);
    const { cycle } = cycleOf(course, message.sequence);
    if (at !== null) answered.set(cycle, Math.min(at, answered.get(cycle) ?? Infinity));
  }
  const opened = new Map(course.cycles.map((cycle) => [cycle.cycle, cycle.openedBy]));
  return new Set(
    [...firsts.values()]
      .filter(({ cycle }) => opened.get(cycle) === 'CUSTOMER')
      .filter(({ cycle, startedAt }) => (answered.get(cycle) ?? Infinity) >= startedAt)
      .map(({ id }) => id),
  );
}

interface WaitEnd {
  outcome: WaitOutcome;
  at: Moment | null;
  memberId: string | null;
}

/**
 * A reply ends a wait at once for those who look at the board; measured it is until the channel accepted it. Where it
 * did not, and another reply reached the customer, that one answered them.
 */
function endOf(history: History, wait: WaitRecord): WaitEnd {
  if (wait.endedAt === null) return { outcome: 'OPEN', at: null, memberId: null };
  const after = (at: Moment) => Math.max(at, wait.startedAt);
  if (wait.endReason !== 'REPLIED')
    return { outcome: wait.endReason!, at: after(wait.endedAt), memberId: null };
  if (!wait.reply) return { outcome: 'REPLIED', at: after(wait.endedAt), memberId: null };
  const { acceptedAt, memberId } = wait.reply;
  if (acceptedAt !== null) return { outcome: 'REPLIED', at: after(acceptedAt), memberId };
  const other = history.messages.find(
    (message) => (reachedAt(message) ?? -Infinity) >= wait.startedAt,
  );
  if (!other) return { outcome: 'SENDING', at: null, memberId: null };
  return { outcome: 'REPLIED', at: after(reachedAt(other)!), memberId: other.memberId };
}

/** From when it was first theirs within the wait, or all of it where they answered without owning it; less snooze. */
function ofAgent(
  history: History,
  course: Course,
  { isMoved }: WaitRecord,
  whole: Interval & { memberId: string },
): Interval[] {
  const theirs = history.ownerships
    .filter((own) => own.memberId === whole.memberId && (isMoved || !own.isElsewhere))
    .filter((own) => own.from <= whole.to && (own.to ?? Infinity) > whole.from);
  const since = Math.min(...theirs.map((own) => own.from));
  const from = theirs.length > 0 ? Math.max(whole.from, since) : whole.from;
  return without({ from, to: whole.to }, course.snoozes);
}

export function ownerAt(history: History, at: Moment | null): string | null {
  if (at === null) return history.assigneeId;
  const owners = history.ownerships.filter(
    (own) => !own.isElsewhere && own.from <= at && (own.to === null || own.to >= at),
  );
  return owners.at(-1)?.memberId ?? null;
}

function automated(
  history: History,
  wait: WaitRecord,
  end: Moment | null,
  settings: Settings,
): Duration | null {
  const times = history.messages
    .filter((message) => message.speaker === 'AUTOMATION' && message.acceptedAt !== null)
    .map((message) => message.acceptedAt!)
    .filter((at) => at >= wait.startedAt && at <= (end ?? Infinity));
  if (times.length === 0) return null;
  return duration([{ from: wait.startedAt, to: Math.min(...times) }], settings);
}

/** Every moment of a wait is in one stage, so that the stages add up to it. */
function stretchesOf(
  history: History,
  wait: WaitRecord,
  end: Moment | null,
  blocked: readonly OpenInterval[],
): StageStretch[] {
  const seenAt = firstSeen(history, wait);
  const ownerships = history.ownerships.filter((own) => wait.isMoved || !own.isElsewhere);
  const stageAt = (at: Moment): Stage => {
    if (!ownerships.some((own) => covers(own, at))) return 'UNASSIGNED';
    if (blocked.some((one) => covers(one, at))) return 'BLOCKED';
    return at < seenAt ? 'UNSEEN' : 'UNANSWERED';
  };
  const bounds = [...ownerships, ...blocked].flatMap(({ from, to }) => [from, to ?? from]);
  const cuts = [...new Set([wait.startedAt, seenAt, ...bounds])]
    .filter((at) => at >= wait.startedAt && at < (end ?? Infinity))
    .sort((a, b) => a - b);
  const stretches: StageStretch[] = [];
  for (const [n, from] of cuts.entries()) {
    const stage = stageAt(from);
    const to = cuts[n + 1] ?? end;
    const last = stretches.at(-1);
    if (last?.stage === stage) last.to = to;
    else stretches.push({ stage, from, to });
  }
  return stretches;
}

function covers({ from, to }: OpenInterval, at: Moment): boolean {
  return from <= at && at < (to ?? Infinity);
}

/** By reading it, and by whatever nobody does blindly: taking it, writing a note or an answer. */
function firstSeen(history: History, wait: WaitRecord): Moment {
  const { startedAt, seenAt, reply } = wait;
  const looks = [
    ...(seenAt === null ? [] : [seenAt]),
    ...(reply?.memberId ? [reply.writtenAt] : []),
    ...history.ownerships.filter((own) => own.isClaim).map((own) => own.from),
    ...history.notes.filter((note) => note.by).map((note) => note.at),
    ...history.messages.filter((message) => message.speaker === 'MEMBER').map(({ at }) => at),
  ].filter((at) => at >= startedAt);
  return Math.min(Infinity, ...looks);
}
