import type { AssignmentFact, CycleFact, Facts, MessageFact } from './facts.js';
import { type Course, type CycleCourse, cycleOf, foldCourse } from './fold-course.js';
import { duration, foldWaits, ownerAt, reachedAt } from './fold-waits.js';
import type { History, Ownership, Settings } from './history.js';
import { clipAll, type Interval, without } from './interval.js';

/** All facts of a conversation from its history alone: the same history gives the same facts, whenever it is asked. */
export function foldFacts(history: History): Facts {
  const course = foldCourse(history);
  const assignments = foldAssignments(history, course);
  return {
    conversationId: history.conversationId,
    channelId: history.channelId,
    channelKind: history.channelKind,
    waits: foldWaits(history, course),
    cycles: course.cycles.map((cycle) => foldCycle(history, course, cycle, assignments)),
    spans: course.spans.map(({ cycle, from, to }, position) => ({
      position,
      cycle,
      startedAt: from,
      endedAt: to,
    })),
    assignments,
    messages: foldMessages(history, course),
  };
}

/** As they were taken when it ended; of what is open, also again, those of now. */
function settingsOf({ settings }: History, { cycle, isOpen }: CycleCourse): Settings {
  return (isOpen ? undefined : settings.ofCycle.get(cycle)) ?? settings.now;
}

function foldCycle(
  history: History,
  course: Course,
  cycle: CycleCourse,
  assignments: readonly AssignmentFact[],
): CycleFact {
  const settings = settingsOf(history, cycle);
  const { openedAt, resolutions } = cycle;
  const first = resolutions[0] ?? null;
  const last = cycle.isOpen ? null : resolutions.at(-1)!;
  const said = history.messages.filter(
    (message) => cycleOf(course, message.sequence).cycle === cycle.cycle,
  );
  const own = assignments.filter((assignment) => assignment.cycle === cycle.cycle);
  const span = (to: number | null) =>
    to === null ? null : duration([{ from: openedAt, to }], settings);
  return {
    cycle: cycle.cycle,
    openedBy: cycle.openedBy,
    openedAt,
    firstResolvedAt: first,
    resolvedAt: last,
    isMerged: cycle.isMerged,
    memberId: ownerAt(history, last),
    settings,
    reopens: cycle.reopens,
    handovers: handovers(history, own),
    inbound: said.filter((message) => message.isInbound).length,
    replies: said.filter((message) => reachedAt(message) !== null).length,
    firstResolution: span(first),
    resolution: span(last),
    handling: duration(
      own.flatMap((assignment) => assignment.stretches),
      settings,
    ),
  };
}

function handovers({ ownerships }: History, own: readonly AssignmentFact[]): number {
  const ids = new Set(own.map((assignment) => assignment.assignmentId));
  return ownerships.filter((ownership) => ownership.isHandover && ids.has(ownership.id)).length;
}

/** Each interval of ownership, cut to the cycles it reaches over. */
function foldAssignments(history: History, course: Course): AssignmentFact[] {
  return history.ownerships
    .filter((own) => !own.isElsewhere)
    .flatMap((own) => course.cycles.flatMap((cycle) => within(history, course, own, cycle) ?? []));
}

function within(
  history: History,
  course: Course,
  own: Ownership,
  cycle: CycleCourse,
): AssignmentFact | undefined {
  const end = cycle.isOpen ? null : cycle.resolutions.at(-1)!;
  const startedAt = Math.max(own.from, cycle.openedAt);
  const endedAt = own.to !== null && end !== null ? Math.min(own.to, end) : (own.to ?? end);
  if (endedAt !== null && endedAt <= startedAt) return undefined;
  const stretches = handled(course, own, cycle);
  const settings = settingsOf(history, cycle);
  return {
    assignmentId: own.id,
    cycle: cycle.cycle,
    memberId: own.memberId,
    startedAt,
    endedAt,
    stretches,
    handling: duration(stretches, settings),
  };
}

/** Assigned, open and not snoozed. What still goes on has no length yet. */
function handled(course: Course, own: Ownership, { cycle }: CycleCourse): Interval[] {
  const whole = { from: own.from, to: own.to ?? Infinity };
  const spans = course.spans.filter((span) => span.cycle === cycle);
  return clipAll(spans, whole)
    .flatMap((open) => without(open, course.snoozes))
    .filter(({ to }) => to !== Infinity);
}

/** What came in, and what of ours the channel accepted. A call of ours that nobody took reached nobody. */
function foldMessages(history: History, course: Course): MessageFact[] {
  return history.messages.flatMap((message) => {
    const at = message.isInbound ? message.at : message.acceptedAt;
    if (at === null) return [];
    return {
      messageId: message.id,
      cycle: cycleOf(course, message.sequence).cycle,
      at,
      direction: message.isInbound ? 'INBOUND' : 'OUTBOUND',
      author: message.speaker,
      memberId: message.memberId,
      channelId: message.channelId,
    };
  });
}
