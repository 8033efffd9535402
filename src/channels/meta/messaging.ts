import type { InboundEvent } from '../channel.js';
import { contentOf, originOf } from './content.js';
import { isObject, type Json, objectOf, textOf, timeOf } from './json.js';
import { echoOf } from './echo.js';
import { ignore, park, type Place, senderOf } from './place.js';
import { deliveredOf, readOf } from './receipt.js';

type Read = (item: Json, place: Place) => InboundEvent;

/** https://developers.facebook.com/docs/messenger-platform/reference/webhook-events */
const readers: Readonly<Record<string, Read>> = {
  message: messageOf,
  message_edit: editOf,
  reaction: reactionOf,
  delivery: deliveredOf,
  read: readOf,
  postback: postbackOf,
  referral: arrivalOf,
  optin: arrivalOf,
};

/** They say who may write on a thread, and nothing of what a customer said. */
const ofNoInterest = [
  'pass_thread_control',
  'take_thread_control',
  'request_thread_control',
  'app_roles',
  'account_linking',
];

/** One item of `messaging` or `standby`. */
export function itemOf(item: unknown, place: Place): InboundEvent {
  if (!isObject(item)) return park('An item is no object.');
  for (const [name, read] of Object.entries(readers))
    if (isObject(item[name])) return read(item, place);
  const dull = ofNoInterest.find((name) => name in item);
  if (dull) return ignore(`${dull} says nothing of a customer.`);
  return park(`Nothing is known of an item with ${Object.keys(item).slice(0, 10).join(', ')}.`);
}

const nobody = park('It does not tell who wrote: `sender.id` is missing.');

function messageOf(item: Json, place: Place): InboundEvent {
  const message = objectOf(item['message']);
  const externalId = textOf(message['mid'], 500);
  if (!externalId) return park('A message without an id (`mid`).');
  const sender = senderOf(item);
  if (message['is_echo'] === true || sender === place.ownId) return echoOf(item, externalId, place);
  const occurredAt = timeOf(item['timestamp'], place.receivedAt);
  if (message['is_deleted'] === true) return { type: 'delete', externalId, occurredAt };
  if (!sender) return nobody;
  const content = contentOf(message);
  return {
    ...from(sender, place),
    externalId,
    occurredAt,
    ...words(content.text),
    media: content.media,
    quotes: textOf(objectOf(message['reply_to'])['mid'], 500),
  };
}

function editOf(item: Json, place: Place): InboundEvent {
  const edit = objectOf(item['message_edit']);
  const externalId = textOf(edit['mid'], 500);
  if (!externalId) return park('An edit without the id of its message (`mid`).');
  if (senderOf(item) === place.ownId)
    return ignore('A colleague changed a message in the native app.');
  const text = typeof edit['text'] === 'string' ? edit['text'] : '';
  return {
    type: 'edit',
    externalId,
    text,
    occurredAt: timeOf(item['timestamp'], place.receivedAt),
  };
}

/** Some events carry only the name of what the customer felt. */
const emojis: Readonly<Record<string, string>> = {
  love: '❤️',
  smile: '😆',
  wow: '😮',
  sad: '😢',
  angry: '😠',
  like: '👍',
  dislike: '👎',
};

function reactionOf(item: Json, { receivedAt }: Place): InboundEvent {
  const { mid, action, emoji, reaction } = objectOf(item['reaction']);
  const externalId = textOf(mid, 500);
  const sender = senderOf(item);
  if (!externalId) return park('A reaction without the id of its message (`mid`).');
  if (!sender) return nobody;
  const name = textOf(reaction, 60) ?? '';
  const known = Object.hasOwn(emojis, name) ? emojis[name] : undefined;
  const felt = textOf(emoji, 60) ?? known ?? (name || '👍');
  return {
    type: 'reaction',
    externalId,
    from: { address: sender },
    emoji: action === 'unreact' ? null : felt,
    occurredAt: timeOf(item['timestamp'], receivedAt),
  };
}

/** A button was pressed: its label is what the customer said. */
function postbackOf(item: Json, place: Place): InboundEvent {
  const { mid, title, payload, referral } = objectOf(item['postback']);
  const sender = senderOf(item);
  if (!sender) return nobody;
  const occurredAt = timeOf(item['timestamp'], place.receivedAt);
  const label = textOf(title) ?? textOf(payload) ?? '[Pressed a button]';
  const text = [label, originOf(referral)].filter(Boolean).join('\n');
  const externalId = textOf(mid, 500) ?? `postback:${sender}:${occurredAt.getTime()}`;
  return { ...from(sender, place), externalId, occurredAt, ...words(text) };
}

/** Somebody came by a link or agreed to be written to, and has said nothing yet: nobody waits for an answer. */
function arrivalOf(item: Json, place: Place): InboundEvent {
  const sender = senderOf(item);
  if (!sender)
    return ignore('Somebody arrived who has no id yet; a message of theirs will tell it.');
  const kind = isObject(item['referral']) ? 'referral' : 'optin';
  const occurredAt = timeOf(item['timestamp'], place.receivedAt);
  const ref = textOf(objectOf(item['optin'])['ref']);
  const text = originOf(item['referral']) || `[Agreed to be written to${ref ? `: ${ref}` : ''}]`;
  const externalId = `${kind}:${sender}:${occurredAt.getTime()}`;
  return { ...from(sender, place), externalId, occurredAt, ...words(text), automated: kind };
}

/** What we read along on a thread of another app is part of the story, but that app answers it. */
function from(address: string, { standby }: Place) {
  return {
    type: 'message' as const,
    direction: 'in' as const,
    from: { address },
    others: [],
    attachments: [],
    thread: [],
    automated: standby ? 'standby' : undefined,
  };
}

const words = (text: string) => ({ text, visibleText: text });
