import type { ChannelAccount, InboundEvent, InboundMedia, RawInput } from '../channel.js';
import { failureOfStatus } from '../twilio/failure.js';
import {
  type Fields,
  fieldsOfRaw,
  isObject,
  type Json,
  pulledOf,
  queryOf,
  sidOf,
  textOf,
  timeOf,
} from '../twilio/form.js';
import { fileUrl } from '../twilio/list.js';
import { consentOf } from './consent.js';

/**
 * A message, or the status of one of ours.
 * https://www.twilio.com/docs/messaging/guides/webhook-request
 * https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
 */
export function parseSms(raw: RawInput, account: ChannelAccount): InboundEvent[] {
  const pulled = pulledOf(raw);
  if (pulled && String(pulled['direction']).startsWith('outbound'))
    return [pulledStatus(pulled, raw)];
  if (pulled) return [pulledMessage(pulled, raw.receivedAt, account)];
  const field = fieldsOfRaw(raw);
  const status = field('MessageStatus');
  if (!sidOf(field, 'MessageSid'))
    return [park('`MessageSid` is missing: it is no message of Twilio’s.')];
  if (status && !isInbound(status)) return [statusOf(status, field, raw)];
  return [messageOf(field, raw.receivedAt)];
}

const isInbound = (status: string): boolean => status === 'received' || status === 'receiving';

function messageOf(field: Fields, receivedAt: Date): InboundEvent {
  const from = field('From');
  if (!from) return park('`From` is missing.');
  const media = mediaOf(field);
  const text = field('Body') ?? '';
  if (!text.trim() && media.length === 0) return park('It has neither text nor files.');
  const said = { externalId: field('MessageSid')!, from, text, media, occurredAt: receivedAt };
  return inbound(said, field('OptOutType'));
}

/** As many as were announced, and any more that came: one without an address is told as missing, not left out. */
function mediaOf(field: Fields): InboundMedia[] {
  const announced = Math.min(Number(field('NumMedia') ?? 0) || 0, mostFiles);
  const media: InboundMedia[] = [];
  for (let n = 0; n < mostFiles; n++) {
    const url = field(`MediaUrl${n}`);
    if (url === undefined && n >= announced) break;
    media.push(fileOf(n, url ?? '', field(`MediaContentType${n}`)));
  }
  return media;
}

const mostFiles = 30;

function fileOf(n: number, url: string, contentType = 'application/octet-stream'): InboundMedia {
  const subtype = /^[\w-]+\/(?:x-)?([\w-]{1,20})/.exec(contentType)?.[1] ?? 'bin';
  const ending = endings.get(subtype) ?? subtype;
  return { fileName: `file-${n + 1}.${ending}`, contentType, ref: { url } };
}

const endings = new Map(
  Object.entries({
    'octet-stream': 'bin',
    jpeg: 'jpg',
    plain: 'txt',
    quicktime: 'mov',
    vcard: 'vcf',
    mpeg: 'mp3',
  }),
);

/** https://www.twilio.com/docs/messaging/api/message-resource, with its media as `media`. */
function pulledMessage(item: Json, receivedAt: Date, account: ChannelAccount): InboundEvent {
  const externalId = sidOf((name) => textOf(item[name]), 'sid');
  const from = textOf(item['from']);
  if (!externalId || !from) return park('The list’s message has no sid or no sender.');
  const text = textOf(item['body']) ?? '';
  const files = Array.isArray(item['media']) ? item['media'].filter(isObject) : [];
  const media = files
    .slice(0, mostFiles)
    .map((file, n) => fileOf(n, fileUrl(file['uri'], account), textOf(file['content_type'])));
  if (!text.trim() && media.length === 0) return park('It has neither text nor files.');
  const occurredAt = timeOf(item['date_sent'] ?? item['date_created'], receivedAt);
  return inbound({ externalId, from, text, media, occurredAt }, undefined);
}

interface Said {
  externalId: string;
  from: string;
  text: string;
  media: InboundMedia[];
  occurredAt: Date;
}

/** Whoever says STOP, START or HELP is answered by Twilio, and waits for nobody. */
function inbound({ from, text, ...said }: Said, optOutType: string | undefined): InboundEvent {
  const { consent, automated } = consentOf(text, optOutType);
  return {
    type: 'message',
    direction: 'in',
    ...said,
    from: { address: from },
    others: [],
    text,
    visibleText: text,
    attachments: [],
    thread: [],
    automated,
    consent,
  };
}

const reached = ['sent', 'delivered', 'read'] as const;
const ended = new Set(['failed', 'undelivered', 'canceled']);

/** Our own id is in the address that we gave for it, so a status may come before Twilio’s answer to the sending. */
function statusOf(status: string, field: Fields, raw: RawInput): InboundEvent {
  const about = {
    type: 'status' as const,
    messageId: ourId(queryOf(raw).get('message')),
    externalId: field('MessageSid'),
    occurredAt: raw.receivedAt,
  };
  const step = reached.find((one) => one === status);
  if (step) return { ...about, status: step };
  if (ended.has(status))
    return { ...about, status: 'failed', failure: failureOfStatus(field('ErrorCode'), status) };
  return { type: 'unknown', disposition: 'ignore', reason: `On its way: ${status.slice(0, 50)}` };
}

/** A message of ours, as the API shows it. */
function pulledStatus(item: Json, raw: RawInput): InboundEvent {
  const code = item['error_code'];
  const told: Json = {
    MessageSid: item['sid'],
    ErrorCode: typeof code === 'number' ? String(code) : code,
  };
  return statusOf(textOf(item['status']) ?? 'unknown', (name) => textOf(told[name]), raw);
}

function ourId(id: string | null): string | undefined {
  return id && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? id : undefined;
}

const park = (reason: string): InboundEvent => ({ type: 'unknown', disposition: 'park', reason });
