import { type Course, foldCourse } from './fold-course.js';
import { foldFacts } from './fold-facts.js';
import type { CycleFact, Facts, WaitFact } from './facts.js';
import type { History, Settings } from './history.js';
import { businessLengthOf, clipAll, type Interval, without, type Moment } from './interval.js';
import type { Metric } from './metric-definition.js';

export const explanationReasons = [
  'COUNTED',
  'OPEN',
  'SENDING',
  'NO_REPLY_NEEDED',
  'RESOLVED_WITHOUT_REPLY',
  'OPENED_BY_US',
  'ANSWERED_BEFORE',
  'NOT_FIRST',
  'IS_FIRST',
  'UNKNOWN_AUTHOR',
  'BEFORE_ASSIGNMENT',
  'SNOOZED',
  'UNASSIGNED',
  'NO_AUTOMATION',
  'UNRESOLVED',
  'MERGED',
  'NOT_REOPENED',
  'SEVERAL_REPLIES',
  'NO_REPLY',
  'REOPENED',
  'NOT_ACCEPTED',
  'LATE',
  'NO_TARGET',
  'NOT_DUE',
] as const;
export type ExplanationReason = (typeof explanationReasons)[number];

/** A stretch of a conversation that a metric counts or leaves out, and why. */
export interface Explained {
  reason: ExplanationReason;
  cycle: number;
  waitId: string | null;
  memberId: string | null;
  from: Moment;
  /** Null: it goes on. */
  to: Moment | null;
  /** Null where it goes on, or no hours are set. */
  businessMs: number | null;
}

/** By the very fold that makes the facts, so that what is explained is what is counted. */
export function explainMetric(history: History, metric: Metric, now = Date.now()): Explained[] {
  const facts = foldFacts(history);
  const course = foldCourse(history);
  switch (metric) {
    case 'FIRST_RESPONSE':
    case 'RESPONSE':
    case 'RESPONSE_AFTER_FIRST':
      return facts.waits.map((wait) => whole(wait, reasonOfResponse(metric, wait, facts)));
    case 'AGENT_RESPONSE':
      return facts.waits.flatMap(agentResponse);
    case 'AUTOMATED_RESPONSE':
      return facts.waits.map(automatedResponse);
    case 'RESPONSE_TARGET':
      return facts.waits.map((wait) => {
        const dueAt = history.waits.find(({ id }) => id === wait.waitId)!.dueAt;
        return whole(wait, inTime(dueAt, wait.endedAt, now));
      });
    case 'RESOLUTION_TARGET':
      return facts.cycles.map((cycle) => {
        const due = history.dueCycles.find((one) => one.cycle === cycle.cycle);
        const reason = inTime(due?.dueAt ?? null, cycle.resolvedAt, now);
        return { ...ofCycle('LAST_RESOLUTION', cycle), reason: cycle.isMerged ? 'MERGED' : reason };
      });
    case 'HANDLING':
      return facts.cycles.flatMap((cycle) => handling(facts, course, cycle));
    case 'VOLUME':
      return volume(history, facts);
    case 'BACKLOG':
      return facts.spans.map((span) => ({
        ...interval(settingsOf(facts, span.cycle), span.startedAt, span.endedAt),
        reason: 'COUNTED',
        cycle: span.cycle,
        waitId: null,
        memberId: null,
      }));
    case 'FIRST_RESOLUTION':
    case 'LAST_RESOLUTION':
    case 'REOPEN_RATE':
    case 'ONE_TOUCH_RESOLUTION':
      return facts.cycles.map((cycle) => ofCycle(metric, cycle));
  }
}

function inTime(dueAt: Moment | null, end: Moment | null, now: Moment): ExplanationReason {
  if (dueAt === null) return 'NO_TARGET';
  if (end !== null && end <= dueAt) return 'COUNTED';
  return end === null && dueAt >= now ? 'NOT_DUE' : 'LATE';
}

function interval({ calendar }: Settings, from: Moment, to: Moment | null) {
  return { from, to, businessMs: to === null ? null : businessLengthOf([{ from, to }], calendar) };
}

function settingsOf(facts: Facts, cycle: number): Settings {
  return facts.cycles.find((one) => one.cycle === cycle)!.settings;
}

function whole(wait: WaitFact, reason: ExplanationReason): Explained {
  return {
    ...interval(wait.settings, wait.startedAt, wait.endedAt),
    reason,
    cycle: wait.cycle,
    waitId: wait.waitId,
    memberId: wait.memberId ?? wait.ownerId,
  };
}

function reasonOfResponse(
  metric: 'FIRST_RESPONSE' | 'RESPONSE' | 'RESPONSE_AFTER_FIRST',
  wait: WaitFact,
  facts: Facts,
): ExplanationReason {
  if (metric === 'RESPONSE_AFTER_FIRST' && wait.isFirst) return 'IS_FIRST';
  if (metric === 'FIRST_RESPONSE' && !wait.isFirst) return whyNotFirst(wait, facts);
  return reasonOfEnd(wait);
}

function reasonOfEnd({ outcome }: WaitFact): ExplanationReason {
  if (outcome === 'REPLIED') return 'COUNTED';
  return outcome === 'RESOLVED' ? 'RESOLVED_WITHOUT_REPLY' : outcome;
}

function whyNotFirst(wait: WaitFact, { cycles, waits }: Facts): ExplanationReason {
  const cycle = cycles.find((one) => one.cycle === wait.cycle);
  if (cycle?.openedBy === 'US') return 'OPENED_BY_US';
  const isLater = waits.some(
    (other) => other.cycle === wait.cycle && other.startedAt < wait.startedAt,
  );
  return isLater ? 'NOT_FIRST' : 'ANSWERED_BEFORE';
}

/** The stretches that count, and between them what was snoozed or not theirs yet. */
function agentResponse(wait: WaitFact): Explained[] {
  if (wait.outcome !== 'REPLIED') return [whole(wait, reasonOfEnd(wait))];
  if (!wait.agentResponse) return [whole(wait, 'UNKNOWN_AUTHOR')];
  const all = { from: wait.startedAt, to: wait.endedAt! };
  const first = wait.agentStretches[0]?.from ?? all.to;
  const part = (reason: ExplanationReason, { from, to }: Interval): Explained => ({
    ...whole(wait, reason),
    ...interval(wait.settings, from, to),
  });
  const left = without(all, wait.agentStretches);
  return [
    ...wait.agentStretches.map((one) => part('COUNTED', one)),
    ...left.map((one) => part(one.to <= first ? 'BEFORE_ASSIGNMENT' : 'SNOOZED', one)),
  ].sort(byTime);
}

function automatedResponse(wait: WaitFact): Explained {
  const { automatedResponse: told, startedAt } = wait;
  if (!told) return whole(wait, 'NO_AUTOMATION');
  return {
    ...whole(wait, 'COUNTED'),
    ...interval(wait.settings, startedAt, startedAt + told.ms),
  };
}

function ofCycle(metric: Metric, cycle: CycleFact): Explained {
  const end = metric === 'FIRST_RESOLUTION' ? cycle.firstResolvedAt : cycle.resolvedAt;
  return {
    ...interval(cycle.settings, cycle.openedAt, end),
    reason: reasonOfCycle(metric, cycle),
    cycle: cycle.cycle,
    waitId: null,
    memberId: cycle.memberId,
  };
}

function reasonOfCycle(metric: Metric, cycle: CycleFact): ExplanationReason {
  if (cycle.isMerged) return 'MERGED';
  if (metric === 'FIRST_RESOLUTION' || metric === 'REOPEN_RATE') {
    if (cycle.firstResolvedAt === null) return 'UNRESOLVED';
    return metric === 'REOPEN_RATE' && cycle.reopens === 0 ? 'NOT_REOPENED' : 'COUNTED';
  }
  if (cycle.resolvedAt === null) return 'UNRESOLVED';
  if (metric === 'LAST_RESOLUTION') return 'COUNTED';
  if (cycle.replies === 0) return 'NO_REPLY';
  if (cycle.replies > 1) return 'SEVERAL_REPLIES';
  return cycle.reopens > 0 ? 'REOPENED' : 'COUNTED';
}

function handling(facts: Facts, course: Course, cycle: CycleFact): Explained[] {
  const end = cycle.resolvedAt;
  const base = { cycle: cycle.cycle, waitId: null, memberId: null };
  const part = (reason: ExplanationReason, { from, to }: Interval, memberId: string | null) => ({
    ...base,
    ...interval(cycle.settings, from, to),
    reason,
    memberId,
  });
  if (end === null || cycle.isMerged) {
    const reason = cycle.isMerged ? 'MERGED' : 'UNRESOLVED';
    return [{ ...base, ...interval(cycle.settings, cycle.openedAt, end), reason }];
  }
  const own = facts.assignments.filter((one) => one.cycle === cycle.cycle);
  const counted = own.flatMap((one) =>
    one.stretches.map((stretch) => part('COUNTED', stretch, one.memberId)),
  );
  const open = clipAll(
    course.spans.filter((span) => span.cycle === cycle.cycle),
    { from: cycle.openedAt, to: end },
  );
  const snoozed = open.flatMap((span) => clipAll(course.snoozes, span));
  const handled = own.flatMap((one) => one.stretches);
  const nobodys = open.flatMap((span) => without(span, [...course.snoozes, ...handled]));
  return [
    ...counted,
    ...snoozed.map((one) => part('SNOOZED', one, null)),
    ...nobodys.map((one) => part('UNASSIGNED', one, null)),
  ].sort(byTime);
}

/** Each message is a moment, not a stretch. */
function volume(history: History, facts: Facts): Explained[] {
  const told = new Map(facts.messages.map((message) => [message.messageId, message]));
  return history.messages.map((message) => {
    const fact = told.get(message.id);
    const at = fact?.at ?? message.at;
    return {
      reason: fact ? 'COUNTED' : 'NOT_ACCEPTED',
      cycle: fact?.cycle ?? facts.cycles.at(-1)!.cycle,
      waitId: null,
      memberId: message.memberId,
      from: at,
      to: at,
      businessMs: null,
    };
  });
}

function byTime(a: Explained, b: Explained): number {
  return a.from - b.from;
}
