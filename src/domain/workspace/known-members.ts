import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { Member } from './member.js';

/** Each once; refuses when one of them is nobody here. */
export async function knownMembers(
  work: Work,
  memberIds: readonly string[],
  field = 'memberIds',
): Promise<string[]> {
  const ids = [...new Set(memberIds)];
  const known = await work.em.count(Member, { workspaceId: work.workspaceId, id: { $in: ids } });
  if (known < ids.length) throw notFound('member', field);
  return ids;
}
