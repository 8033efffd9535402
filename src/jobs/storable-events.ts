import type { InboundEvent } from '../channels/channel.js';
import { storable } from '../domain/kernel/text.js';

/**
 * What came in, as the database can hold it, whatever the provider's customers typed or its clock says: a delivery that
 * cannot be written would be tried for ever. No message is older than the clock's own zero.
 */
export function storableEvents(events: InboundEvent[], receivedAt: Date): InboundEvent[] {
  return clean(events, receivedAt) as InboundEvent[];
}

function clean(value: unknown, receivedAt: Date): unknown {
  if (typeof value === 'string') return storable(value);
  if (value instanceof Date) return value.getTime() >= 0 ? value : receivedAt;
  if (Array.isArray(value)) return value.map((one) => clean(one, receivedAt));
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  const entries = Object.entries(value).map(([key, of]) => [storable(key), clean(of, receivedAt)]);
  return Object.fromEntries(entries);
}
