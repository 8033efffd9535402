import { publicId, publicIdOrNull } from '../kernel/ids.js';
import { type Conditions, holds, specificity, type Traits } from './conditions.js';

export const targetKinds = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Within which time something is owed to the customer. */
export interface Target extends Conditions {
  id: string;
  name: string;
  kind: TargetKind;
  withinSeconds: number;
  /** For so long before it is due, it is at risk. */
  atRiskSeconds: number;
  /** Counted in business time, else on the clock. */
  businessTime: boolean;
}

/** A target as it was applied: what is due, and how that was found. */
export interface AppliedTarget {
  id: string;
  name: string;
  kind: TargetKind;
  version: number;
  withinSeconds: number;
  atRiskSeconds: number;
  businessTime: boolean;
  /** By whose hours; null on the clock, or where nobody has hours. */
  calendarId: string | null;
}

/** The most specific target that holds; of equals, the one that was published first in the list. */
export function pickTarget(
  targets: readonly Target[],
  kind: TargetKind,
  traits: Traits,
): Target | undefined {
  let best: Target | undefined;
  for (const target of targets) {
    if (target.kind !== kind || !holds(target, traits)) continue;
    if (!best || specificity(target) > specificity(best)) best = target;
  }
  return best;
}

/** As clients see it: with public ids. */
export function shownTarget(target: AppliedTarget | null): AppliedTarget | null {
  return (
    target && {
      ...target,
      id: publicId('Target', target.id),
      calendarId: publicIdOrNull('Calendar', target.calendarId),
    }
  );
}
