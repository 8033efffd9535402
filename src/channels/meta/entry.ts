import type { ChannelAccount, InboundEvent, RawInput } from '../channel.js';
import { bodyOf, isObject, type Json, listOf, objectOf, textOf, timeOf } from './json.js';
import { itemOf } from './messaging.js';
import { ignore, park, type Place } from './place.js';

/** What sets the two products apart on the wire. */
export interface Product {
  /** What a webhook calls itself. */
  object: 'page' | 'instagram';
  ownId(account: ChannelAccount): string;
  /** A public comment or mention; undefined where the change is none. */
  comment(field: string, value: Json, at: Date, place: Place): InboundEvent | undefined;
}

/**
 * One webhook may hold the events of many hours, people and pages: every item of every entry becomes an event, and
 * what one of them lacks is no loss to the others.
 */
export function parseWebhook(
  { body, receivedAt }: RawInput,
  account: ChannelAccount,
  product: Product,
): InboundEvent[] {
  const webhook = bodyOf(body);
  if (!webhook) return [park('The body is not a JSON object.')];
  const object = textOf(webhook['object'], 60);
  if (object !== product.object)
    return [
      park(`It is about \`${object ?? 'nothing'}\`, and this channel reads \`${product.object}\`.`),
    ];
  const entries = listOf(webhook['entry']);
  if (entries.length === 0) return [park('It has no entry.')];
  return entries.flatMap((entry) => eventsOf(entry, { account, receivedAt }, product));
}

function eventsOf(
  entry: unknown,
  { account, receivedAt }: { account: ChannelAccount; receivedAt: Date },
  product: Product,
): InboundEvent[] {
  if (!isObject(entry)) return [park('An entry is no object.')];
  const ownId = product.ownId(account);
  const id = textOf(entry['id'], 100);
  if (id === '0' && ownId !== '0') return [ignore('A sample of the provider’s console.')];
  if (id !== ownId)
    return [park(`It is for the account ${id ?? '?'}, and this channel is ${ownId}.`)];
  const place = { account, ownId, receivedAt, standby: false };
  const at = timeOf(entry['time'], receivedAt);
  const events = [
    ...listOf(entry['messaging']).map((item) => itemOf(item, place)),
    ...listOf(entry['standby']).map((item) => itemOf(item, { ...place, standby: true })),
    ...listOf(entry['changes']).map((change) => changeOf(change, at, place, product)),
  ];
  return events.length > 0 ? events : [park('An entry that holds nothing.')];
}

/** Comments come as changes; the console's samples, and some Instagram apps, get messages so too. */
function changeOf(change: unknown, at: Date, place: Place, product: Product): InboundEvent {
  if (!isObject(change)) return park('A change is no object.');
  const field = textOf(change['field'], 100) ?? '?';
  const value = objectOf(change['value']);
  if (isObject(value['sender'])) return itemOf(value, place);
  return (
    product.comment(field, value, at, place) ??
    ignore(`A change of \`${field}\` says nothing of a customer.`)
  );
}
