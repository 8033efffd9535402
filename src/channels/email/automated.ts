import type { ChannelAccount } from '../channel.js';
import type { MailEnvelope } from './envelope.js';
import type { MailHeaders } from './headers.js';
import { plain } from './people.js';

/** Local parts of the programs that report on mail. */
export const DAEMON =
  /^(?:mailer-daemon|mail-daemon|maildaemon|mdaemon|mail[-_.]?deliver[a-z-]*|bounces?)(?:[+=.-].*)?@/i;

/** Why a machine must have written this, or undefined for a person's letter. */
export function automatedReason(
  headers: MailHeaders,
  envelope: MailEnvelope,
  from: string,
  account: ChannelAccount,
): string | undefined {
  if (says(headers, 'auto-submitted', (value) => !/^no\b/i.test(value))) return 'auto_submitted';
  if (headers.first('x-autoreply') !== undefined && !/^no\b/i.test(headers.first('x-autoreply')!))
    return 'x_autoreply';
  if (headers.first('x-autorespond') !== undefined) return 'x_autorespond';
  if (says(headers, 'x-auto-response-suppress', (value) => !/^none\b/i.test(value)))
    return 'auto_response_suppress';
  if (says(headers, 'precedence', (value) => /^(?:bulk|junk|list|auto[_-]?reply)\b/i.test(value)))
    return 'precedence';
  for (const name of headers.names()) if (name.startsWith('list-')) return 'mailing_list';
  if (hasNullReturnPath(headers, envelope)) return 'null_return_path';
  if (DAEMON.test(from)) return 'mailer_daemon';
  // Two channels of ours that write to each other would never stop.
  return account.address && plain(account.address) === plain(from) ? 'own_address' : undefined;
}

function says(headers: MailHeaders, name: string, test: (value: string) => boolean): boolean {
  return headers.all(name).some((value) => value !== '' && test(value));
}

/** Nobody can be answered there: the sender wants no reply. */
export function hasNullReturnPath(headers: MailHeaders, envelope: MailEnvelope): boolean {
  return (
    envelope.mailFrom?.trim() === '' ||
    headers.all('return-path').some((value) => /^<\s*>$/.test(value))
  );
}
