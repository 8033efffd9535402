import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { graphql } from './graphql.js';
import type { Score } from './score.js';
import type { Demo } from './workspace.js';

interface Batch {
  events: { events: { type: string }[] };
}

/** The manager's screen: follows the log live and counts who waits. */
export async function watch(demo: Demo, score: Score, signal: AbortSignal): Promise<void> {
  const { token } = demo.members.find((member) => member.role === 'MANAGER')!;
  const client = createClient({
    url: demo.wsUrl,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  signal.addEventListener('abort', () => void client.dispose());
  const batches = client.iterate<Batch>({ query: 'subscription { events { events { type } } }' });
  for await (const { data } of batches) {
    score.events += data?.events.events.length ?? 0;
    const { inbox } = await graphql<{ inbox: { totalCount: number } }>(
      demo.url,
      token,
      '{ inbox(view: WAITING, first: 1) { totalCount } }',
    );
    score.waiting = inbox.totalCount;
  }
}
