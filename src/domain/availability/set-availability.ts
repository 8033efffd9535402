import { DomainError, invalidInput } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { type Availability, lockMember, type Member } from '../workspace/member.js';
import { requireManager } from '../workspace/require-manager.js';
import { plannedAvailability } from './planned-availability.js';
import { settle } from './settle-availability.js';
import { standingOf } from './standing.js';

export interface SetAvailability {
  /** Without one, the member who asks. */
  memberId?: string | null;
  /** Null takes the choice back: the schedule, or being online, counts again. */
  availability: Availability | null;
  until?: Date | null;
}

/** By hand: one's own, or as a manager a colleague's. */
export async function setAvailability(
  work: Work,
  { memberId, availability, until }: SetAvailability,
): Promise<{ memberId: string }> {
  const member = await lockMember(work, whose(work, memberId));
  if (member.disabledAt)
    throw new DomainError('INVALID_STATE', 'This member is disabled.', ['input', 'memberId']);
  if (until && !availability)
    throw invalidInput('until', 'Only what is chosen can run out: give an availability too.');
  if (until && until <= work.now) throw invalidInput('until', 'Must be in the future.');
  const before = JSON.stringify([member.chosenAvailability, member.chosenUntil]);
  member.chosenAvailability = availability;
  member.chosenUntil = availability ? (until ?? (await planChangesAt(work, member))) : null;
  const { availability: was, availabilitySource: source } = member;
  await settle(work, member);
  const isHeard = member.availability !== was || member.availabilitySource !== source;
  if (!isHeard && JSON.stringify([member.chosenAvailability, member.chosenUntil]) !== before)
    work.record({
      type: 'member.availability_changed',
      subjectId: member.id,
      payload: { memberId: member.id, from: was, to: was, source },
    });
  return { memberId: member.id };
}

function whose(work: Work, memberId: string | null | undefined): string {
  const { actor } = work;
  const own = actor.kind === 'MEMBER' ? actor.id : null;
  if (own && (memberId ?? own) === own) return own;
  requireManager(work);
  if (!memberId) throw invalidInput('memberId', 'A program has no availability: say whose.');
  return memberId;
}

/** A choice without an end holds until the plan next says something else, so that nobody stays away by mistake. */
async function planChangesAt(work: Work, member: Member): Promise<Date | null> {
  const { standing, now } = await standingOf(work, member);
  return standing.schedule ? plannedAvailability(standing.schedule, now).changesAt : null;
}
