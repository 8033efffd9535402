import { LockMode } from '@mikro-orm/postgresql';
import { invalidInput, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { lockMember } from './member.js';
import { requireManager } from './require-manager.js';
import { MemberSkill, Skill } from './skill.js';

export interface SetMemberSkills {
  memberId: string;
  skills: { skillId: string; level: number }[];
}

/** Everything the member is good at; what is not named is theirs no more. */
export async function setMemberSkills(
  work: Work,
  input: SetMemberSkills,
): Promise<{ memberId: string }> {
  requireManager(work);
  const { workspaceId } = work;
  const { id: memberId } = await lockMember(work, input.memberId);
  const wanted = await readSkills(work, input.skills);
  const before = await work.em.find(MemberSkill, { workspaceId, memberId });
  const had = new Map(before.map((one) => [one.skillId, one]));
  let isChanged = wanted.size !== had.size;
  for (const [skillId, level] of wanted) {
    const one = had.get(skillId);
    if (one?.level === level) continue;
    isChanged = true;
    if (one) one.level = level;
    else work.em.create(MemberSkill, { workspaceId, memberId, skillId, level });
  }
  for (const one of before) if (!wanted.has(one.skillId)) work.em.remove(one);
  if (isChanged)
    work.record({ type: 'member.skills_changed', subjectId: memberId, payload: { memberId } });
  return { memberId };
}

/** The skills stay for as long as this takes: one that is deleted meanwhile is refused, and no fault. */
async function readSkills(
  work: Work,
  given: SetMemberSkills['skills'],
): Promise<Map<string, number>> {
  const wanted = new Map(given.map(({ skillId, level }) => [skillId, level]));
  if (wanted.size < given.length) throw invalidInput('skills', 'Name each skill once.');
  if (given.some(({ level }) => !Number.isInteger(level) || level < 1 || level > 5))
    throw invalidInput('skills', 'Levels are 1 to 5.');
  const known = await work.em.find(
    Skill,
    { workspaceId: work.workspaceId, id: { $in: [...wanted.keys()] } },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (known.length < wanted.size) throw notFound('skill', 'skills');
  return wanted;
}
