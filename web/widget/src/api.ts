import type { Config } from './config.js';

/** The server said no for good; asking the same again would give the same. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const patienceMs = 20_000;
/** What passes by itself: the server restarts, has too much to do, or we asked too often. */
const passing = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'TIMEOUT', 'INTERNAL_SERVER_ERROR']);

/** One operation over HTTP. Throws Refused for good, anything else for now. */
export async function ask<T>(
  config: Config,
  query: string,
  variables: Record<string, unknown>,
  token: string | null,
): Promise<T> {
  const response = await fetch(`${config.base}visitor/graphql`, {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (response.status >= 500 || response.status === 429) throw new Error(`${response.status}`);
  const { data, errors } = (await response.json()) as {
    data?: T | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (!errors?.length && data) return data;
  const { message, extensions } = errors?.[0] ?? { message: 'No answer' };
  const code = extensions?.code ?? 'UNKNOWN';
  throw passing.has(code) ? new Error(message) : new Refused(code, message);
}

/** The bytes of a file, to where they were invited. */
export async function put(url: string, file: File): Promise<void> {
  const response = await fetch(url, {
    method: 'PUT',
    credentials: 'omit',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw new Error(`${response.status}`);
}
