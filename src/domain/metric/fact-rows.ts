import { businessLengthOf } from './interval.js';
import { type Duration, type Facts, type StageStretch, stages, type WaitFact } from './facts.js';
import type { Settings } from './history.js';

/**
 * Facts as the columns of their tables. Hours may be set anew while something goes on, and count as they are at its end:
 * until then no business time is kept of it.
 */
export function rowsOf(facts: readonly Facts[]) {
  return {
    wait_fact: facts.flatMap((one) => one.waits.map((wait) => waitRow(one, wait))),
    cycle_fact: facts.flatMap((one) => one.cycles.map((cycle) => cycleRow(one, cycle))),
    open_span_fact: facts.flatMap(({ conversationId, spans }) =>
      spans.map(({ position, cycle, startedAt, endedAt }) => ({
        conversation_id: conversationId,
        position,
        cycle,
        started_at: iso(startedAt),
        ended_at: iso(endedAt),
      })),
    ),
    assignment_fact: facts.flatMap(({ conversationId, assignments, cycles }) =>
      assignments.map((one) => ({
        assignment_id: one.assignmentId,
        conversation_id: conversationId,
        cycle: one.cycle,
        member_id: one.memberId,
        started_at: iso(one.startedAt),
        ended_at: iso(one.endedAt),
        ...columns('handling', settled(one.handling, isOver(cycles, one.cycle))),
      })),
    ),
    message_fact: facts.flatMap(({ conversationId, messages }) =>
      messages.map((one) => ({
        message_id: one.messageId,
        conversation_id: conversationId,
        cycle: one.cycle,
        at: iso(one.at),
        direction: one.direction,
        author: one.author,
        member_id: one.memberId,
        channel_id: one.channelId,
      })),
    ),
  };
}

function waitRow(facts: Facts, wait: WaitFact) {
  const last = wait.stretches.at(-1);
  const goesOn = last?.to === null ? last : undefined;
  return {
    wait_id: wait.waitId,
    conversation_id: facts.conversationId,
    cycle: wait.cycle,
    is_first: wait.isFirst,
    outcome: wait.outcome,
    started_at: iso(wait.startedAt),
    ended_at: iso(wait.endedAt),
    member_id: wait.memberId,
    owner_id: wait.ownerId,
    ...circumstances(facts, wait.settings),
    ...columns('response', wait.response),
    ...columns('agent', wait.agentResponse),
    ...columns('automated', settled(wait.automatedResponse, wait.outcome !== 'OPEN')),
    ...stageTimes(
      wait.stretches,
      wait.outcome === 'OPEN' ? { ...wait.settings, calendar: null } : wait.settings,
    ),
    stage: goesOn?.stage ?? null,
    stage_since: iso(goesOn?.from ?? null),
  };
}

function cycleRow(facts: Facts, cycle: Facts['cycles'][number]) {
  return {
    conversation_id: facts.conversationId,
    cycle: cycle.cycle,
    opened_by: cycle.openedBy,
    opened_at: iso(cycle.openedAt),
    first_resolved_at: iso(cycle.firstResolvedAt),
    resolved_at: iso(cycle.resolvedAt),
    is_merged: cycle.isMerged,
    member_id: cycle.memberId,
    ...circumstances(facts, cycle.settings),
    reopens: cycle.reopens,
    handovers: cycle.handovers,
    inbound: cycle.inbound,
    replies: cycle.replies,
    ...columns('first_resolution', settled(cycle.firstResolution, cycle.resolvedAt !== null)),
    ...columns('resolution', cycle.resolution),
    ...columns('handling', settled(cycle.handling, cycle.resolvedAt !== null)),
  };
}

/** What each stage took, in the order of `stages`; one that goes on has no length yet. */
export function stageTimes(stretches: readonly StageStretch[], { calendar }: Settings) {
  const of = (stage: string) =>
    stretches.flatMap(({ from, to, ...one }) =>
      one.stage === stage && to !== null ? { from, to } : [],
    );
  return {
    stage_ms: stages.map((stage) => of(stage).reduce((sum, { from, to }) => sum + to - from, 0)),
    stage_business_ms: calendar && stages.map((stage) => businessLengthOf(of(stage), calendar)),
  };
}

function settled<D extends Duration | null>(duration: D, isOver: boolean): D {
  return duration && !isOver ? { ...duration, businessMs: null } : duration;
}

function isOver(cycles: Facts['cycles'], cycle: number): boolean {
  return cycles.find((one) => one.cycle === cycle)?.resolvedAt != null;
}

function circumstances({ channelId, channelKind }: Facts, settings: Settings) {
  const { teamId, tier, priority, tagIds, language } = settings;
  return {
    channel_id: channelId,
    channel_kind: channelKind,
    team_id: teamId,
    tier,
    priority,
    tag_ids: `{${tagIds.join(',')}}`,
    language,
  };
}

function columns<N extends string>(name: N, duration: Duration | null) {
  return {
    [`${name}_ms`]: duration?.ms ?? null,
    [`${name}_business_ms`]: duration?.businessMs ?? null,
  };
}

function iso(moment: number | null): string | null {
  return moment === null ? null : new Date(moment).toISOString();
}
