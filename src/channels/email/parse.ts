import type {
  ChannelAccount,
  InboundEvent,
  InboundMessage,
  InboundUnknown,
  RawInput,
} from '../channel.js';
import { inboundAttachments } from './attachments.js';
import { automatedReason } from './automated.js';
import { readBody } from './body.js';
import { reportKind } from './bounce.js';
import { readEnvelope, type MailEnvelope } from './envelope.js';
import { digestId, messageIdOf } from './message-id.js';
import { readMime, type Mail } from './mime.js';
import { isSentCopy, ownMail } from './own-mail.js';
import { author, others, type Person } from './people.js';
import { oneLine } from './plain-text.js';
import { readReport } from './report.js';
import { threadHints } from './thread-hints.js';

export interface ParseOptions {
  /** Signs and verifies what threads replies. */
  secret: Buffer;
  maxBytes: number;
  /** The name our own mail gateway writes in Authentication-Results; without it nothing there is believed. */
  authservId?: string;
  timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;
/** No letter we get was sent before there was mail as we know it; such a clock is broken. */
const OLDEST = Date.UTC(1990, 0, 1);

/** Bytes of one mail to events. Total: what it cannot read is parked with the reason. */
export async function parseEmail(
  raw: RawInput,
  account: ChannelAccount,
  options: ParseOptions,
): Promise<InboundEvent[]> {
  if (raw.body.length === 0) return [park('empty')];
  if (raw.body.length > options.maxBytes) return [park('too_large')];
  try {
    const mail = await readMime(raw.body, options.timeoutMs ?? TIMEOUT_MS);
    return [await readMail(mail, raw, account, options)];
  } catch (error) {
    return [park(reasonOf(error))];
  }
}

function park(reason: string): InboundUnknown {
  return { type: 'unknown', reason, disposition: 'park' };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'EMAXLEN') return 'mime_too_complex';
  return message === 'parse_timeout' ? 'parse_timeout' : 'mime_unreadable';
}

async function readMail(
  mail: Mail,
  raw: RawInput,
  account: ChannelAccount,
  options: ParseOptions,
): Promise<InboundEvent> {
  const envelope = readEnvelope(raw.envelope);
  const from = author(mail);
  if (from && isSentCopy(raw.envelope))
    return ownMail(
      await readLetter(mail, from, envelope, raw, account, options),
      mail,
      account,
      options.secret,
    );
  const kind = reportKind(mail, envelope, from?.address);
  if (kind) {
    const { secret } = options;
    const occurredAt = sentAt(mail, raw.receivedAt);
    return readReport({
      kind,
      mail,
      raw: raw.body,
      envelopeTo: envelope.rcptTo,
      secret,
      occurredAt,
    });
  }
  return from ? readLetter(mail, from, envelope, raw, account, options) : park('from_missing');
}

async function readLetter(
  mail: Mail,
  from: Person,
  envelope: MailEnvelope,
  raw: RawInput,
  account: ChannelAccount,
  options: ParseOptions,
): Promise<InboundMessage> {
  const { overflow, ...body } = readBody(mail.body);
  const subject = oneLine(
    mail.decodeWords((mail.headers.first('subject') ?? '').slice(0, 8000)),
    998,
  );
  const automated = automatedReason(mail.headers, envelope, from.address, account);
  return {
    type: 'message',
    direction: 'in',
    externalId: messageIdOf(mail.headers.first('message-id')) ?? digestId(raw.body),
    from,
    others: others(mail, from, account),
    ...(subject ? { subject } : {}),
    ...body,
    attachments: [...(await inboundAttachments(mail)), ...overflow],
    occurredAt: sentAt(mail, raw.receivedAt),
    thread: threadHints(mail, envelope.rcptTo, options.secret),
    ...(automated ? { automated } : {}),
    ...(failedDmarc(mail, options.authservId) ? { unverifiedSender: true } : {}),
  };
}

/** The author's clock, when it can be believed; never later than ours. */
function sentAt(mail: Mail, receivedAt: Date): Date {
  const header = (mail.headers.first('date') ?? '').slice(0, 200);
  const written = header.replace(/\([^()]*\)/g, ' ').trim();
  // Without a zone it would be read in the zone of the machine we happen to run on.
  const time = Date.parse(/:\d\d$/.test(written) ? `${written} +0000` : written);
  return time >= OLDEST && time <= receivedAt.getTime() ? new Date(time) : receivedAt;
}

/** Anybody can write this header; only the one with our own gateway's name counts. */
function failedDmarc(mail: Mail, authservId: string | undefined): boolean {
  if (!authservId) return false;
  return mail.headers.all('authentication-results').some((value) => {
    const [server = '', ...results] = value.split(';');
    const isOurs = server.trim().split(/\s+/)[0]?.toLowerCase() === authservId.toLowerCase();
    return isOurs && results.some((result) => /^\s*dmarc\s*=\s*fail\b/i.test(result));
  });
}
