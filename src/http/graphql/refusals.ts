import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** A refusal by the door itself; `http` tells HTTP the status and never reaches the client as text. */
export function refusal(
  code: string,
  message: string,
  status = 400,
  headers: Record<string, string> = {},
  facts: Record<string, unknown> = {},
): GraphQLError {
  const http = { status, headers: new HeaderMap(Object.entries(headers)) };
  const extensions: Record<string, unknown> = { ...facts, code, http };
  return new GraphQLError(message, { extensions });
}

export const unauthenticated = (
  message = 'This operation needs a token: Authorization: Bearer …',
): GraphQLError => refusal('UNAUTHENTICATED', message, 401, { 'www-authenticate': 'Bearer' });

export const unavailable = (): GraphQLError =>
  refusal('UNAVAILABLE', 'The server is overloaded or restarting; try again in a moment.', 503, {
    'retry-after': '1',
  });
