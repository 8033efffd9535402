import type { AgentActor } from '../kernel/actor.js';

/**
 * Which conversations somebody may see: the one predicate behind every list, lookup, count and event.
 * Today the whole workspace (`$1`) is open to whoever may read; narrower rules belong here and nowhere else.
 */
export function visibleConversations(actor: AgentActor, alias = 'c'): string {
  return actor.scopes.has('READ') ? `${alias}.workspace_id = $1` : 'false';
}
