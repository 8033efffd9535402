import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { keepAnOwner, requireOwnerFor } from './last-owner.js';
import { lockMember } from './member.js';
import { requireAdmin } from './require-admin.js';

/**
 * Shuts a member out: their tokens and the keys that act as them are refused, and their sockets are closed. Their
 * conversations go back to the team right after this, each in a transaction of its own (`returnConversation`): there
 * may be hundreds, and one long transaction would hold back everybody who reads the log.
 */
export async function disableMember(
  work: Work,
  input: { memberId: string },
): Promise<{ memberId: string }> {
  requireAdmin(work);
  const { memberId } = input;
  if (work.actor.id === memberId)
    throw new DomainError('INVALID_STATE', 'Nobody shuts themselves out.', ['input', 'memberId']);
  await keepAnOwner(work, memberId);
  const member = await lockMember(work, memberId);
  if (member.disabledAt) return { memberId };
  requireOwnerFor(work, member.role);
  member.disabledAt = work.now;
  member.availabilityDueAt = null;
  work.record({ type: 'member.disabled', subjectId: memberId, payload: { memberId } });
  return { memberId };
}
