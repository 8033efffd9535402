import { DomainError } from './errors.js';
import type { Work } from './work.js';

/** Names are told apart whatever their case. Of two at once the index lets one pass, and the other looks again. */
export async function refuseTakenName(
  work: Work,
  noun: 'calendar' | 'team' | 'skill',
  name: string,
  exceptId?: string,
): Promise<void> {
  const taken = await work.rows(
    `select 1 from ${noun} where workspace_id = $1 and lower(name) = lower($2) and id is distinct from $3`,
    [work.workspaceId, name, exceptId ?? null],
  );
  if (taken.length > 0)
    throw new DomainError('ALREADY_EXISTS', `There is a ${noun} of this name.`, ['input', 'name']);
}
