import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { DomainError } from '../../domain/kernel/errors.js';
import { databaseIsAway } from '../live/database-away.js';
import { refusal, unauthenticated, unavailable } from './refusals.js';

export interface DoorLog {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/**
 * What a client may learn of a failed field: our own refusals word for word; of anything else only a reference,
 * under which the log holds the whole story.
 */
export function presentError(error: unknown, log: DoorLog): GraphQLError {
  const origin = originOf(error);
  if (origin instanceof DomainError) return refused(origin, error);
  if (origin instanceof GraphQLError && isMeantForClients(origin)) {
    return origin === error && origin.extensions
      ? origin
      : at(error, origin.message, origin.extensions ?? {});
  }
  if (databaseIsAway(origin)) {
    log.warn({ error: String(origin) }, 'The database is away');
    const { message, extensions } = unavailable();
    return at(error, message, extensions);
  }
  return masked(origin, error, log);
}

function masked(origin: unknown, error: unknown, log: DoorLog): GraphQLError {
  const reference = randomUUID();
  log.error({ err: origin, reference }, 'An operation failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR', reference };
  return at(error, `Something went wrong. Reference: ${reference}`, extensions);
}

function refused(origin: DomainError, error: unknown): GraphQLError {
  const { code, field, message } = origin;
  if (code === 'UNAUTHENTICATED') return at(error, message, unauthenticated().extensions);
  return at(error, message, field ? { code, field } : { code });
}

/** A new error at the same place of the document and the result. */
function at(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const place = error instanceof GraphQLError ? error : undefined;
  const { nodes, source, positions, path, locations } = place ?? {};
  const presented = new GraphQLError(message, { nodes, source, positions, path, extensions });
  // Compiled operations know the locations only, not the nodes.
  if (!presented.locations && locations) Object.assign(presented, { locations });
  return presented;
}

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

/** With a code somebody meant it; without a path it is about the request (a variable, an unknown operation). */
function isMeantForClients(error: GraphQLError): boolean {
  return (
    Boolean(error.extensions?.code) || !error.path || /^(Argument|Variable) "/.test(error.message)
  );
}

/** The HTTP status is for HTTP alone. */
export function withoutStatus(error: GraphQLError): GraphQLError {
  if (!error.extensions.http) return error;
  const { http: _, ...extensions } = error.extensions;
  return at(error, error.message, extensions);
}

export const timedOut = (ms: number): GraphQLError =>
  refusal('TIMEOUT', `The operation took longer than ${ms / 1_000} seconds.`, 504);
