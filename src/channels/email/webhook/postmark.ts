import { createHash, timingSafeEqual } from 'node:crypto';
import { type MailProvider, park } from './mail-provider.js';
import { readObject, textIn } from './read-json.js';

/**
 * Postmark's inbound webhook: no signature, but Basic authentication in the address it is given
 * (https://postmarkapp.com/developer/webhooks/webhooks-overview#protecting-your-webhook). The raw mail is in `RawEmail`
 * once "Include raw email content in JSON payload" is on
 * (https://postmarkapp.com/developer/webhooks/inbound-webhook). 403 ends its repetitions.
 */
export const postmark: MailProvider = {
  verify({ headers }, { settings, secrets }) {
    const { inboundUser: user } = settings;
    const { inboundPassword: password } = secrets;
    if (!user || !password) return { ok: false, reason: 'No user and password are configured.' };
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const isRight = same(headers['authorization'] ?? '', expected);
    return isRight ? { ok: true } : { ok: false, reason: 'The user or password is wrong.' };
  },
  unwrap({ body }) {
    const posted = readObject(body);
    if (!posted) return park('It is no JSON.');
    const raw = textIn(posted, 'RawEmail');
    if (!raw) return park('Without RawEmail: turn on raw content in the stream’s settings.');
    const recipient = textIn(posted, 'OriginalRecipient');
    return {
      mail: {
        body: Buffer.from(raw, 'utf8'),
        envelope: { rcptTo: recipient ? [recipient] : [] },
      },
    };
  },
};

/** In constant time, whatever the lengths. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
