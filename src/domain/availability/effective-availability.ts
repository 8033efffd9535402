import type { Availability, AvailabilitySource } from '../workspace/member.js';
import { earliest, plannedAvailability, type Schedule } from './planned-availability.js';

/** Everything that a member's availability follows from. */
export interface Standing {
  /** By hand; null while nothing is chosen. */
  chosen: { availability: Availability; until: Date | null } | null;
  /** Null where the workspace does not follow schedules. */
  schedule: Schedule | null;
  /** When the member is taken for gone unless a socket of theirs is seen before; null where nobody is. */
  goneAt: Date | null;
}

export interface Effective {
  availability: Availability;
  source: AvailabilitySource;
  /** When to look again: nothing changes before by itself. Null for never. */
  changesAt: Date | null;
}

/**
 * What somebody chose holds until it runs out; else the schedule speaks; else they are online. Whoever would be online
 * by any of these and has no socket is offline; presence never brings anybody online who is not.
 */
export function effectiveAvailability(
  { chosen, schedule, goneAt }: Standing,
  now: Date,
): Effective {
  const base = byHand(chosen, now) ?? byPlan(schedule, now);
  if (!goneAt || base.availability !== 'ONLINE') return base;
  if (goneAt <= now) return { ...base, availability: 'OFFLINE', source: 'PRESENCE' };
  return { ...base, changesAt: earliest(base.changesAt, goneAt) };
}

function byHand(chosen: Standing['chosen'], now: Date): Effective | null {
  if (!chosen || (chosen.until && chosen.until <= now)) return null;
  return { availability: chosen.availability, source: 'HAND', changesAt: chosen.until };
}

function byPlan(schedule: Schedule | null, now: Date): Effective {
  if (schedule) return plannedAvailability(schedule, now);
  return { availability: 'ONLINE', source: 'DEFAULT', changesAt: null };
}
