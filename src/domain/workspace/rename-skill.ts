import { notFound } from '../kernel/errors.js';
import { readName } from '../kernel/name.js';
import { refuseTakenName } from '../kernel/taken-name.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from './require-manager.js';
import { Skill } from './skill.js';

export async function renameSkill(
  work: Work,
  input: { skillId: string; name: string },
): Promise<{ skillId: string }> {
  requireManager(work);
  const { skillId } = input;
  const skill = await work.em.findOne(Skill, { workspaceId: work.workspaceId, id: skillId });
  if (!skill) throw notFound('skill', 'skillId');
  const name = readName(input.name);
  if (skill.name === name) return { skillId };
  await refuseTakenName(work, 'skill', name, skillId);
  skill.name = name;
  work.record({ type: 'skill.renamed', subjectId: skillId, payload: { skillId } });
  return { skillId };
}
