import type { Actor } from '../kernel/actor.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import {
  checkConditions,
  checkNames,
  checkSeconds,
  type ConditionsDraft,
  refuse,
} from './check-draft.js';
import { lockPublished, publish } from './publish.js';
import type { Target, TargetKind } from './target.js';

export interface TargetDraft extends ConditionsDraft {
  name: string;
  kind: TargetKind;
  withinSeconds: number;
  atRiskSeconds?: number | null;
  businessTime?: boolean | null;
}

/** The whole list at once: what is not in it applies no more. A target of the same name is the same target. */
export async function publishTargets(
  work: Work<Actor>,
  { targets: drafts }: { targets: TargetDraft[] },
): Promise<{ published: true }> {
  requireManager(work);
  const before = await lockPublished(work);
  const names = checkNames(
    'targets',
    drafts.map((draft) => draft.name),
  );
  const targets: Target[] = [];
  for (const [at, draft] of drafts.entries()) {
    const former = before.targets.find((one) => one.name === names[at]);
    targets.push(await checked(work, at, draft, { name: names[at]!, id: former?.id ?? newUuid() }));
  }
  await publish(work, before, { targets, policies: before.policies });
  return { published: true };
}

async function checked(
  work: Work,
  at: number,
  draft: TargetDraft,
  known: { id: string; name: string },
): Promise<Target> {
  const path = ['targets', at];
  const { kind, businessTime } = draft;
  const withinSeconds = checkSeconds([...path, 'withinSeconds'], draft.withinSeconds, 1);
  // A fifth of the time is left: enough to do something about it.
  const atRiskSeconds = checkSeconds(
    [...path, 'atRiskSeconds'],
    draft.atRiskSeconds ?? Math.floor(withinSeconds / 5),
    0,
  );
  if (atRiskSeconds > withinSeconds)
    refuse([...path, 'atRiskSeconds'], 'Must not be more than withinSeconds.');
  const conditions = await checkConditions(work, path, draft);
  return {
    ...known,
    kind,
    withinSeconds,
    atRiskSeconds,
    businessTime: businessTime ?? false,
    ...conditions,
  };
}
