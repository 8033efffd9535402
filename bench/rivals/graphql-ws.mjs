/** graphql-ws as its documentation shows it: an async iterator for each subscriber, executed for each of them. */
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { port } from './ports.mjs';
import { publish } from './ticker.mjs';

const schema = buildSchema(`
  type Query { ok: Boolean }
  type Conversation { id: ID! number: Int! }
  type Event { type: String! cursor: String! sentAt: Float! conversation: Conversation }
  type EventBatch { ready: Boolean! cursor: String! events: [Event!]! }
  type Subscription { events: EventBatch! }
`);

const listeners = new Set();

async function* events() {
  const queue = [];
  let wake;
  const listener = (batch) => {
    queue.push(batch);
    wake?.();
  };
  listeners.add(listener);
  try {
    yield { events: { ready: true, cursor: '0', events: [] } };
    for (;;) {
      while (queue.length > 0) yield { events: queue.shift() };
      await new Promise((resolve) => (wake = resolve));
    }
  } finally {
    listeners.delete(listener);
  }
}

schema.getSubscriptionType().getFields().events.subscribe = events;

useServer({ schema }, new WebSocketServer({ port, host: '127.0.0.1', perMessageDeflate: false }));

publish((batch) => {
  for (const listener of listeners) listener(batch);
});
