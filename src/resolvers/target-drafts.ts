import { DomainError } from '../domain/kernel/errors.js';
import { type IdKind, uuidOf } from '../domain/kernel/ids.js';
import type { ConditionsInput } from '../schema/conditions.js';
import type { EscalationPolicyInput, EscalationStepInput } from '../schema/escalation.input.js';
import type { TargetInput } from '../schema/target.input.js';

type Path = (string | number)[];

export function targetDraftOf(input: TargetInput, at: number) {
  return { ...input, ...conditionsOf(input, ['targets', at]) };
}

export function policyDraftOf(input: EscalationPolicyInput, at: number) {
  const path = ['policies', at];
  return {
    ...input,
    ...conditionsOf(input, path),
    steps: input.steps.map((step, place) => stepDraftOf(step, [...path, 'steps', place])),
  };
}

function stepDraftOf(step: EscalationStepInput, path: Path) {
  const { notify, addWatchers, reassign } = step;
  const one = (kind: IdKind, id: string | null | undefined, field: string) =>
    id == null ? null : bareId(kind, id, [...path, 'reassign', field]);
  return {
    ...step,
    notify: notify && {
      ...notify,
      memberIds: bareIds('Member', notify.memberIds, [...path, 'notify', 'memberIds']),
      teamIds: bareIds('Team', notify.teamIds, [...path, 'notify', 'teamIds']),
    },
    addWatchers: bareIds('Member', addWatchers, [...path, 'addWatchers']),
    reassign: reassign && {
      memberId: one('Member', reassign.memberId, 'memberId'),
      teamId: one('Team', reassign.teamId, 'teamId'),
    },
  };
}

function conditionsOf({ channelIds, teamIds }: ConditionsInput, path: Path) {
  return {
    channelIds: bareIds('Channel', channelIds, [...path, 'channelIds']),
    teamIds: bareIds('Team', teamIds, [...path, 'teamIds']),
  };
}

function bareIds(kind: IdKind, ids: readonly string[] | null | undefined, path: Path) {
  return ids?.map((id) => bareId(kind, id, path));
}

/** Answered where it stands in the list, like an id that never was. */
function bareId(kind: IdKind, id: string, path: Path): string {
  const uuid = uuidOf(kind, id);
  if (uuid) return uuid;
  const field = ['input', ...path.map(String)];
  throw new DomainError('NOT_FOUND', `There is no such ${kind.toLowerCase()}.`, field);
}
