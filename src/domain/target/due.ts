import type { Conversation } from '../conversation/conversation.js';
import type { EventType } from '../kernel/event.js';
import { publicIdOrNull } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { type ClockFacts, timingOf } from './facts.js';
import type { AppliedTarget, Target } from './target.js';
import { momentAfter } from './timing.js';

/** What has a due time: a wait, for its reply, or a cycle, for its resolution. */
export interface Timed {
  dueAt?: Date | null;
  atRiskAt?: Date | null;
  target?: AppliedTarget | null;
  atRiskToldAt?: Date | null;
  breachedAt?: Date | null;
  metAt?: Date | null;
}

/** Of which thing it is told, and its events. */
export interface Subject {
  conversation: Conversation;
  noun: 'wait' | 'resolution';
  subjectId?: string;
}

/** Computes when it is due. Where that moved away, what was told of the former due time does not hold any more. */
export function setDue(
  timed: Timed,
  start: Date,
  found: { target: Target | undefined; version: number; facts: ClockFacts },
  now: Date,
): void {
  const { target, version, facts } = found;
  timed.target = target ? applied(target, version, facts) : null;
  timed.dueAt = target ? dueOf(target, start, 0, facts) : null;
  timed.atRiskAt = target && timed.dueAt ? dueOf(target, start, target.atRiskSeconds, facts) : null;
  if (!timed.dueAt || timed.dueAt > now) timed.breachedAt = null;
  if (!timed.atRiskAt || timed.atRiskAt > now) timed.atRiskToldAt = null;
}

/** So many seconds before it is due, counted as the target counts; null when it never will be. */
export function dueOf(
  target: Pick<Target, 'withinSeconds' | 'businessTime'>,
  start: Date,
  secondsBefore: number,
  facts: ClockFacts,
): Date | null {
  const timing = timingOf(facts, target.businessTime);
  const ms = Math.max(0, target.withinSeconds - secondsBefore) * 1000;
  return timing && momentAfter(timing, start, ms);
}

/** Tells what has come to pass, each once and in order. */
export function tellDue(work: Work, subject: Subject, timed: Timed): void {
  const { now } = work;
  if (timed.atRiskAt && timed.atRiskAt <= now && !timed.atRiskToldAt) {
    timed.atRiskToldAt = now;
    record(work, subject, 'at_risk', timed);
  }
  if (timed.dueAt && timed.dueAt <= now && !timed.breachedAt) {
    timed.breachedAt = timed.dueAt;
    record(work, subject, 'breached', timed);
  }
}

/** It has ended: in time, or too late. What was done in time was not too late, whenever we hear of it. */
export function settleDue(work: Work, subject: Subject, timed: Timed, endedAt: Date): void {
  if (!timed.dueAt) return;
  if (endedAt > timed.dueAt) {
    timed.metAt = null;
    if (timed.breachedAt) return;
    timed.breachedAt = timed.dueAt;
    return record(work, subject, 'breached', timed);
  }
  timed.breachedAt = null;
  if (timed.metAt) return;
  timed.metAt = endedAt;
  record(work, subject, 'met', timed);
}

/** When something happens next by itself; null when nothing will. */
export function nextOf(timed: Timed): Date | null {
  if (timed.atRiskAt && !timed.atRiskToldAt) return timed.atRiskAt;
  return timed.dueAt && !timed.breachedAt ? timed.dueAt : null;
}

function applied(target: Target, version: number, facts: ClockFacts): AppliedTarget {
  const { id, name, kind, withinSeconds, atRiskSeconds, businessTime } = target;
  const calendarId = businessTime ? facts.calendarId : null;
  return { id, name, kind, version, withinSeconds, atRiskSeconds, businessTime, calendarId };
}

function record(
  work: Work,
  { conversation, noun, subjectId }: Subject,
  what: 'at_risk' | 'breached' | 'met',
  { dueAt, target }: Timed,
): void {
  const { id: conversationId, contactId, channelId, cycle } = conversation;
  work.record({
    type: `${noun}.${what}` as EventType,
    conversationId,
    contactId,
    channelId,
    subjectId,
    payload: { dueAt: dueAt?.toISOString(), ...named(target), cycle },
  });
}

function named(target: AppliedTarget | null | undefined) {
  return { targetId: publicIdOrNull('Target', target?.id), target: target?.name };
}
