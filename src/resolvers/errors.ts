import { GraphQLError } from 'graphql';
import { DomainError, type ErrorCode } from '../domain/kernel/errors.js';
import { uuidOf, type IdKind } from '../domain/kernel/ids.js';

/** Refusals a client branches on inside a payload. All others (auth, limits, cursors) are errors of the operation. */
const expected: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'NOT_FOUND',
  'INVALID_INPUT',
  'INVALID_STATE',
  'ALREADY_CLAIMED',
  'ALREADY_EXISTS',
  'REPLY_CONFLICT',
  'DRAFT_CONFLICT',
  'CHANNEL_UNAVAILABLE',
  'IDEMPOTENCY_KEY_REUSED',
]);

/** A payload's refusal. `AlreadyClaimed`, `ReplyConflict` and `DraftConflict` bring their facts along. */
export interface UserErrorRow {
  __typename: 'GenericUserError' | 'AlreadyClaimed' | 'ReplyConflict' | 'DraftConflict';
  code: ErrorCode;
  field: readonly string[] | null;
  message: string;
  [fact: string]: unknown;
}

/** The expected refusal as a row; anything else is thrown on, with its code for the client. */
export function userErrorOf(error: unknown): UserErrorRow & { facts: Record<string, unknown> } {
  if (!(error instanceof DomainError) || !expected.has(error.code)) throw graphQLErrorOf(error);
  const { code, field, message, facts } = error;
  return { __typename: 'GenericUserError', code, field, message, facts };
}

/** A domain refusal as GraphQL's own error; faults stay what they are. */
export function graphQLErrorOf(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  return new GraphQLError(error.message, {
    extensions: { code: error.code },
    originalError: error,
  });
}

/** The UUID behind a public id of an input; anything else is answered like an id that never was. */
export function idOf(kind: IdKind, id: string, field: string, noun = kind.toLowerCase()): string {
  const uuid = uuidOf(kind, id);
  if (!uuid) throw new DomainError('NOT_FOUND', `There is no such ${noun}.`, ['input', field]);
  return uuid;
}

/** The same for what may be taken away: null stays null, and what was left out is left out. */
export function idOrNull<G extends string | null | undefined>(kind: IdKind, id: G, field: string) {
  return id == null ? (id as Exclude<G, string>) : idOf(kind, id, field);
}

export function idsOf(
  kind: IdKind,
  ids: readonly string[] | null | undefined,
  field: string,
): string[] | undefined {
  return ids?.map((id) => idOf(kind, id, field));
}
