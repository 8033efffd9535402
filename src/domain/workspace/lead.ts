import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';

/** Whoever looks after the team's work: managers and above, and programs with the scope ADMIN. */
export function isLead(actor: Actor): boolean {
  if (actor.kind === 'MEMBER') return actor.role !== 'AGENT';
  return actor.kind === 'AUTOMATION' && actor.scopes.has('ADMIN');
}

export function requireLead(actor: Actor): void {
  if (!isLead(actor))
    throw new DomainError('FORBIDDEN', 'This needs a manager, or a key with the scope ADMIN.');
}
