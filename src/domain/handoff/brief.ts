import type { MadePromise } from '../conversation/promise.js';
import type { AgentActor } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';

/** What the giver tells the receiver. It is the team's own, like a note. */
export function briefOf(actor: AgentActor, brief: string | null | undefined): string | null {
  const text = storable(brief ?? '').trim();
  if (!text) return null;
  refuseWithoutNotes(actor);
  if (text.length > 10_000) throw invalidInput('brief', 'Must have at most 10,000 characters.');
  return text;
}

/** The giver's own list instead of what was found; a sentence that was found stays tied to its message. */
export function promisesOf(
  actor: AgentActor,
  given: readonly string[] | null | undefined,
  found: MadePromise[],
): MadePromise[] {
  if (!given) return found;
  refuseWithoutNotes(actor);
  const texts = given.map((text) => storable(text).trim());
  if (texts.length > 20) throw invalidInput('promises', 'At most 20.');
  if (texts.some((text) => !text || text.length > 1_000))
    throw invalidInput('promises', 'Each must have 1 to 1,000 characters.');
  return texts.map((text) => found.find((made) => made.text === text) ?? { text, messageId: null });
}

function refuseWithoutNotes(actor: AgentActor): void {
  if (!actor.scopes.has('NOTES'))
    throw new DomainError('FORBIDDEN', 'What the team says among itself needs the scope NOTES.');
}
