import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { lockMember } from '../workspace/member.js';
import { requireManager } from '../workspace/require-manager.js';
import { settle } from './settle-availability.js';
import { TimeOff } from './time-off.js';

export async function removeTimeOff(
  work: Work,
  { timeOffId }: { timeOffId: string },
): Promise<{ memberId: string }> {
  requireManager(work);
  const { workspaceId } = work;
  const timeOff = await work.em.findOne(TimeOff, { workspaceId, id: timeOffId });
  if (!timeOff) throw notFound('time off', 'timeOffId');
  const { memberId } = timeOff;
  const member = await lockMember(work, memberId);
  const taken = await work.rows(
    `delete from time_off where workspace_id = $1 and id = $2 returning id`,
    [workspaceId, timeOffId],
  );
  // Somebody else took it back while this waited for the member's lock.
  if (taken.length === 0) throw notFound('time off', 'timeOffId');
  work.record({ type: 'member.time_off_changed', subjectId: memberId, payload: { memberId } });
  await settle(work, member);
  return { memberId };
}
