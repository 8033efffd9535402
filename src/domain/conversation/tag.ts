import { DomainError, invalidInput, notFound } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';

export function tagName(name: string): string {
  const trimmed = storable(name).replace(/\s+/g, ' ').trim();
  if (!trimmed || trimmed.length > 100)
    throw invalidInput('name', 'Must have 1 to 100 characters.');
  return trimmed;
}

/** The index over the lower-case name has the last word; this says it in words. */
export async function refuseTaken(work: Work, name: string, tagId: string | null): Promise<void> {
  const taken = await work.rows(
    `select id from tag where workspace_id = $1 and lower(name) = lower($2) and id is distinct from $3::uuid`,
    [work.workspaceId, name, tagId],
  );
  if (taken.length > 0)
    throw new DomainError('ALREADY_EXISTS', 'There is a tag of this name.', ['input', 'name']);
}

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
