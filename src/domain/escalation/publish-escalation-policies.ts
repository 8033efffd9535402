import type { Actor } from '../kernel/actor.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import {
  checkConditions,
  checkNames,
  checkSeconds,
  type ConditionsDraft,
  refuse,
} from '../target/check-draft.js';
import { lockPublished, publish } from '../target/publish.js';
import { requireManager } from '../workspace/require-manager.js';
import { type ActionDraft, checkAction } from './check-action.js';
import type { EscalationPolicy, EscalationStep, TriggerKind } from './escalation.js';

interface StepDraft extends ActionDraft {
  trigger: TriggerKind;
  seconds: number;
}

export interface PolicyDraft extends ConditionsDraft {
  name: string;
  businessTime?: boolean | null;
  steps: StepDraft[];
}

export interface PublishEscalationPolicies {
  policies: PolicyDraft[];
  seal: (plain: string) => string;
}

const mostSteps = 20;

/**
 * The whole list at once. A policy of the same name is the same policy, and its step at the same place with the same
 * trigger the same step: what fired for a wait does not fire for it again because somebody corrected a name elsewhere.
 */
export async function publishEscalationPolicies(
  work: Work<Actor>,
  { policies: drafts, seal }: PublishEscalationPolicies,
): Promise<{ published: true }> {
  requireManager(work);
  const before = await lockPublished(work);
  const names = checkNames(
    'policies',
    drafts.map((draft) => draft.name),
  );
  const policies: EscalationPolicy[] = [];
  for (const [at, draft] of drafts.entries()) {
    const path = ['policies', at];
    const former = before.policies.find((one) => one.name === names[at]);
    policies.push({
      id: former?.id ?? newUuid(),
      name: names[at]!,
      businessTime: draft.businessTime ?? false,
      ...(await checkConditions(work, path, draft)),
      steps: await checkSteps(work, path, draft.steps, { former: former?.steps ?? [], seal }),
    });
  }
  await publish(work, before, { targets: before.targets, policies });
  return { published: true };
}

async function checkSteps(
  work: Work,
  policyPath: (string | number)[],
  drafts: readonly StepDraft[],
  { former, seal }: { former: readonly EscalationStep[]; seal: (plain: string) => string },
): Promise<EscalationStep[]> {
  if (drafts.length === 0 || drafts.length > mostSteps)
    refuse([...policyPath, 'steps'], `Must be 1 to ${mostSteps}.`);
  const steps: EscalationStep[] = [];
  for (const [at, draft] of drafts.entries()) {
    const path = [...policyPath, 'steps', at];
    const there = former[at];
    const same = there?.trigger.kind === draft.trigger ? there : undefined;
    const seconds = checkSeconds([...path, 'seconds'], draft.seconds, 0);
    const action = await checkAction(work, path, draft, { former: same?.action, seal });
    const kept = same?.action.kind === action.kind ? same.id : undefined;
    steps.push({
      id: kept ?? newUuid(),
      trigger: { kind: draft.trigger, seconds },
      action,
    });
  }
  return steps;
}
