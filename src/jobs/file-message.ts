import { createHash } from 'node:crypto';
import type { InboundMessage } from '../channels/channel.js';
import { systemActor } from '../domain/kernel/actor.js';
import type { Reader } from '../domain/kernel/work.js';
import { placeMessage } from '../domain/message/place-message.js';
import type { IncomingMessage } from '../domain/message/receive-messages.js';
import { recordConsent } from '../domain/message/record-consent.js';
import { ownExternalId, repeatOf } from '../domain/message/repeat.query.js';
import { type EventFilingParts, type Source, type Outcome, filed, parked } from './filing.js';
import { keepAll, fetchAll, withMissing } from './kept-files.js';
import { rememberAliases, threadOf } from './known-person.js';
import { nameOf } from './name-of.js';

export async function fileMessage(
  parts: EventFilingParts,
  source: Source,
  message: InboundMessage,
): Promise<Outcome> {
  const { account, adapter } = source;
  const reader = parts.reader(account.workspaceId);
  const isMail = adapter.handleKind === 'EMAIL';
  const address = isMail ? message.from.address.toLowerCase() : message.from.address;
  const place = await placeOf(reader, source, message, address);
  const person = personOf(source, message.from);
  if (person) place.threadKey = await threadOf(parts, person);
  // Both are asked for at once: who comes back for the one finds the other.
  const [name, media] = await bothOf(
    message.from.name ? undefined : nameOf(parts, source, address),
    fetchAll(parts, source, message.media ?? []),
  );
  const attachments = await keepAll(parts, [...message.attachments, ...media.files]);
  await noteConsent(parts, source, message);
  const outcome = await fileOnce(parts, reader, source, {
    channelId: account.id,
    handleKind: adapter.handleKind,
    address,
    verified: !isMail,
    contactName: message.from.name || name || address,
    ...place,
    subject: message.subject,
    text: withMissing(message.text, media.missing),
    visibleText: withMissing(message.visibleText, media.missing),
    html: message.html,
    externalId: message.externalId,
    quotes: message.quotes,
    automated: message.automated,
    occurredAt: message.occurredAt,
    attachments,
    deliveryId: source.deliveryId,
  });
  media.used();
  if (person) await rememberAliases(parts, person);
  return outcome;
}

async function bothOf<A, B>(a: Promise<A> | undefined, b: Promise<B>): Promise<[A | undefined, B]> {
  const [first, second] = await Promise.allSettled([a, b]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return [first.value, second.value];
}

/** Undefined where the channel knows people by one address each. */
export function personOf(
  { adapter, account }: Source,
  { address, aliases }: InboundMessage['from'],
) {
  const { id: channelId, workspaceId } = account;
  return aliases && { workspaceId, channelId, kind: adapter.handleKind, address, aliases };
}

/** Before the message is filed, which may settle the delivery: a STOP must not be lost between the two. */
async function noteConsent(
  parts: EventFilingParts,
  { adapter, account }: Source,
  { consent, from, occurredAt }: InboundMessage,
): Promise<void> {
  if (!consent) return;
  await parts.run(systemActor(account.workspaceId), recordConsent, {
    channelId: account.id,
    handleKind: adapter.handleKind,
    address: from.address,
    consent,
    at: occurredAt,
  });
}

/** A messenger runs one conversation with each person; a mail's headers say which of many it belongs to. */
async function placeOf(
  reader: Reader,
  { adapter, account }: Source,
  message: InboundMessage,
  address: string,
): Promise<Pick<IncomingMessage, 'conversationId' | 'threadKey' | 'unverifiedSender'>> {
  if (adapter.conversations === 'person')
    return { threadKey: message.threadKey ?? address, unverifiedSender: message.unverifiedSender };
  const place = await placeMessage(reader, {
    channelId: account.id,
    address,
    hints: message.thread,
  });
  return {
    conversationId: place.conversationId,
    threadKey: threadKeyOf(message, address),
    unverifiedSender: message.unverifiedSender || place.stranger,
  };
}

/**
 * An answer to their own letter may overtake it. Both name the letter that began it all, so both come to one
 * conversation, whichever is first. Only within what one author wrote: naming a letter proves nothing about others.
 */
function threadKeyOf({ thread, externalId }: InboundMessage, address: string): string {
  const named = thread.flatMap((hint) => (hint.by === 'externalId' ? [hint.externalId] : []));
  const first = named.at(-1) ?? externalId;
  return `mail:${createHash('sha256').update(`${address}\0${first}`).digest('base64url')}`;
}

/** A mail's id that is known may still stand over another mail: only one that says nothing new is dropped. */
async function fileOnce(
  parts: EventFilingParts,
  reader: Reader,
  source: Source,
  message: IncomingMessage,
): Promise<Outcome> {
  const result = await parts.file(reader.workspaceId, message);
  if (!result.duplicate) return message.deliveryId ? undefined : filed('message');
  if (source.adapter.conversations === 'person') return filed('redelivered');
  const repeat = await repeatOf(reader, message, result.messageId);
  if (repeat === 'redelivered') return filed('redelivered');
  if (repeat === 'reworded') return parked('message_id_reused');
  const own = { externalId: ownExternalId(message), threadKey: undefined };
  return fileOnce(parts, reader, source, { ...message, ...own });
}
