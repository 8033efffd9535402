import { DAEMON, hasNullReturnPath } from './automated.js';
import type { MailEnvelope } from './envelope.js';
import type { Mail } from './mime.js';

/** What kind of report a mail is. A report is never a letter. */
export type ReportKind = 'delivery' | 'receipt' | 'abuse';

const POSTMASTER =
  /^(?:post-?master|mail-?master|mailsystem|mail-?system|mail\.?admin|amavisd?|noreply-dmarc)[^@]*@/i;

const SUBJECT = [
  /^\W*(?:undeliver(?:ed|able)|non[- ]?deliver(?:y|able)|ndn\b|ndr\b)/i,
  /^\W*(?:returned mail|mail returned|returned to sender)/i,
  /\b(?:mail|message|e-?mail)\b.{0,30}\b(?:delivery|transport)?\s*(?:failed|failure|failing|delayed|was not delivered)\b/i,
  /\bdelivery\b.{0,40}\b(?:status notification|fail(?:ed|ure|ing|ures)|delay(?:ed)?|problem|error|report|has (?:failed|been delayed))\b/i,
  /\b(?:fail(?:ed|ure)|error|problem)\b.{0,20}\b(?:delivering|sending|delivery|to deliver)\b/i,
  /^\W*(?:failure notice|delivery notification|delivery report|dsn\b|mail system error|mail error|error mail|mail_error)/i,
  /\b(?:could not|couldn't|can(?:not|'t)|unable to) (?:be )?(?:deliver|send|sent|delivered)/i,
  /^\W*(?:warning: could not send|warning: message .{0,60} delayed|user unknown|unknown user|message (?:not )?deliver)/i,
  /\b(?:rejected|bounced?) (?:mail|message|e-?mail)\b|\b(?:mail|message|e-?mail) (?:was |has been )?(?:rejected|bounced)\b/i,
  /^\W*(?:unzustellbar|nicht zustellbar|échec de|non remis|no entregado|non recapitabile|onbestelbaar|ikke levert)/i,
  /(?:не доставлено|недоставленн|配信不能|配信できません|届きませんでした|退信|投递失败)/i,
];

/** The kind of report this is, or null for a letter. Absence notes are letters of a machine, not reports. */
export function reportKind(
  mail: Mail,
  envelope: MailEnvelope,
  from: string | undefined,
): ReportKind | null {
  const type = mail.headers.first('content-type') ?? '';
  const hasPart = (pattern: RegExp): boolean =>
    mail.attachments.some((part) => pattern.test(part.contentType));
  if (/report-type\s*=\s*"?feedback-report/i.test(type) || hasPart(/^message\/feedback-report$/i))
    return 'abuse';
  if (/report-type\s*=\s*"?disposition-notification/i.test(type)) return 'receipt';
  if (hasPart(/^message\/disposition-notification$/i)) return 'receipt';
  if (/report-type\s*=\s*"?delivery-status/i.test(type)) return 'delivery';
  if (hasPart(/^message\/(?:global-)?delivery-status$/i)) return 'delivery';
  return (
    notification(mail) ??
    (looksReturned(mail, envelope, from ?? bareName(mail)) ? 'delivery' : null)
  );
}

/** Amazon mails its notifications about sent mail as JSON to whoever subscribed. */
function notification(mail: Mail): ReportKind | null {
  if (mail.headers.first('x-amz-sns-message-id') === undefined) return null;
  const text = mail.body
    .map((segment) => segment.text ?? '')
    .join('')
    .slice(0, 2000);
  const type = /"(?:notificationType|eventType)"\s*:\s*"(Bounce|Complaint|Delivery)"/.exec(
    text,
  )?.[1];
  if (!type) return null;
  return type === 'Complaint' ? 'abuse' : 'delivery';
}

/** `MAILER-DAEMON <>`, `Postmaster`: programs that report do not always have an address. */
function bareName(mail: Mail): string | undefined {
  const words = (mail.headers.first('from') ?? '').split(/[\s<>"]+/);
  const name = words.find((word) => word !== '');
  return name && `${name}@`;
}

/** Half of all bounces keep to no standard: then it is who writes, from where, and under which subject. */
function looksReturned(mail: Mail, envelope: MailEnvelope, from: string | undefined): boolean {
  if (mail.headers.first('x-failed-recipients') !== undefined) return true;
  const subject = mail.decodeWords(mail.headers.first('subject') ?? '').slice(0, 500);
  const subjectTells = SUBJECT.some((pattern) => pattern.test(subject));
  const nobody = hasNullReturnPath(mail.headers, envelope);
  if (from && DAEMON.test(from)) return true;
  if (from && POSTMASTER.test(from)) return subjectTells || nobody;
  return subjectTells && (nobody || returnedByDaemon(mail));
}

function returnedByDaemon(mail: Mail): boolean {
  const path = mail.headers.first('return-path') ?? '';
  return (
    /^<?(?:mailer-daemon|postmaster)\b/i.test(path) || mail.headers.first('from') === undefined
  );
}
