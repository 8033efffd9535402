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
    const events = data?.events.events ?? [];
    score.events += events.length;
    score.routed += count(events, 'CONVERSATION_ROUTED');
    score.escalations += count(events, 'ESCALATION_FIRED');
    const { inbox } = await graphql<{ inbox: { totalCount: number } }>(
      demo.url,
      token,
      '{ inbox(view: WAITING, first: 1) { totalCount } }',
    );
    score.waiting = inbox.totalCount;
  }
}

function count(events: readonly { type: string }[], type: string): number {
  return events.filter((event) => event.type === type).length;
}
