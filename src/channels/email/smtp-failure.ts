import type { Failure } from '../channel.js';
import { oneLine } from './plain-text.js';

/** What nodemailer tells about a failure; `responseCode` is the one thing in it that can be trusted. */
export interface SmtpError {
  code?: string;
  command?: string;
  message?: string;
  response?: string;
  responseCode?: number;
}

const AUTH_CODES = new Set([530, 534, 535, 538]);

/** How a failed attempt must be treated. `dataStarted`: bytes of the message may have reached the server. */
export function smtpFailure(error: SmtpError, dataStarted: boolean): Failure {
  const code = error.responseCode ?? 0;
  const message = oneLine(error.response ?? error.message ?? 'SMTP failed', 500);
  const as = (kind: Failure['class'], scope: Failure['scope'], name = String(code)): Failure => ({
    class: kind,
    code: name,
    message,
    scope,
  });
  if (AUTH_CODES.has(code)) return as('auth', 'channel');
  if (code >= 400 && code < 500)
    return as('transient', code === 421 || code === 454 ? 'channel' : scopeOf(error));
  if (code >= 500 && code < 600)
    return as(error.code === 'EAUTH' ? 'auth' : 'permanent', scopeOf(error));
  const name = (error.code ?? 'smtp_failed').toLowerCase();
  if (dataStarted) return as('ambiguous', 'message', name);
  if (error.code === 'EAUTH' || error.code === 'ENOAUTH') return as('auth', 'channel', name);
  if (error.code === 'EENVELOPE') return as('permanent', 'recipient', name);
  if (error.code === 'EMESSAGE') return as('permanent', 'message', name);
  return as('transient', 'channel', name);
}

/** nodemailer says EENVELOPE for a refused recipient and a full server alike: the command tells them apart. */
function scopeOf({ command = '' }: SmtpError): Failure['scope'] {
  if (command.startsWith('RCPT')) return 'recipient';
  return command === 'CONN' ||
    command.startsWith('AUTH') ||
    /^(?:EHLO|HELO|LHLO|STARTTLS)/.test(command)
    ? 'channel'
    : 'message';
}
