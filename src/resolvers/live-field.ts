import type { LoggedEvent } from '../domain/kernel/event.js';

/** What a subscription shows. It may be shared by everybody with the same document, variables and rights. */
export interface LiveStream {
  /** Set when the result depends on more than workspace and scopes, such as on who looks. */
  key?: string;
  /** The client's cursor: the stream resumes right after it. */
  after?: string | null;
  /** Batches without an event of these conversations are not even looked at. */
  conversationIds?: readonly string[];
  /** Root value of the first item, which tells the client that nothing from `cursor` on will be missed. */
  ready(cursor: string): unknown;
  /** Root value of an item without events, which only moves the cursor on. */
  progress?(cursor: string): unknown;
  /** Root value for a batch; null when nothing in it concerns this subscription. */
  payload(events: LoggedEvent[], cursor: string): unknown;
  /** What is in no log: hands root values to whoever looks now, until it is undone. Nobody can resume it. */
  whispers?(show: (rootValue: unknown) => void): () => void;
}

/** How one field of `type Subscription` follows the log. Opening checks the arguments and the caller's rights. */
export interface LiveField<C> {
  open(args: Record<string, unknown>, context: C): Promise<LiveStream> | LiveStream;
}

/** Subscriptions follow the log and are executed once for each batch: GraphQL's own way of subscribing is not used. */
export function followsTheLog(): never {
  throw new Error('Subscriptions are served by the live transport.');
}
