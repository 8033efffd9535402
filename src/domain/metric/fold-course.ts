import type { Change, History, SaidMessage } from './history.js';
import type { OpenInterval, Moment } from './interval.js';

/** A matter from its opening to its resolution; what comes back soon after that goes on with it. */
export interface CycleCourse {
  cycle: number;
  /** It holds what stands in the timeline from here to the next cycle. */
  fromSequence: number;
  openedBy: 'CUSTOMER' | 'US';
  openedAt: Moment;
  resolutions: Moment[];
  reopens: number;
  isMerged: boolean;
  /** Null once it is resolved. */
  isOpen: boolean;
}

export interface OpenSpan extends OpenInterval {
  cycle: number;
}

/** How a conversation went: its cycles, when it was open or snoozed, and when it was snoozed. */
export interface Course {
  cycles: CycleCourse[];
  spans: OpenSpan[];
  snoozes: OpenInterval[];
}

export function foldCourse(history: History): Course {
  const course: Course = { cycles: [], spans: [], snoozes: [] };
  open(course, history, { cycle: 1, fromSequence: 0, at: history.createdAt });
  for (const change of history.changes) follow(course, history, change);
  return course;
}

/** Whoever waited for the row's lock read the clock earlier: what stands later never happened before. */
function follow(course: Course, history: History, change: Change): void {
  const span = course.spans.at(-1)!;
  const snooze = course.snoozes.at(-1);
  const at = Math.max(change.at, span.to ?? span.from, snooze?.to ?? snooze?.from ?? 0);
  if (change.kind === 'RESOLVED') resolve(course, change, at);
  else if (change.kind === 'SNOOZED') putOff(course, at);
  else if (change.kind === 'WOKEN' || change.kind === 'REOPENED')
    reopen(course, history, { ...change, at });
}

function resolve(course: Course, change: Change, at: Moment): void {
  const cycle = course.cycles.at(-1)!;
  if (!cycle.isOpen) return;
  cycle.isOpen = false;
  cycle.isMerged ||= change.isMerge;
  cycle.resolutions.push(at);
  course.spans.at(-1)!.to = at;
  endSnooze(course, at);
}

function putOff(course: Course, at: Moment): void {
  const cycle = course.cycles.at(-1)!;
  if (!cycle.isOpen) goOn(course, cycle, at);
  endSnooze(course, at);
  course.snoozes.push({ from: at, to: null });
}

function reopen(course: Course, history: History, change: Change): void {
  endSnooze(course, change.at);
  const cycle = course.cycles.at(-1)!;
  if (cycle.isOpen) return;
  const isAnew = change.cycle
    ? change.cycle > cycle.cycle
    : change.at - cycle.resolutions.at(-1)! >= history.reopenWindowMs;
  if (!isAnew) return goOn(course, cycle, change.at);
  open(course, history, {
    cycle: cycle.cycle + 1,
    fromSequence: change.sequence,
    at: change.at,
    by: change.byKind,
  });
}

function goOn(course: Course, cycle: CycleCourse, at: Moment): void {
  cycle.isOpen = true;
  cycle.reopens += 1;
  course.spans.push({ cycle: cycle.cycle, from: at, to: null });
}

function endSnooze(course: Course, at: Moment): void {
  const snooze = course.snoozes.at(-1);
  if (snooze?.to === null) snooze.to = at;
}

/** By whoever spoke first in it, unless one of us opened it again by hand. A customer's own time counts. */
function open(
  course: Course,
  history: History,
  { cycle, fromSequence, at, by }: { cycle: number; fromSequence: number; at: Moment; by?: string },
): void {
  const before = course.spans.at(-1)?.to ?? -Infinity;
  const first = history.messages.find((message) => message.sequence >= fromSequence);
  const byCustomer = isTheirs(first) && by !== 'MEMBER' && by !== 'AUTOMATION';
  const openedAt = byCustomer ? Math.max(before, Math.min(at, first!.at)) : at;
  course.cycles.push({
    cycle,
    fromSequence,
    openedBy: byCustomer ? 'CUSTOMER' : 'US',
    openedAt,
    resolutions: [],
    reopens: 0,
    isMerged: false,
    isOpen: true,
  });
  course.spans.push({ cycle, from: openedAt, to: null });
}

function isTheirs(message: SaidMessage | undefined): boolean {
  return message?.isInbound === true;
}

export function cycleOf(course: Course, sequence: number): CycleCourse {
  return course.cycles.findLast((cycle) => cycle.fromSequence <= sequence) ?? course.cycles[0]!;
}
