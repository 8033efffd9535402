import type { Failure, InboundEvent } from '../channel.js';
import { failureOf } from '../meta/graph.js';
import { ignore, park, type Surroundings, timeOf } from './item.js';
import { idOf, type Json, objectOf, objectsOf, textOf } from './json.js';

const known = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  /** A voice message was listened to. */
  played: 'read',
} as const;

/**
 * One item of `statuses[]`: how far a message of ours came. Our own id comes back in `biz_opaque_callback_data`, so it
 * is understood before the answer to the sending is
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status).
 */
export function statusEvent(status: Json, { raw }: Surroundings): InboundEvent {
  const externalId = idOf(status['id']);
  if (!externalId) return park('A status without an id.');
  if (status['type'] === 'call') return ignore('The status of a call.');
  if (status['type'] === 'payment') return ignore('The status of a payment.');
  const { messageId, isLast } = ours(status['biz_opaque_callback_data']);
  const word = textOf(status['status'], 50);
  const occurredAt = timeOf(status, raw);
  if (word === 'failed') {
    const failure = finalFailure(status);
    return { type: 'status', status: 'failed', messageId, externalId, failure, occurredAt };
  }
  if (!isLast) return ignore('A message counts by its last part, and this is an earlier one.');
  const meaning = Object.hasOwn(known, word ?? '') ? known[word as keyof typeof known] : undefined;
  if (meaning) return { type: 'status', status: meaning, messageId, externalId, occurredAt };
  if (word === 'deleted') return ignore('The customer deleted a message of ours on their side.');
  return park(`A status of a kind that is not known: ${word ?? ''}`);
}

/** What we put into a message for it to come back: our id, and of an earlier part its number. */
export function callbackData(messageId: string, part: number, parts: number): string {
  return part === parts - 1 ? messageId : `${messageId}#${part + 1}`;
}

function ours(data: unknown): { messageId?: string; isLast: boolean } {
  const id = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(#\d+)?$/.exec(textOf(data, 200) ?? '');
  return { messageId: id?.[1], isLast: id?.[2] === undefined };
}

function finalFailure(status: Json): Failure {
  const [error] = objectsOf(status['errors']);
  return error ? webhookFailure(error) : { ...failureOf({}), code: 'failed' };
}

/** Errors of webhooks have a title beside the message, and numbers that were kept as text. */
function webhookFailure(error: Json): Failure {
  const code = Number(textOf(error['code']));
  return failureOf({
    code: Number.isFinite(code) ? code : undefined,
    message: textOf(error['message'], 1_000) ?? textOf(error['title'], 1_000),
    error_data: { details: textOf(objectOf(error['error_data'])['details'], 1_000) },
  });
}
