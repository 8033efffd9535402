import { type Candidate, type Matter, poolOf, weigh } from './candidate.js';
import { holds } from './condition.js';
import type { Calendars, RoutingFacts } from './facts.js';
import { type Colleague, type Floor, turnOf, weightOf } from './floor.js';
import { pick } from './pick.js';
import type { RoutingRule, RoutingStrategy } from './rule.js';

export type RoutingOutcome = 'ASSIGNED' | 'LEFT_FOR_CLAIMING' | 'QUEUED';
export const routingReasons = [
  'FORMER_OWNER',
  'NEXT_IN_TURN',
  'LEAST_BUSY',
  'SKILLED',
  'SENIOR',
  'DIRECT',
  'LEFT_BY_RULE',
  'NO_RULE',
  'NOBODY_FREE',
] as const;
export type RoutingReason = (typeof routingReasons)[number];

/** What is decided about one conversation, and everything it was decided by. */
export interface RoutingDecision {
  conversationId: string;
  rule: RoutingRule | null;
  outcome: RoutingOutcome;
  reason: RoutingReason;
  /** The step of the rule that decided: 0 is its strategy, then its fallbacks; null where no step did. */
  step: number | null;
  strategy: RoutingStrategy | null;
  memberId: string | null;
  /** The conversation's team from here on. */
  teamId: string | null;
  formerOwnerId: string | null;
  candidates: Candidate[];
}

const reasons: Record<Exclude<RoutingStrategy, 'CLAIM'>, RoutingReason> = {
  ROUND_ROBIN: 'NEXT_IN_TURN',
  LEAST_BUSY: 'LEAST_BUSY',
  SKILL_BASED: 'SKILLED',
  SENIOR: 'SENIOR',
  DIRECT: 'DIRECT',
};

/**
 * Pure: the engine and the replay of history decide by the same words. The first rule whose condition holds applies.
 * A customer comes back to the owner they had before any strategy is asked. What is given is written to the floor, so
 * that the next decision knows of it.
 */
export function decide(
  facts: RoutingFacts,
  rules: readonly RoutingRule[],
  calendars: Calendars,
  floor: Floor,
): RoutingDecision {
  const rule = rules.find((one) => !one.when || holds(one.when, facts, calendars)) ?? null;
  const decision: RoutingDecision = {
    conversationId: facts.conversationId,
    rule,
    outcome: 'LEFT_FOR_CLAIMING',
    reason: 'NO_RULE',
    step: null,
    strategy: null,
    memberId: null,
    teamId: rule?.teamId ?? facts.teamId,
    formerOwnerId: floor.lately.get(facts.contactId) ?? facts.formerOwnerId,
    candidates: [],
  };
  const weight = weightOf(floor, facts.channelKind);
  const matter = { weight, takenOffId: facts.takenOffId };
  const chosen = formerOwner(decision, floor, matter) ?? bySteps(decision, floor, matter);
  if (chosen) {
    chosen.load += weight;
    floor.lately.set(facts.contactId, chosen.id);
  }
  return decision;
}

function formerOwner(decision: RoutingDecision, floor: Floor, matter: Matter): Colleague | null {
  const { rule, formerOwnerId } = decision;
  const owner = formerOwnerId ? floor.colleagues.get(formerOwnerId) : undefined;
  if (!owner || rule?.toFormerOwner === false) return null;
  const candidate = weigh(owner, { step: null, ...matter });
  decision.candidates.push(candidate);
  if (!candidate.eligible) return null;
  return give(decision, owner, candidate, 'FORMER_OWNER');
}

function bySteps(decision: RoutingDecision, floor: Floor, matter: Matter): Colleague | null {
  const { rule } = decision;
  if (!rule) return null;
  for (const [step, way] of rule.steps.entries()) {
    if (way.strategy === 'CLAIM') {
      Object.assign(decision, { reason: 'LEFT_BY_RULE', step, strategy: 'CLAIM' });
      return null;
    }
    const pool = poolOf(way, decision.teamId, floor);
    const candidates = pool.map((one) => weigh(one, { step, way, ...matter }));
    decision.candidates.push(...candidates);
    const turn = turnOf(rule.id, step);
    const eligible = pool.filter((_, n) => candidates[n]!.eligible);
    const chosen = pick(way, eligible, floor.turns.get(turn));
    if (!chosen) continue;
    floor.turns.set(turn, chosen.id);
    Object.assign(decision, { step, strategy: way.strategy });
    const candidate = candidates[pool.indexOf(chosen)]!;
    return give(decision, chosen, candidate, reasons[way.strategy]);
  }
  Object.assign(decision, { outcome: 'QUEUED', reason: 'NOBODY_FREE' });
  return null;
}

function give(
  decision: RoutingDecision,
  chosen: Colleague,
  candidate: Candidate,
  reason: RoutingReason,
): Colleague {
  candidate.reason = 'CHOSEN';
  Object.assign(decision, { outcome: 'ASSIGNED', reason, memberId: chosen.id });
  return chosen;
}
