import { newUuid } from '../kernel/ids.js';
import { readName } from '../kernel/name.js';
import { refuseTakenName } from '../kernel/taken-name.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from './require-manager.js';
import { Skill } from './skill.js';

export async function createSkill(
  work: Work,
  input: { name: string },
): Promise<{ skillId: string }> {
  requireManager(work);
  const { workspaceId, now: createdAt } = work;
  const name = readName(input.name);
  await refuseTakenName(work, 'skill', name);
  const skillId = newUuid();
  work.em.create(Skill, { workspaceId, id: skillId, name, createdAt });
  work.record({ type: 'skill.created', subjectId: skillId, payload: { skillId } });
  return { skillId };
}
