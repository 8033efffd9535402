import type { Availability } from '../workspace/member.js';

/** A member as routing sees them. */
export interface Colleague {
  id: string;
  availability: Availability;
  isDisabled: boolean;
  disabledAt: Date | null;
  isSenior: boolean;
  capacity: number;
  /** What their open conversations weigh, those given meanwhile included. */
  load: number;
  teamIds: ReadonlySet<string>;
  skills: ReadonlyMap<string, number>;
}

/** Who is there and what they carry; kept up to date while one conversation after the other is decided. */
export interface Floor {
  colleagues: ReadonlyMap<string, Colleague>;
  /** To whom a step of a rule gave last, by `turnOf`. */
  turns: Map<string, string>;
  /** Who was given a contact's conversation meanwhile. */
  lately: Map<string, string>;
  /** What a conversation of a kind of channel weighs; 1 for a kind that is not named. */
  weights: Readonly<Record<string, number>>;
}

export function turnOf(ruleId: string, step: number): string {
  return `${ruleId} ${step}`;
}

export function weightOf(floor: Pick<Floor, 'weights'>, channelKind: string): number {
  return floor.weights[channelKind] ?? 1;
}

/** Sums of fractions are not exact: 0.1 and 0.2 must fit where 0.3 is left. */
export function hasRoom(colleague: Colleague, weight: number): boolean {
  return colleague.load + weight <= colleague.capacity + 1e-9;
}

export function isOnline(colleague: Colleague): boolean {
  return !colleague.isDisabled && colleague.availability === 'ONLINE';
}
