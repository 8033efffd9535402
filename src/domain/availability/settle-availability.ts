import type { Work } from '../kernel/work.js';
import { lockMember, type Member } from '../workspace/member.js';
import { effectiveAvailability } from './effective-availability.js';
import { standingOf } from './standing.js';

/** A moment came at which a member's availability may change, or they were seen again. */
export async function settleAvailability(
  work: Work,
  { memberId }: { memberId: string },
): Promise<void> {
  await settle(work, await lockMember(work, memberId));
}

/**
 * Brings a locked member's availability up to what follows from everything now; whoever changes one of those calls it
 * in the same transaction. Under the lock it is the latest look that counts, whichever server began first.
 */
export async function settle(work: Work, member: Member): Promise<void> {
  if (member.disabledAt) {
    member.availabilityDueAt = null;
    return;
  }
  const { standing, now } = await standingOf(work, member);
  const { availability, source, changesAt } = effectiveAvailability(standing, now);
  if (member.chosenUntil && member.chosenUntil <= now) {
    member.chosenAvailability = null;
    member.chosenUntil = null;
  }
  if (!isSame(member.availabilityDueAt, changesAt)) member.availabilityDueAt = changesAt;
  const from = member.availability;
  if (from === availability && member.availabilitySource === source) return;
  if (from !== availability) member.availabilitySince = now;
  member.availability = availability;
  member.availabilitySource = source;
  work.record({
    type: 'member.availability_changed',
    subjectId: member.id,
    payload: { memberId: member.id, from, to: availability, source },
  });
}

function isSame(a: Date | null | undefined, b: Date | null): boolean {
  return (a?.getTime() ?? null) === (b?.getTime() ?? null);
}
