import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';

/** How people work together is set by managers and above, and by programs with ADMIN. */
export function requireManager({ actor }: { readonly actor: Actor }): void {
  if (!isManager(actor)) throw new DomainError('FORBIDDEN', 'This needs a manager.');
}

function isManager(actor: Actor): boolean {
  if (actor.kind === 'MEMBER') return actor.role !== 'AGENT';
  if (actor.kind === 'AUTOMATION') return actor.scopes.has('ADMIN');
  return actor.kind === 'SYSTEM';
}
