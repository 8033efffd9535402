/**
 * Every refusal a client can meet. Codes are stable: clients branch on them, so they are never renamed.
 * Expected refusals become `userErrors` of a payload; auth, limits and faults become top-level errors.
 */
export const errorCodes = [
  'NOT_FOUND',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'INVALID_INPUT',
  'INVALID_CURSOR',
  'RESYNC_REQUIRED',
  'ALREADY_CLAIMED',
  'REPLY_CONFLICT',
  'DRAFT_CONFLICT',
  'INVALID_STATE',
  'IDEMPOTENCY_KEY_REUSED',
  'ALREADY_EXISTS',
  'CHANNEL_UNAVAILABLE',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A refusal the caller can understand and act on. It rolls the action's transaction back. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Path of the input field it is about. */
    readonly field: readonly string[] | null = null,
    /** Facts for the typed error of this code, such as the holder's id. */
    readonly facts: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** The same answer for an id that never was and one of another workspace: nobody learns which. */
export function notFound(noun: string, field?: string): DomainError {
  return new DomainError('NOT_FOUND', `There is no such ${noun}.`, field ? ['input', field] : null);
}

export function invalidInput(field: string, message: string): DomainError {
  return new DomainError('INVALID_INPUT', message, ['input', field]);
}
