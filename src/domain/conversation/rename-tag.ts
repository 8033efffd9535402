import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { requireManager } from '../workspace/require-manager.js';
import { refuseTaken, tagName } from './tag.js';

/** The word changes wherever the tag is; it stays the same tag. */
export async function renameTag(
  work: Work,
  input: { tagId: string; name: string },
): Promise<{ tagId: string }> {
  requireManager(work);
  const name = tagName(input.name);
  const { tagId } = input;
  const [tag] = await work.rows<{ name: string }>(
    'select name from tag where workspace_id = $1 and id = $2 for update',
    [work.workspaceId, tagId],
  );
  if (!tag) throw notFound('tag', 'tagId');
  if (tag.name === name) return { tagId };
  await refuseTaken(work, name, tagId);
  await work.rows('update tag set name = $3 where workspace_id = $1 and id = $2', [
    work.workspaceId,
    tagId,
    name,
  ]);
  work.record({ type: 'tag.renamed', subjectId: tagId });
  return { tagId };
}
