import type { AgentActor, Scope } from '../domain/kernel/actor.js';
import type { Action } from '../domain/kernel/work.js';
import { type AgentContext, requireActor } from './context.js';
import { graphQLErrorOf, userErrorOf, type UserErrorRow } from './errors.js';

/** A mutation's way to its action. */
export interface Change<I, T> {
  mutation: string;
  scope?: Scope;
  action: Action<I, T, AgentActor>;
  idempotencyKey?: string | null;
  /** Maps the input; whatever it refuses is answered like the action's own refusals. */
  input: () => I;
}

export interface Outcome {
  userErrors: UserErrorRow[];
  cursor: string | null;
  replayed: boolean;
}

/** Every mutation: who may, one action, and its result or its refusal as a payload. */
export async function make<I, T, P extends object>(
  context: AgentContext,
  change: Change<I, T>,
  show: (result: T, actor: AgentActor, replayed: boolean) => Promise<P> | P,
): Promise<Outcome & Partial<P>> {
  const actor = allowed(context, change.scope ?? 'WRITE');
  try {
    const options = { mutation: change.mutation, idempotencyKey: change.idempotencyKey };
    const { result, cursor, replayed } = await context.run(change.action, change.input(), options);
    return { userErrors: [], cursor, replayed, ...(await show(result, actor, replayed)) };
  } catch (error) {
    const refusal: Outcome = {
      userErrors: [await explained(error, context)],
      cursor: null,
      replayed: false,
    };
    return refusal as Outcome & Partial<P>;
  }
}

function allowed(context: AgentContext, scope: Scope): AgentActor {
  try {
    return requireActor(context, scope);
  } catch (error) {
    throw graphQLErrorOf(error);
  }
}

async function explained(error: unknown, context: AgentContext): Promise<UserErrorRow> {
  const { facts, ...refusal } = userErrorOf(error);
  if (refusal.code === 'DRAFT_CONFLICT') {
    const draft = await context.loaders.draft.load(String(facts['conversationId']));
    return { ...refusal, __typename: 'DraftConflict', draft };
  }
  if (refusal.code !== 'ALREADY_CLAIMED') return refusal;
  const { members } = await context.directory();
  return {
    ...refusal,
    __typename: 'AlreadyClaimed',
    holder: members.get(String(facts['holderId'])) ?? null,
  };
}
