import { holds } from '../target/conditions.js';
import { dueOf, type Timed } from '../target/due.js';
import { type ClockFacts, timingOf } from '../target/facts.js';
import type { Clocks } from '../target/clocks.js';
import type { Published } from '../target/published.js';
import { momentAfter, nextWorking } from '../target/timing.js';
import type { EscalationPolicy, EscalationStep } from './escalation.js';

export interface UpcomingStep {
  at: Date;
  policy: EscalationPolicy;
  step: EscalationStep;
}

/** The steps that have not fired and will, if nothing changes: the earliest first, else in the policies' order. */
export function upcomingSteps(
  clocks: Clocks,
  { policies }: Published,
  facts: ClockFacts,
): UpcomingStep[] {
  return policies
    .filter((policy) => holds(policy, facts.traits))
    .flatMap((policy) => policy.steps.map((step) => ({ policy, step })))
    .filter(({ step }) => !facts.fired.has(step.id))
    .flatMap(({ policy, step }) => {
      const at = momentOf(policy, step, clocks, facts);
      return at ? [{ at, policy, step }] : [];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Null when it cannot come to that as things stand. */
function momentOf(
  policy: EscalationPolicy,
  step: EscalationStep,
  clocks: Clocks,
  facts: ClockFacts,
): Date | null {
  const timing = timingOf(facts, policy.businessTime);
  const at = timing && triggeredAt(step, clocks, facts, policy.businessTime);
  return at && nextWorking(timing, at);
}

function triggeredAt(
  { trigger: { kind, seconds } }: EscalationStep,
  { wait, cycle }: Clocks,
  facts: ClockFacts,
  businessTime: boolean,
): Date | null {
  const passed = (from: Date) => momentAfter(timingOf(facts, businessTime)!, from, seconds * 1000);
  if (kind === 'BEFORE_RESOLUTION_DUE') return cycle && before(cycle, cycle.openedAt);
  if (!wait) return null;
  if (kind === 'AFTER_WAIT') return passed(wait.startedAt);
  if (kind === 'BEFORE_RESPONSE_DUE') return before(wait, wait.startedAt);
  const { owner } = facts;
  if (!owner) return null;
  const mine = latest(wait.startedAt, owner.since);
  if (kind === 'OWNER_SILENT') return passed(latest(mine, owner.lastSignAt));
  return owner.goneSince && passed(latest(mine, owner.goneSince));

  function before({ target }: Timed, start: Date): Date | null {
    return target ? dueOf(target, start, seconds, facts) : null;
  }
}

function latest(a: Date, b: Date | null): Date {
  return b && b > a ? b : a;
}
