import type { InboundElsewhere, InboundEvent } from '../channels/channel.js';
import { type EventFilingParts, ofAll, type Outcome, parked, type Source } from './filing.js';
import { storableEvents } from './storable-events.js';

const deadlineMs = 30_000;
const mayComeYet = new Set(['transient', 'throttled', 'ambiguous']);

/** Fetches what the delivery only names, and files it as if it had come along; what cannot be had is parked. */
export async function fileElsewhere(
  { answers }: EventFilingParts,
  source: Source,
  elsewhere: InboundElsewhere,
  file: (source: Source, event: InboundEvent) => Promise<Outcome>,
): Promise<Outcome> {
  const { adapter, account, receivedAt, isLastChance } = source;
  if (!adapter.fetchEvents) return parked(elsewhere.reason);
  const what = `elsewhere ${JSON.stringify(elsewhere.ref)}`;
  const ask = () =>
    adapter.fetchEvents!(elsewhere, { account, receivedAt }, AbortSignal.timeout(deadlineMs));
  const fetched = await answers.soon(account.id, what, ask);
  if (!fetched.ok) {
    answers.forget(account.id, what);
    const { class: kind, message } = fetched.failure;
    if (mayComeYet.has(kind) && !isLastChance) throw new Error(message);
    return parked(`${elsewhere.reason} ${message}`);
  }
  const events = storableEvents(fetched.events, receivedAt);
  // Only a single message settles its delivery by itself.
  const own = events.length === 1 ? source : { ...source, deliveryId: undefined };
  const outcomes: Outcome[] = [];
  for (const event of events) outcomes.push(await file(own, event));
  answers.forget(account.id, what);
  return ofAll(outcomes);
}
