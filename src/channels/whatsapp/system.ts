import type { InboundEvent } from '../channel.js';
import { ignore, park, type Surroundings, timeOf } from './item.js';
import { idOf, type Json, objectOf, textOf } from './json.js';

/**
 * WhatsApp speaks about a customer: the number or the business-scoped id is another one now
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system).
 */
export function systemEvent(message: Json, { raw }: Surroundings): InboundEvent {
  const system = objectOf(message['system']);
  const type = textOf(system['type'], 50) ?? '';
  if (type === 'customer_identity_changed')
    return ignore('The security code of a customer changed.');
  const now =
    idOf(system['wa_id']) ?? idOf(system['new_wa_id']) ?? idOf(system['user_id']) ?? undefined;
  if (!type.startsWith('user_changed') || !now)
    return park(`A system message of a kind that is not known: ${type}`);
  const before = idOf(message['from']) ?? idOf(message['from_user_id']) ?? beforeIn(system, now);
  if (!before) return ignore('Somebody has another id now, but who it was is not told.');
  return identity(before, now, timeOf(message, raw));
}

/** `user_changed_user_id` names the former id in its words alone. */
function beforeIn(system: Json, now: string): string | undefined {
  const ids = textOf(system['body'])?.match(/\b[A-Z]{2}\.(?:ENT\.)?[A-Za-z\d]{3,100}\b/g) ?? [];
  return ids.find((id) => id !== now);
}

/** One item of `user_id_update[]`. */
export function userIdUpdate(update: Json, { raw }: Surroundings): InboundEvent {
  const { previous, current } = objectOf(update['user_id']);
  const before = idOf(previous) ?? idOf(update['wa_id']);
  const now = idOf(current);
  return before && now
    ? identity(before, now, timeOf(update, raw))
    : park('A new user id without the former or the new one.');
}

function identity(known: string, address: string, occurredAt: Date): InboundEvent {
  return { type: 'identity', known, address, occurredAt };
}
