import { DomainError, invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { lockMember } from '../workspace/member.js';
import { requireManager } from '../workspace/require-manager.js';
import { settle } from './settle-availability.js';
import { TimeOff } from './time-off.js';

export interface AddTimeOff {
  memberId: string;
  startsAt: Date;
  endsAt: Date;
  reason?: string | null;
}

const mostAhead = 500;

export async function addTimeOff(
  work: Work,
  input: AddTimeOff,
): Promise<{ memberId: string; timeOffId: string }> {
  requireManager(work);
  const { workspaceId, now } = work;
  const { startsAt, endsAt } = input;
  if (endsAt <= startsAt) throw invalidInput('endsAt', 'Must be after its beginning.');
  if (endsAt <= now) throw invalidInput('endsAt', 'Must be in the future.');
  const reason = storable(input.reason ?? '').trim() || null;
  if (reason && reason.length > 200) throw invalidInput('reason', 'At most 200 characters.');
  const member = await lockMember(work, input.memberId);
  const { id: memberId } = member;
  if ((await work.em.count(TimeOff, { workspaceId, memberId, endsAt: { $gt: now } })) >= mostAhead)
    throw new DomainError('INVALID_STATE', `At most ${mostAhead} are kept ahead.`, ['input']);
  const id = newUuid();
  work.em.create(TimeOff, { workspaceId, id, memberId, startsAt, endsAt, reason, createdAt: now });
  await work.em.flush();
  work.record({ type: 'member.time_off_changed', subjectId: memberId, payload: { memberId } });
  await settle(work, member);
  return { memberId, timeOffId: id };
}
