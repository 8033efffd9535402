import type { LoggedEvent } from '../../domain/kernel/event.js';

/** How one field of `type Subscription` follows the log. */
export interface LiveField<C> {
  /** Checks the arguments and the actor's rights; throws a DomainError to refuse. */
  open(args: Record<string, unknown>, context: C): Promise<LiveStream> | LiveStream;
}

/** What a subscription shows. It is shared: everybody with the same document, variables and rights sees one stream. */
export interface LiveStream {
  /** Set when the result depends on more than workspace and scopes, such as on who looks. */
  key?: string;
  /** The client's cursor: the stream resumes right after it. */
  after?: string | null;
  /** Batches without an event of these conversations are not even looked at. */
  conversationIds?: readonly string[];
  /** Root value of the first item, which tells the client that nothing from `cursor` on will be missed. */
  ready(cursor: string): unknown;
  /**
   * Root value of an item without events: the log went on, and nothing up to `cursor` concerned the subscription.
   * A stream of what is in no log has none.
   */
  progress?(cursor: string): unknown;
  /** Root value for a batch; null when nothing in it concerns this subscription. */
  payload(events: LoggedEvent[], cursor: string): unknown;
  /** What is in no log: hands root values to whoever looks now, until it is undone. Nobody can resume it. */
  whispers?(show: (rootValue: unknown) => void): () => void;
}

export type LiveFields<C> = Readonly<Record<string, LiveField<C>>>;
