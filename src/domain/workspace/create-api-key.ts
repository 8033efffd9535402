import { type Actor, type Scope, scopes } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import { storable } from '../kernel/text.js';
import type { Work } from '../kernel/work.js';
import { Credential, newSecret } from './credential.js';
import { activeMember } from './member.js';

export interface CreateApiKey {
  name: string;
  scopes: Scope[];
  /** The member it acts as; without one it acts as an automation. */
  memberId?: string | null;
  expiresAt?: Date | null;
}

export async function createApiKey(
  work: Work<Actor>,
  input: CreateApiKey,
): Promise<{ credentialId: string; secret: string }> {
  const name = storable(input.name).trim();
  if (!name || name.length > 100) throw invalidInput('name', 'Must have 1 to 100 characters.');
  refuseWiderScopes(work.actor, input.scopes);
  if (input.scopes.length === 0) throw invalidInput('scopes', 'Must name at least one scope.');
  if (input.expiresAt && input.expiresAt <= work.now)
    throw invalidInput('expiresAt', 'Must be in the future.');
  if (input.memberId) await activeMember(work, input.memberId, 'memberId');
  const { secret, hash, hint } = newSecret('API_KEY');
  const credential = work.em.create(Credential, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    kind: 'API_KEY',
    name,
    hash,
    hint,
    memberId: input.memberId ?? null,
    scopes: scopes.filter((scope) => input.scopes.includes(scope)),
    expiresAt: input.expiresAt ?? null,
    createdBy: work.actor.id,
    createdAt: work.now,
  });
  work.record({ type: 'api_key.created', subjectId: credential.id });
  return { credentialId: credential.id, secret };
}

/** Nobody hands out more than they hold; the command line, which acts for the system, holds everything. */
function refuseWiderScopes(actor: Actor, wanted: Scope[]): void {
  if (!('scopes' in actor)) return;
  const missing = wanted.filter((scope) => !actor.scopes.has(scope));
  if (missing.length > 0) {
    throw new DomainError('FORBIDDEN', `You do not hold ${missing.join(', ')}.`, [
      'input',
      'scopes',
    ]);
  }
}
