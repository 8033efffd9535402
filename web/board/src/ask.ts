import type { TypedDocumentString } from './generated/operations.js';

/** The server said no for good; asking the same again would give the same. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The API, beside the page. */
export const apiUrl = new URL('graphql', location.href).href;

const patienceMs = 20_000;
/** What passes by itself: the server restarts, has too much to do, or we asked too often. */
const passing = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'TIMEOUT', 'INTERNAL_SERVER_ERROR']);

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** One operation over HTTP. Throws Refused for good, anything else for now. */
export async function ask<R, V>(
  token: string,
  operation: TypedDocumentString<R, V>,
  variables: V,
): Promise<R> {
  const response = await fetch(apiUrl, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: operation.toString(), variables }),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (response.status >= 500 || response.status === 429) throw new Error(`${response.status}`);
  const { data, errors } = (await response.json()) as Answer<R>;
  if (data && !errors?.length) return data;
  throw refusal(errors);
}

export function refusal(errors: Answer<unknown>['errors']): Error {
  const { message, extensions } = errors?.[0] ?? { message: 'The server gave no answer.' };
  const code = extensions?.code ?? 'UNKNOWN';
  return passing.has(code) ? new Error(message) : new Refused(code, message);
}
