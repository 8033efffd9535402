import type { InboundEvent } from '../channel.js';
import { contentOf } from './content.js';
import { type Json, objectOf, textOf, timeOf } from './json.js';
import { ignore, park, type Place } from './place.js';

/** The name under which each call of a message travels, and comes back with its echo. */
export function markOf(messageId: string, part: number, parts: number): string {
  return `rapport:${messageId}:${part}/${parts}`;
}

function readMark(metadata: unknown) {
  const match = /^rapport:([\da-f-]{36}):(\d{1,3})\/(\d{1,3})$/.exec(textOf(metadata, 100) ?? '');
  return match ? { messageId: match[1]!, isLast: match[2] === match[3] } : undefined;
}

/**
 * What was sent in the page's name comes back to every app. With our mark it tells that a message of ours went out,
 * which settles one whose fate was unknown; from our app it is ours; anything else a colleague wrote in the native app.
 * https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-echoes
 */
export function echoOf(item: Json, externalId: string, place: Place): InboundEvent {
  const message = objectOf(item['message']);
  const occurredAt = timeOf(item['timestamp'], place.receivedAt);
  if (message['is_deleted'] === true)
    return ignore('A colleague took a message back in the native app; the record keeps it.');
  const mark = readMark(message['metadata']);
  if (mark && !mark.isLast) return ignore('An echo of a part of what we sent.');
  if (mark)
    return { type: 'status', status: 'sent', messageId: mark.messageId, externalId, occurredAt };
  const to = textOf(objectOf(item['recipient'])['id'], 100);
  if (!to) return park('It does not tell to whom it went: `recipient.id` is missing.');
  const { text, media } = contentOf(message);
  const { appId } = place.account.settings;
  return {
    type: 'message',
    direction: 'echo',
    externalId,
    from: { address: place.ownId },
    to: { address: to },
    others: [],
    text,
    visibleText: text,
    attachments: [],
    media,
    occurredAt,
    quotes: textOf(objectOf(message['reply_to'])['mid'], 500),
    thread: [],
    ours: appId !== undefined && textOf(message['app_id'], 100) === appId,
  };
}
