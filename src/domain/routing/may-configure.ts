import type { Actor } from '../kernel/actor.js';
import { DomainError } from '../kernel/errors.js';

/** How work is given out is decided by those who lead, and by programs that were trusted with ADMIN. */
export function mayConfigureRouting(actor: Actor): void {
  if (actor.kind === 'SYSTEM') return;
  if (actor.kind === 'MEMBER' && actor.role !== 'AGENT') return;
  if (actor.kind === 'AUTOMATION' && actor.scopes.has('ADMIN')) return;
  throw new DomainError(
    'FORBIDDEN',
    'Routing is configured by managers, administrators and owners, or with the scope ADMIN.',
  );
}
