import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';
import { refuseNamed } from '../workspace/refuse-named.js';
import { requireManager } from '../workspace/require-manager.js';

/**
 * The tag is gone from every conversation at once: an id that names no tag is neither shown nor found. The rows keep
 * it, because taking it out of a hundred thousand of them would lock them and hold up every reader of the log.
 */
export async function deleteTag(work: Work, input: { tagId: string }): Promise<{ tagId: string }> {
  requireManager(work);
  await refuseNamed(work, input.tagId, 'tagId');
  const deleted = await work.rows(
    'delete from tag where workspace_id = $1 and id = $2 returning id',
    [work.workspaceId, input.tagId],
  );
  if (deleted.length === 0) throw notFound('tag', 'tagId');
  work.record({ type: 'tag.deleted', subjectId: input.tagId });
  return { tagId: input.tagId };
}
