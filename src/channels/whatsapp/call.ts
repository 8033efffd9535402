import type { InboundEvent } from '../channel.js';
import { ignore, park, type Surroundings, timeOf } from './item.js';
import { idOf, type Json, textOf } from './json.js';
import { senderOf } from './person.js';

/**
 * One item of `calls[]`. Nobody picks up here, but a customer who called wants something: what came of the call is
 * filed, and a missed one waits for an answer
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-initiated-calls).
 */
export function callEvent(call: Json, around: Surroundings): InboundEvent {
  if (call['direction'] !== 'USER_INITIATED') return ignore('A call of ours.');
  if (call['event'] !== 'terminate') return ignore('A call begins; its end tells what came of it.');
  const id = idOf(call['id']);
  const from = senderOf(call, around.contacts);
  if (!id || !from) return park('A call without an id or a caller.');
  const seconds = textOf(call['duration'], 20);
  const text = seconds ? `[Call, ${seconds} seconds]` : '[Missed call]';
  return {
    type: 'message',
    direction: 'in',
    externalId: id,
    from,
    others: [],
    text,
    visibleText: text,
    attachments: [],
    occurredAt: timeOf(call, around.raw),
    thread: [],
    automated: seconds ? 'call' : undefined,
  };
}
