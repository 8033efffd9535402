import { idOf, type Json, objectOf, objectsOf, textOf } from './json.js';

/** Somebody on WhatsApp: the address we write to, and the other ids the provider vouched for in the same breath. */
export interface Person {
  address: string;
  aliases: string[];
  name?: string;
}

/**
 * Who wrote. A person may hide the phone number: then `from` is missing and the business-scoped id is all there is
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids). Where both are
 * given the number is the address and the id an alias, so that the same person is known when the number is gone.
 */
export function senderOf(message: Json, contacts: unknown): Person | undefined {
  return personOf(idOf(message['from']), idOf(message['from_user_id']), contacts);
}

/** To whom a colleague wrote in the app on the phone. */
export function addresseeOf(echo: Json, contacts: unknown): Person | undefined {
  return personOf(idOf(echo['to']), idOf(echo['to_user_id']), contacts);
}

function personOf(
  phone: string | undefined,
  userId: string | undefined,
  contacts: unknown,
): Person | undefined {
  const contact = contactOf(phone, userId, contacts);
  const ids = [phone, userId];
  if (contact && isSame(contact, phone, userId))
    ids.push(idOf(contact['wa_id']), idOf(contact['user_id']));
  else if (!phone && !userId) ids.push(idOf(contact?.['wa_id']), idOf(contact?.['user_id']));
  const [address, ...aliases] = new Set(ids.filter((id) => id !== undefined));
  if (address === undefined) return undefined;
  const profile = objectOf(contact?.['profile']);
  const name = textOf(profile['name'], 200) ?? textOf(profile['username'], 200);
  return { address, aliases, name };
}

/** The entry that carries one of the ids; the only entry says at least how its person is called. */
function contactOf(
  phone: string | undefined,
  userId: string | undefined,
  contacts: unknown,
): Json | undefined {
  const all = objectsOf(contacts);
  return (
    all.find((contact) => isSame(contact, phone, userId)) ?? (all.length === 1 ? all[0] : undefined)
  );
}

function isSame(contact: Json, phone: string | undefined, userId: string | undefined): boolean {
  return (
    (phone !== undefined && contact['wa_id'] === phone) ||
    (userId !== undefined && contact['user_id'] === userId)
  );
}

/** A number is sent to with `to`, a business-scoped id (`US.1349…`) with `recipient`. */
export function recipientOf(address: string): { to: string } | { recipient: string } {
  return /^\+?\d+$/.test(address) ? { to: address } : { recipient: address };
}
