import { settle } from '../availability/settle-availability.js';
import type { Work } from '../kernel/work.js';
import { requireOwnerFor } from './last-owner.js';
import { lockMember } from './member.js';
import { requireAdmin } from './require-admin.js';

/** Lets a member in again, with the tokens they had. */
export async function enableMember(
  work: Work,
  { memberId }: { memberId: string },
): Promise<{ memberId: string }> {
  requireAdmin(work);
  const member = await lockMember(work, memberId);
  if (!member.disabledAt) return { memberId };
  requireOwnerFor(work, member.role);
  member.disabledAt = null;
  work.record({ type: 'member.enabled', subjectId: memberId, payload: { memberId } });
  await settle(work, member);
  return { memberId };
}
