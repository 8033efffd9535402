import type { Directory, MemberRow, TeamRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import type { Conditions } from '../target/conditions.js';
import type { EscalationAction, EscalationPolicy, EscalationStep } from './escalation.js';

export interface StepRow {
  id: string;
  trigger: string;
  seconds: number;
  action: {
    kind: string;
    members: MemberRow[];
    teams: TeamRow[];
    owner: boolean;
    managers: boolean;
    priority: string | null;
    url: string | null;
  };
}

/** A policy as clients see it: names for ids, and no secret. */
export function shownPolicy(policy: EscalationPolicy, directory: Directory) {
  const { id, name, businessTime, steps } = policy;
  return {
    id: publicId('EscalationPolicy', id),
    name,
    businessTime,
    ...shownConditions(policy, directory),
    steps: steps.map((step) => shownStep(step, directory)),
  };
}

export function shownConditions(conditions: Conditions, directory: Directory) {
  const { channelIds, teamIds, tiers, priorities } = conditions;
  return {
    channels: channelIds.flatMap((id) => directory.channels.get(id) ?? []),
    teams: teamIds.flatMap((id) => directory.teams.get(id) ?? []),
    tiers,
    priorities,
  };
}

export function shownStep({ id, trigger, action }: EscalationStep, directory: Directory): StepRow {
  return {
    id: publicId('EscalationStep', id),
    trigger: trigger.kind,
    seconds: trigger.seconds,
    action: {
      kind: action.kind,
      members: peopleOf(action).members.flatMap((one) => directory.members.get(one) ?? []),
      teams: peopleOf(action).teams.flatMap((one) => directory.teams.get(one) ?? []),
      owner: action.kind === 'NOTIFY' && action.owner,
      managers: action.kind === 'NOTIFY' && action.managers,
      priority: action.kind === 'RAISE_PRIORITY' ? action.priority : null,
      url: action.kind === 'WEBHOOK' ? action.url : null,
    },
  };
}

function peopleOf(action: EscalationAction): { members: string[]; teams: string[] } {
  if (action.kind === 'NOTIFY') return { members: action.memberIds, teams: action.teamIds };
  if (action.kind === 'ADD_WATCHER') return { members: action.memberIds, teams: [] };
  if (action.kind !== 'REASSIGN') return { members: [], teams: [] };
  const { memberId, teamId } = action;
  return { members: memberId ? [memberId] : [], teams: teamId ? [teamId] : [] };
}
