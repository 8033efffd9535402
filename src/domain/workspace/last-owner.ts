import type { Role } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

/**
 * Refuses what would leave the workspace without an owner who can sign in. All owners are locked, in one order, before
 * the member is: two owners who shut each other out at the same moment come one after the other.
 */
export async function keepAnOwner(work: Work, memberId: string): Promise<void> {
  const owners = await work.rows<{ id: string }>(
    `select id from member where workspace_id = $1 and role = 'OWNER' and disabled_at is null order by id for update`,
    [work.workspaceId],
  );
  if (owners.length === 1 && owners[0]!.id === memberId)
    throw new DomainError('INVALID_STATE', 'The workspace would be left without an owner.', [
      'input',
      'memberId',
    ]);
}

/** What is an owner's, or would make one, only an owner does. */
export function requireOwnerFor({ actor }: Work, ...concerned: Role[]): void {
  const isOwner = actor.kind === 'SYSTEM' || (actor.kind === 'MEMBER' && actor.role === 'OWNER');
  if (concerned.includes('OWNER') && !isOwner)
    throw new DomainError('FORBIDDEN', 'Only an owner does that to an owner.');
}
