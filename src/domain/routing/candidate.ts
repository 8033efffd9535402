import { type Colleague, type Floor, hasRoom, isOnline } from './floor.js';
import type { RoutingStep } from './rule.js';

export const candidateReasons = [
  'CHOSEN',
  'ELIGIBLE',
  'DISABLED',
  'NOT_ONLINE',
  'TAKEN_OFF',
  'LACKS_SKILL',
  'NOT_SENIOR',
  'FULL',
] as const;
export type CandidateReason = (typeof candidateReasons)[number];

/** Somebody who was thought of, as they were at that moment. */
export interface Candidate {
  memberId: string;
  /** The step they were thought of in; null as the owner whom the customer had. */
  step: number | null;
  load: number;
  capacity: number;
  skills: { skillId: string; level: number }[];
  eligible: boolean;
  reason: CandidateReason;
}

/** What is to be given. */
export interface Matter {
  weight: number;
  takenOffId?: string | null;
}

const mostSkills = 20;

/** In the order of their ids, which is the order of turns. */
export function poolOf(step: RoutingStep, teamId: string | null, floor: Floor): Colleague[] {
  const all = [...floor.colleagues.values()];
  if (step.strategy === 'DIRECT') return all.filter((one) => one.id === step.memberId);
  if (step.memberIds) return all.filter((one) => step.memberIds!.includes(one.id));
  const team = step.teamId ?? teamId;
  return all.filter((one) => (team ? one.teamIds.has(team) : !one.isDisabled));
}

export function weigh(
  colleague: Colleague,
  { step, way, ...matter }: Matter & { step: number | null; way?: RoutingStep },
): Candidate {
  const { id: memberId, load, capacity } = colleague;
  const reason = reasonOf(colleague, matter, way);
  const skills = [...colleague.skills].map(([skillId, level]) => ({ skillId, level }));
  return {
    memberId,
    step,
    load,
    capacity,
    skills: skills.slice(0, mostSkills),
    eligible: reason === 'ELIGIBLE',
    reason,
  };
}

function reasonOf(
  colleague: Colleague,
  { weight, takenOffId }: Matter,
  way: RoutingStep | undefined,
): CandidateReason {
  if (colleague.isDisabled) return 'DISABLED';
  if (!isOnline(colleague)) return 'NOT_ONLINE';
  if (colleague.id === takenOffId) return 'TAKEN_OFF';
  if (way?.skills && !hasSkills(colleague, way.skills)) return 'LACKS_SKILL';
  if (way?.strategy === 'SENIOR' && !colleague.isSenior) return 'NOT_SENIOR';
  return hasRoom(colleague, weight) ? 'ELIGIBLE' : 'FULL';
}

function hasSkills(colleague: Colleague, wanted: NonNullable<RoutingStep['skills']>): boolean {
  return wanted.every(
    ({ skillId, minimumLevel }) => (colleague.skills.get(skillId) ?? 0) >= minimumLevel,
  );
}
