import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';

/** Who may sign in, and as what, is for owners and admins, and for programs with ADMIN. */
export function requireAdmin({ actor }: { readonly actor: Actor }): void {
  const may = actor.kind === 'SYSTEM' || ('scopes' in actor && actor.scopes.has('ADMIN'));
  if (!may) throw new DomainError('FORBIDDEN', 'This needs the scope ADMIN.');
}
