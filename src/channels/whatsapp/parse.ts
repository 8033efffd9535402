import type { ChannelAccount, InboundEvent, RawInput } from '../channel.js';
import { readJson } from '../meta/webhook.js';
import { callEvent } from './call.js';
import { ignore, park, type Surroundings } from './item.js';
import { idOf, isObject, type Json, listOf, objectOf, textOf } from './json.js';
import { echoEvent, messageEvent } from './message.js';
import { noticeEvent } from './notice.js';
import { statusEvent } from './status.js';
import { userIdUpdate } from './system.js';

/** The lists a change may hold, and what an item of each is. */
const readers: Record<string, (item: Json, around: Surroundings) => InboundEvent> = {
  messages: messageEvent,
  message_echoes: echoEvent,
  statuses: statusEvent,
  calls: callEvent,
  user_id_update: userIdUpdate,
};

/**
 * Every item of every list of every change of every entry becomes one event; one that cannot be read is parked alone
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview).
 */
export function parseWhatsApp(raw: RawInput, account: ChannelAccount): InboundEvent[] {
  const body = objectOf(readJson(raw.body));
  if (body['object'] !== 'whatsapp_business_account' || !Array.isArray(body['entry']))
    return [park('The body is not a WhatsApp webhook.')];
  return body['entry'].flatMap((entry) => {
    const { changes } = objectOf(entry);
    return Array.isArray(changes)
      ? changes.flatMap((change) => changeEvents(objectOf(change), raw, account))
      : [park('An entry without changes.')];
  });
}

function changeEvents(change: Json, raw: RawInput, account: ChannelAccount): InboundEvent[] {
  const value = objectOf(change['value']);
  const around = { contacts: value['contacts'], errors: value['errors'], raw };
  const events = Object.entries(readers).flatMap(([list, read]) =>
    listOf(value[list]).map((item) => {
      if (!isObject(item)) return park(`An item of ${list} is no object.`);
      return ofAnotherNumber(list, value, account) ?? read(item, around);
    }),
  );
  if (events.length > 0) return events;
  const field = textOf(change['field'], 100) ?? '';
  if (lists.has(field) || listOf(value['errors']).length > 0)
    return [park(`WhatsApp could not tell what happened: ${JSON.stringify(value).slice(0, 300)}`)];
  return [noticeEvent(field, value)];
}

/** Fields that always come with a list. */
const lists = new Set(['messages', 'smb_message_echoes', 'calls', 'user_id_update']);

/**
 * An app has one address for all of its numbers unless each is given its own. What belongs to another number must not
 * be answered from this one.
 */
function ofAnotherNumber(
  list: string,
  value: Json,
  { settings }: ChannelAccount,
): InboundEvent | undefined {
  const number = idOf(objectOf(value['metadata'])['phone_number_id']);
  if (!number || number === settings['phoneNumberId']) return undefined;
  return list === 'statuses'
    ? ignore(`A status of the number ${number}, which is not this channel’s.`)
    : park(`It came for the number ${number}, which is not this channel’s.`);
}
