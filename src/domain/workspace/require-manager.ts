import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';

/** Whoever looks after the work of all: managers and above, and programs that were trusted with ADMIN. */
export function isManager(actor: Actor): boolean {
  if (actor.kind === 'MEMBER') return actor.role !== 'AGENT';
  if (actor.kind === 'AUTOMATION') return actor.scopes.has('ADMIN');
  return actor.kind === 'SYSTEM';
}

/** How people work together, and who gets what, is set by them alone. */
export function requireManager({ actor }: { readonly actor: Actor }): void {
  if (!isManager(actor))
    throw new DomainError('FORBIDDEN', 'This needs a manager, or a key with the scope ADMIN.');
}
