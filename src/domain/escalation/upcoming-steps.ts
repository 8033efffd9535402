import type { Work } from '../kernel/work.js';
import { holds } from '../target/conditions.js';
import { dueOf, type Timed } from '../target/due.js';
import { type ClockFacts, timingOf } from '../target/facts.js';
import type { Clocks } from '../target/clocks.js';
import type { Published } from '../target/published.js';
import { momentAfter, nextWorking } from '../target/timing.js';
import { ownerOf, type Owner } from './owner.js';
import type { EscalationPolicy, EscalationStep } from './escalation.js';

export interface UpcomingStep {
  at: Date;
  policy: EscalationPolicy;
  step: EscalationStep;
}

/** The steps that have not fired and will, if nothing changes: the earliest first, else in the policies' order. */
export async function upcomingSteps(
  work: Work,
  clocks: Clocks,
  published: Published,
  facts: ClockFacts,
  fired: ReadonlySet<string>,
): Promise<UpcomingStep[]> {
  const policies = published.policies.filter((policy) => holds(policy, facts.traits));
  const steps = policies.flatMap((policy) => policy.steps.map((step) => ({ policy, step })));
  const left = steps.filter(({ step }) => !fired.has(step.id));
  if (left.length === 0) return [];
  const owner = await ownerOf(work, clocks);
  return left
    .flatMap(({ policy, step }) => {
      const at = momentOf(policy, step, clocks, facts, owner);
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
  owner: Owner | null,
): Date | null {
  const timing = timingOf(facts, policy.businessTime);
  const at = timing && triggeredAt(step, clocks, facts, owner, policy.businessTime);
  return at && nextWorking(timing, at);
}

function triggeredAt(
  { trigger: { kind, seconds } }: EscalationStep,
  { wait, cycle }: Clocks,
  facts: ClockFacts,
  owner: Owner | null,
  businessTime: boolean,
): Date | null {
  const passed = (from: Date) => momentAfter(timingOf(facts, businessTime)!, from, seconds * 1000);
  if (kind === 'BEFORE_RESOLUTION_DUE') return cycle && before(cycle, cycle.openedAt);
  if (!wait) return null;
  if (kind === 'AFTER_WAIT') return passed(wait.startedAt);
  if (kind === 'BEFORE_RESPONSE_DUE') return before(wait, wait.startedAt);
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
