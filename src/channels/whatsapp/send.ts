import type { ChannelAccount, Failure, OutboundMessage, SendResult } from '../channel.js';
import { callGraph } from '../meta/graph.js';
import type { CallProvider } from '../provider-call.js';
import { idOf, objectsOf } from './json.js';
import { fileType, type Part, partsOf } from './parts.js';
import { recipientOf } from './person.js';
import { callbackData } from './status.js';
import { templateBody } from './template.js';
import { uploadMedia } from './upload-media.js';

/** What one message may need of the provider, handed on as one. */
interface Line {
  call: CallProvider;
  account: ChannelAccount;
  signal: AbortSignal;
}

type Body = { ok: true; body: object } | { ok: false; failure: Failure };
type Accepted = { ok: true; id: string; aliases: string[] } | { ok: false; failure: Failure };

/**
 * One message of ours, in as many of theirs as it takes
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api).
 */
export async function send(
  call: CallProvider,
  message: OutboundMessage,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<SendResult> {
  const refusal = refusalOf(message);
  if (refusal) return { ok: false, failure: refusal };
  const line = { call, account, signal };
  const bodies = message.template
    ? [() => templateMessage(line, message)]
    : partsOf(message).map((part) => () => partMessage(line, part));
  const sentParts = [...(message.sentParts ?? [])].slice(0, bodies.length - 1);
  const aliases = new Set<string>();
  for (const [index, body] of bodies.entries()) {
    if (index < sentParts.length) continue;
    const made = await body();
    const data = callbackData(message.id, index, bodies.length);
    const quoted = index === 0 && message.quotes ? { context: { message_id: message.quotes } } : {};
    const accepted = made.ok ? await hand(line, message, data, { ...quoted, ...made.body }) : made;
    if (!accepted.ok) return { ok: false, failure: accepted.failure, parts: sentParts };
    sentParts.push(accepted.id);
    for (const alias of accepted.aliases) aliases.add(alias);
    if (index < bodies.length - 1) await message.keepParts?.(sentParts);
  }
  return { ok: true, externalId: sentParts.at(-1)!, parts: sentParts, aliases: [...aliases] };
}

const windowMs = 24 * 3_600_000;

/**
 * For 24 hours after the customer last wrote anything may be said, later only what was approved beforehand
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages).
 */
function refusalOf({ template, attachments, lastInboundAt }: OutboundMessage): Failure | undefined {
  if (template)
    return attachments.length > 1
      ? refused('permanent', 'too_many_files', 'A template has room for one file, in its header.')
      : undefined;
  const isOpen = lastInboundAt !== null && Date.now() - lastInboundAt.getTime() < windowMs;
  return isOpen
    ? undefined
    : refused(
        'window_closed',
        'window_closed',
        'The customer last wrote more than 24 hours ago: only an approved template may be sent now.',
      );
}

function refused(kind: Failure['class'], code: string, message: string): Failure {
  return { class: kind, code, message, scope: 'recipient' };
}

async function partMessage(line: Line, part: Part): Promise<Body> {
  if (part.type === 'text')
    return { ok: true, body: { type: 'text', text: { body: part.text, preview_url: true } } };
  const { as, file, caption } = part;
  const uploaded = await uploadMedia(line.call, file, line.account, line.signal);
  if (!uploaded.ok) return uploaded;
  const named = as === 'document' ? { filename: file.fileName } : {};
  const content = { id: uploaded.id, ...named, ...(caption ? { caption } : {}) };
  return { ok: true, body: { type: as, [as]: content } };
}

async function templateMessage(line: Line, message: OutboundMessage): Promise<Body> {
  const [file] = message.attachments;
  const template = message.template!;
  if (!file)
    return { ok: true, body: { type: 'template', template: templateBody(template, undefined) } };
  const uploaded = await uploadMedia(line.call, file, line.account, line.signal);
  if (!uploaded.ok) return uploaded;
  const type = fileType(file);
  const header = {
    type: type === 'audio' ? ('document' as const) : type,
    id: uploaded.id,
    fileName: file.fileName,
  };
  return { ok: true, body: { type: 'template', template: templateBody(template, header) } };
}

async function hand(
  { call, account, signal }: Line,
  { to }: OutboundMessage,
  data: string,
  content: object,
): Promise<Accepted> {
  const body = {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipientOf(to.address),
    biz_opaque_callback_data: data,
    ...content,
  };
  const path = `${account.settings['phoneNumberId']}/messages`;
  const answer = await callGraph(call, account, { method: 'POST', path, body, signal });
  if (!answer.ok) return { ok: false, failure: doubted(answer.failure) };
  const id = idOf(objectsOf(answer.data['messages'])[0]?.['id']);
  if (!id) return { ok: false, failure: withoutId };
  return { ok: true, id, aliases: aliasesIn(answer.data, to.address) };
}

const withoutId: Failure = {
  class: 'ambiguous',
  code: 'no_id',
  message: 'WhatsApp took the message and gave it no id.',
  scope: 'message',
};

/** A gateway that lost the answer: what stood behind it may have taken the message. */
function doubted(failure: Failure): Failure {
  const isLost = failure.code === '502' || failure.code === '504';
  return isLost ? { ...failure, class: 'ambiguous' } : failure;
}

/** WhatsApp may know the addressee under another number (Brazil's ninth digit) or by an id as well. */
function aliasesIn(answer: Record<string, unknown>, address: string): string[] {
  const [contact] = objectsOf(answer['contacts']);
  return [idOf(contact?.['wa_id']), idOf(contact?.['user_id'])].filter(
    (id) => id !== undefined && id !== address,
  ) as string[];
}
