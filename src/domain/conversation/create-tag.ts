import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import { refuseTaken, tagName } from './tag.js';

export async function createTag(work: Work, input: { name: string }): Promise<{ tagId: string }> {
  requireManager(work);
  const name = tagName(input.name);
  await refuseTaken(work, name, null);
  const tagId = newUuid();
  await work.rows('insert into tag (workspace_id, id, name, created_at) values ($1, $2, $3, $4)', [
    work.workspaceId,
    tagId,
    name,
    work.now,
  ]);
  work.record({ type: 'tag.created', subjectId: tagId });
  return { tagId };
}
