import type { Failure, InboundEvent, InboundStatus } from '../channel.js';
import type { ReportKind } from './bounce.js';
import type { Mail } from './mime.js';
import { messageIdsOf } from './message-id.js';
import { oneLine } from './plain-text.js';
import { recipients } from './thread-hints.js';
import { signedLookingIds, verifyAddress, verifyMessageId } from './thread.js';

const MAX_READ = 256 * 1024;
const MAX_IDS = 500;

export interface ReportInput {
  kind: ReportKind;
  mail: Mail;
  raw: Buffer;
  envelopeTo: string[];
  secret: Buffer;
  occurredAt: Date;
}

/** What a report says about a message of ours. One that names none of ours is of no interest. */
export function readReport(input: ReportInput): InboundEvent {
  if (input.kind === 'abuse')
    return { type: 'unknown', reason: 'abuse_report', disposition: 'park' };
  const text = reportText(input);
  const status = input.kind === 'receipt' ? receiptStatus(text) : deliveryStatus(input.mail, text);
  if (!status) return { type: 'unknown', reason: 'report_without_news', disposition: 'ignore' };
  const messageId = reportedMessage(input, text);
  if (!messageId) return { type: 'unknown', reason: unmatched(input.kind), disposition: 'ignore' };
  return { type: 'status', messageId, occurredAt: input.occurredAt, ...status };
}

function unmatched(kind: ReportKind): string {
  return kind === 'receipt' ? 'receipt_unmatched' : 'bounce_unmatched';
}

/** All that may quote the original: the report's parts decoded, and the bytes for what no parser saw. */
function reportText({ mail, raw }: ReportInput): string {
  const quoted = mail.attachments.filter((part) => /^(?:message|text)\//i.test(part.contentType));
  return [
    ...quoted.map((part) => part.content.subarray(0, MAX_READ).toString('latin1')),
    ...mail.body
      .flatMap((segment) => [segment.text ?? '', segment.html ?? ''])
      .map((text) => text.slice(0, MAX_READ)),
    raw.subarray(0, MAX_READ).toString('latin1'),
  ]
    .join('\n')
    .slice(0, 4 * MAX_READ);
}

/** The return path we sent from, then the original's own Message-ID, then whatever of ours is mentioned. */
function reportedMessage(input: ReportInput, text: string): string | null {
  const { secret, mail } = input;
  for (const address of recipients(mail, input.envelopeTo)) {
    const token = verifyAddress(secret, address);
    if (token?.names === 'bounce') return token.id;
  }
  const labelled = [
    ...text.matchAll(/^(?:original-)?message-id:[ \t]*(?:\r?\n[ \t]+)?<?([^\s<>]{1,300})/gim),
  ];
  const answered = ['in-reply-to', 'references'].flatMap((header) =>
    mail.headers.all(header).flatMap((value) => messageIdsOf(value, MAX_IDS).reverse()),
  );
  const candidates = [...labelled.slice(0, MAX_IDS).map((match) => match[1] ?? ''), ...answered];
  for (const id of [...candidates, ...signedLookingIds(text, MAX_IDS)]) {
    const named = verifyMessageId(secret, id)?.messageId;
    if (named) return named;
  }
  return null;
}

type News = Pick<InboundStatus, 'status' | 'failure'>;

function receiptStatus(text: string): News | null {
  return /^disposition:.{0,200}\bdisplayed\b/im.test(text) ? { status: 'read' } : null;
}

const DELAYED =
  /^\W*(?:warning: could not send|warning: message .{0,80}delayed)|\bdelay(?:ed)?\b|\bstill being retried\b|遅延|temporar(?:y|ily) (?:deferred|delayed)/i;

function deliveryStatus(mail: Mail, text: string): News | null {
  const report = mail.attachments.find((part) =>
    /^message\/(?:global-)?delivery-status$/i.test(part.contentType),
  );
  const fields = report ? report.content.subarray(0, MAX_READ).toString('utf8') : text;
  const actions = [...fields.matchAll(/^action:[ \t]*([a-z]+)/gim)].map((match) =>
    match[1]!.toLowerCase(),
  );
  if (actions.includes('failed')) return failed(fields);
  if (actions.includes('delayed')) return delayed(fields);
  if (actions.length > 0) return { status: 'delivered' };
  if (/"(?:notificationType|eventType)"\s*:\s*"Delivery"/.test(text))
    return { status: 'delivered' };
  const subject = mail.decodeWords(mail.headers.first('subject') ?? '');
  if (DELAYED.test(subject)) return delayed(fields);
  return statusCode(fields).startsWith('4') && /will (?:keep|continue|retry|be retried)/i.test(text)
    ? delayed(fields)
    : failed(fields);
}

function failed(fields: string): News {
  return { status: 'failed', failure: failure('permanent', fields) };
}

function delayed(fields: string): News {
  return { status: 'delayed', failure: failure('transient', fields) };
}

function failure(kind: Failure['class'], fields: string): Failure {
  return {
    class: kind,
    code: statusCode(fields) || 'bounced',
    message: diagnostic(fields),
    scope: 'recipient',
  };
}

/** `Status: 5.1.1`, else an enhanced code in the prose, else a plain reply code behind a remote's answer. */
function statusCode(fields: string): string {
  const status =
    /^status:[ \t]*([245]\.\d{1,3}\.\d{1,3})/im.exec(fields) ??
    /(?:^|[\s#(])([45]\.\d{1,3}\.\d{1,3})\b/m.exec(fields);
  return (
    status?.[1] ??
    /(?:said|response|reply|error|smtp)[^\n]{0,80}?\b([45]\d\d)[ -]/i.exec(fields)?.[1] ??
    ''
  );
}

function diagnostic(fields: string): string {
  const line = /^diagnostic-code:[ \t]*((?:[^\n]*)(?:\r?\n[ \t]+[^\n]+){0,8})/im.exec(fields)?.[1];
  const said = line ?? /^.*\b[45]\d\d[ -][^\n]{3,300}/m.exec(fields.slice(0, 32_768))?.[0];
  return oneLine(said ?? 'The message was returned.', 500);
}
