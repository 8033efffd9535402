import type { InboundEvent } from '../channel.js';
import { contentOf, withoutFiles, wordsOf } from './content.js';
import { ignore, park, type Surroundings, timeOf } from './item.js';
import { idOf, type Json, objectOf, textOf } from './json.js';
import { addresseeOf, type Person, senderOf } from './person.js';
import { systemEvent } from './system.js';

/** One item of `messages[]`: what a customer wrote, or did to what was written. */
export function messageEvent(message: Json, around: Surroundings): InboundEvent {
  if (message['type'] === 'system') return systemEvent(message, around);
  if (message['type'] === 'request_welcome')
    return ignore('Somebody opened the chat and wrote nothing yet.');
  const from = senderOf(message, around.contacts);
  if (!from) return park('A message without a sender.');
  return changeOf(message, from, around) ?? saidBy(message, from, around);
}

/** One item of `message_echoes[]`: a colleague wrote in the app on the phone, beside us. */
export function echoEvent(message: Json, around: Surroundings): InboundEvent {
  const business = idOf(message['from']);
  const to = addresseeOf(message, around.contacts);
  if (!to || !business) return park('An echo without its sender or addressee.');
  const change = changeOf(message, { address: business, aliases: [] }, around);
  if (change)
    return change.type === 'edit' || change.type === 'delete'
      ? { ...change, isOurs: true }
      : change;
  const externalId = idOf(message['id']);
  if (!externalId) return park('An echo without an id.');
  const text = withoutFiles(contentOf(message, around.errors));
  return {
    type: 'message',
    direction: 'echo',
    externalId,
    from: { address: business },
    to,
    others: [],
    text,
    visibleText: text,
    attachments: [],
    occurredAt: timeOf(message, around.raw),
    quotes: quotedBy(message),
    thread: [],
  };
}

function saidBy(message: Json, from: Person, around: Surroundings): InboundEvent {
  const externalId = idOf(message['id']);
  if (!externalId) return park('A message without an id.');
  const { text, media } = contentOf(message, around.errors);
  return {
    type: 'message',
    direction: 'in',
    externalId,
    from,
    others: [],
    text,
    visibleText: text,
    attachments: [],
    media,
    occurredAt: timeOf(message, around.raw),
    quotes: quotedBy(message),
    thread: [],
  };
}

/** A forwarded message has a context too, without an id. */
const quotedBy = (message: Json): string | undefined => idOf(objectOf(message['context'])['id']);

/** Done to an earlier message: a reaction, new words, or taken back. */
function changeOf(message: Json, from: Person, around: Surroundings): InboundEvent | undefined {
  const occurredAt = timeOf(message, around.raw);
  if (message['type'] === 'reaction') {
    const { message_id: id, emoji } = objectOf(message['reaction']);
    const externalId = idOf(id);
    if (!externalId) return park('A reaction to nothing.');
    const { address } = from;
    return {
      type: 'reaction',
      externalId,
      from: { address },
      emoji: textOf(emoji) ?? null,
      occurredAt,
    };
  }
  if (message['type'] === 'revoke') {
    const externalId = idOf(objectOf(message['revoke'])['original_message_id']);
    return externalId
      ? { type: 'delete', externalId, occurredAt }
      : park('Taken back, but not which message.');
  }
  return message['type'] === 'edit' ? editOf(message, occurredAt) : undefined;
}

/** New words of a message, or a new caption. A picture that comes again without one leaves the old caption alone. */
function editOf(message: Json, occurredAt: Date): InboundEvent {
  const edit = objectOf(message['edit']);
  const externalId = idOf(edit['original_message_id']);
  if (!externalId) return park('An edit of nothing.');
  const text = wordsOf(objectOf(edit['message']));
  return text
    ? { type: 'edit', externalId, text, occurredAt }
    : ignore('An edit that changes no words.');
}
