import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

/** Under a shared lock, so that none of them is deleted before this is done. */
export async function assertTags(work: Work, tagIds: readonly string[]): Promise<void> {
  const known = await knownTags(work, tagIds);
  if (known.length !== tagIds.length) throw notFound('tag', 'tagIds');
}

/** Without those that were deleted. */
export async function knownTags(work: Work, tagIds: readonly string[]): Promise<string[]> {
  const known = await work.rows<{ id: string }>(
    `select id from tag where workspace_id = $1 and id = any($2::uuid[]) order by id for share`,
    [work.workspaceId, tagIds],
  );
  const ids = new Set(known.map(({ id }) => id));
  return tagIds.filter((id) => ids.has(id));
}
