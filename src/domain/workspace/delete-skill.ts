import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { refuseNamed } from './refuse-named.js';
import { requireManager } from './require-manager.js';
import { Skill } from './skill.js';

/** Nobody has it any more: what members know of it goes with its row. */
export async function deleteSkill(
  work: Work,
  { skillId }: { skillId: string },
): Promise<{ skillId: string }> {
  requireManager(work);
  const skill = await work.em.findOne(Skill, { workspaceId: work.workspaceId, id: skillId });
  if (!skill) throw notFound('skill', 'skillId');
  await refuseNamed(work, skillId, 'skillId');
  work.em.remove(skill);
  work.record({ type: 'skill.deleted', subjectId: skillId, payload: { skillId } });
  return { skillId };
}
