import type {
  ChannelAccount,
  InboundAttachment,
  InboundEvent,
  InboundMedia,
  RawInput,
} from '../channel.js';
import { callOf } from './call.js';
import { addressOf } from './person.js';

type Json = Record<string, unknown>;

const mostFileBytes = 10 * 1024 * 1024;

/** One event or `{ events: [...] }`. What is missing or of the wrong type is named in the reason, for the sender. */
export function parseCustom(raw: RawInput, account: ChannelAccount): InboundEvent[] {
  const body = jsonOf(raw.body);
  if (!body) return [park('The body is not a JSON object.')];
  const events = Array.isArray(body['events']) ? body['events'] : [body];
  return events.map((event) =>
    isObject(event) ? eventOf(event, raw, account) : park('An event must be a JSON object.'),
  );
}

function eventOf(event: Json, raw: RawInput, account: ChannelAccount): InboundEvent {
  const id = text(event['id']);
  if (!id) return park('`id` is missing: the unique id of the message, up to 200 characters.');
  const occurredAt = timeOf(event['sentAt'], raw.receivedAt);
  if (event['type'] === 'message') return messageOf(event, id, occurredAt, account);
  if (event['type'] === 'edit')
    return { type: 'edit', externalId: id, text: words(event), occurredAt };
  if (event['type'] === 'delete') return { type: 'delete', externalId: id, occurredAt };
  if (event['type'] === 'reaction') return reactionOf(event, id, occurredAt, account);
  if (event['type'] === 'status') return statusOf(event, id, occurredAt);
  if (event['type'] === 'call')
    return callOf(event, id, raw.receivedAt, account, filesOf(filesIn(event)));
  return park('`type` must be message, edit, delete, reaction, status or call.');
}

function messageOf(
  event: Json,
  externalId: string,
  occurredAt: Date,
  account: ChannelAccount,
): InboundEvent {
  const from = isObject(event['from']) ? event['from'] : {};
  const person = text(from['id']);
  if (!person) return park('`from.id` is missing: who wrote, as your system names them.');
  const said = words(event);
  const files = filesIn(event);
  const { attachments, media } = filesOf(files);
  if (!said.trim() && files.length === 0) return park('It has neither `text` nor `attachments`.');
  return {
    type: 'message',
    direction: 'in',
    externalId,
    from: { address: addressOf(person, account), name: text(from['name']) },
    others: [],
    subject: text(event['subject']),
    text: said,
    visibleText: said,
    attachments,
    media,
    occurredAt,
    thread: [],
    automated: event['automated'] === true ? 'declared' : undefined,
  };
}

function filesIn({ attachments }: Json): Json[] {
  return Array.isArray(attachments) ? attachments.filter(isObject).slice(0, 20) : [];
}

/** A file comes along as base64, or is fetched from its address. */
function filesOf(files: Json[]): { attachments: InboundAttachment[]; media: InboundMedia[] } {
  const attachments: InboundAttachment[] = [];
  const media: InboundMedia[] = [];
  for (const file of files) {
    const fileName = text(file['fileName']) ?? 'file';
    const contentType = text(file['contentType']) ?? 'application/octet-stream';
    const base64 = file['content'];
    const url = text(file['url'], 2_000);
    if (typeof base64 === 'string' && base64.length < mostFileBytes * 1.4)
      attachments.push({ fileName, contentType, content: Buffer.from(base64, 'base64') });
    else if (url) media.push({ fileName, contentType, ref: { url } });
  }
  return { attachments, media };
}

function reactionOf(
  event: Json,
  externalId: string,
  occurredAt: Date,
  account: ChannelAccount,
): InboundEvent {
  const from = isObject(event['from']) ? text(event['from']['id']) : undefined;
  if (!from) return park('`from.id` is missing: who reacted.');
  const emoji = text(event['emoji']) ?? null;
  return {
    type: 'reaction',
    externalId,
    from: { address: addressOf(from, account) },
    emoji,
    occurredAt,
  };
}

const statuses = ['delivered', 'read', 'failed'] as const;

function statusOf(event: Json, id: string, occurredAt: Date): InboundEvent {
  const status = statuses.find((one) => one === event['status']);
  if (!status) return park('`status` must be delivered, read or failed.');
  const reason = text(event['reason'], 500) ?? 'The receiving system could not deliver it.';
  const failure = {
    class: 'permanent',
    code: 'failed',
    message: reason,
    scope: 'message',
  } as const;
  const base = {
    type: 'status' as const,
    status,
    messageId: ourId(id),
    externalId: id,
    occurredAt,
  };
  return status === 'failed' ? { ...base, failure } : base;
}

/** What we sent carried our own id; a receiver that has one of its own may use that. */
function ourId(id: string): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? id : undefined;
}

function timeOf(given: unknown, receivedAt: Date): Date {
  const time = typeof given === 'string' ? Date.parse(given) : NaN;
  return Number.isNaN(time) ? receivedAt : new Date(Math.min(time, receivedAt.getTime()));
}

function text(value: unknown, most = 200): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : undefined;
}

function jsonOf(body: Buffer): Json | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const park = (reason: string): InboundEvent => ({ type: 'unknown', disposition: 'park', reason });

function words({ text: said }: Json): string {
  return typeof said === 'string' ? said.slice(0, 100_000) : '';
}
