import type { Colleague } from './floor.js';
import type { RoutingStep } from './rule.js';

/** Of those who can, the one who gets it. They come in the order of their ids. */
export function pick(
  step: RoutingStep,
  eligible: readonly Colleague[],
  lastGivenTo: string | undefined,
): Colleague | undefined {
  const inTurn = fromNext(eligible, lastGivenTo);
  if (step.strategy === 'ROUND_ROBIN' || step.strategy === 'DIRECT') return inTurn[0];
  // Equals are served in turn, or the first of a quiet morning would always be the same person.
  return inTurn.reduce<Colleague | undefined>(
    (best, one) => (best && !isBetter(one, best, step) ? best : one),
    undefined,
  );
}

function fromNext(
  eligible: readonly Colleague[],
  lastGivenTo: string | undefined,
): readonly Colleague[] {
  const next = eligible.findIndex((one) => lastGivenTo === undefined || one.id > lastGivenTo);
  return next <= 0 ? eligible : [...eligible.slice(next), ...eligible.slice(0, next)];
}

function isBetter(one: Colleague, other: Colleague, step: RoutingStep): boolean {
  if (one.load !== other.load) return one.load < other.load;
  return step.strategy === 'SKILL_BASED' && levels(one, step) > levels(other, step);
}

function levels(colleague: Colleague, { skills = [] }: RoutingStep): number {
  return skills.reduce((sum, { skillId }) => sum + (colleague.skills.get(skillId) ?? 0), 0);
}
