import type { OpeningHours } from '../calendar/wall-clock.js';
import { readWeek } from '../calendar/weekly-hours.js';
import type { Work } from '../kernel/work.js';
import { lockMember } from '../workspace/member.js';
import { requireManager } from '../workspace/require-manager.js';
import { settle } from './settle-availability.js';

/** The member's whole week, on the wall of their time zone. */
export async function setShifts(
  work: Work,
  input: { memberId: string; shifts: OpeningHours[] },
): Promise<{ memberId: string }> {
  requireManager(work);
  const member = await lockMember(work, input.memberId);
  const { id: memberId } = member;
  const shifts = readWeek('shifts', input.shifts);
  // Read again, because the database gives keys back in an order of its own.
  const before = readWeek('shifts', member.shifts);
  if (JSON.stringify(shifts) === JSON.stringify(before)) return { memberId };
  member.shifts = shifts;
  work.record({ type: 'member.shifts_changed', subjectId: memberId, payload: { memberId } });
  await settle(work, member);
  return { memberId };
}
