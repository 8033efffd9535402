import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What an operation written in a test answers: it has no generated type. */
type Answered = Record<string, any>;

export interface Answer<T> {
  data: T;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** One operation over HTTP; errors come back as they are. */
export async function ask<T = Answered>(
  url: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token) headers['authorization'] = `Bearer ${token}`;
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
}

/** One operation that must succeed. */
export async function data<T = Answered>(
  url: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await ask<T>(url, token, query, variables);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

export interface Live<T> {
  client: Client;
  received: T[];
  /** Resolves when what was received satisfies the check. */
  until(check: (received: T[]) => boolean, withinMs?: number): Promise<T[]>;
  close(): Promise<void>;
}

/** A subscription over the official client, collecting what comes. */
export function live<T = Answered>(
  url: string,
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Live<T> {
  const received: T[] = [];
  const waiting = new Set<() => void>();
  let failure: Error | undefined;
  const changed = () => [...waiting].forEach((look) => look());
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    retryAttempts: 0,
  });
  client.subscribe<T>(
    { query, variables },
    {
      next: (item) => {
        if (item.errors) failure = new Error(JSON.stringify(item.errors));
        else received.push(item.data!);
        changed();
      },
      error: (error) => {
        failure =
          error instanceof Error ? error : Object.assign(new Error('Refused'), { errors: error });
        changed();
      },
      complete: changed,
    },
  );
  const until = (check: (items: T[]) => boolean, withinMs = 30_000) =>
    new Promise<T[]>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        settle();
      };
      const look = () => {
        const problem = failure;
        if (check(received)) end(() => resolve(received));
        else if (problem) end(() => reject(problem));
      };
      const timer = setTimeout(
        () =>
          end(() =>
            reject(
              new Error(`Not within ${withinMs} ms: ${JSON.stringify(received).slice(0, 2000)}`),
            ),
          ),
        withinMs,
      );
      waiting.add(look);
      look();
    });
  return { client, received, until, close: async () => client.dispose() };
}
