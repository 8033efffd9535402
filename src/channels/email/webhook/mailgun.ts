import { createHmac, timingSafeEqual } from 'node:crypto';
import { readForm } from './form.js';
import { type MailProvider, park } from './mail-provider.js';

/** Mailgun repeats for eight hours (https://documentation.mailgun.com/docs/mailgun/user-manual/receive-forward-store/). */
const oldestMs = 24 * 3_600_000;
const mostAheadMs = 10 * 60_000;

/**
 * Mailgun's routes: a form whose `signature` is hex HMAC-SHA256 over `timestamp` and `token` with the signing key
 * (https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks). It signs no more than these
 * two, so a token that came before brings nothing in: it is the delivery's key. The raw mail is in `body-mime` when
 * the address ends in `mime`.
 */
export const mailgun: MailProvider = {
  verify({ body, headers }, { secrets }) {
    const key = secrets['inboundSigningKey'];
    if (!key) return { ok: false, reason: 'No signing key is configured.' };
    const form = readForm(body, headers['content-type']);
    const [timestamp, token, signature] = ['timestamp', 'token', 'signature'].map(
      (name) => form.get(name)?.toString('latin1') ?? '',
    ) as [string, string, string];
    if (!isSigned(key, timestamp, token, signature))
      return { ok: false, reason: 'The signature is wrong.' };
    const ageMs = Date.now() - Number(timestamp) * 1000;
    if (!(ageMs < oldestMs && ageMs > -mostAheadMs))
      return { ok: false, reason: 'The signature is too old, or not yet valid.' };
    return { ok: true, dedupeKey: `mailgun ${token}` };
  },
  unwrap({ body, envelope }) {
    const { 'content-type': contentType } = (envelope['headers'] ?? {}) as Record<string, unknown>;
    const form = readForm(body, typeof contentType === 'string' ? contentType : '');
    const raw = form.get('body-mime');
    if (!raw?.length) return park('Without body-mime: the address in the route must end in /mime.');
    const recipients = form.get('recipient')?.toString('utf8').split(',') ?? [];
    const mailFrom = form.get('sender')?.toString('utf8');
    return {
      mail: {
        body: raw,
        envelope: {
          rcptTo: recipients.map((one) => one.trim()).filter((one) => one !== ''),
          ...(mailFrom === undefined ? {} : { mailFrom }),
        },
      },
    };
  },
};

function isSigned(key: string, timestamp: string, token: string, signature: string): boolean {
  if (!/^\d{1,15}$/.test(timestamp) || !/^[\x21-\x7e]{1,200}$/.test(token)) return false;
  const expected = createHmac('sha256', key)
    .update(timestamp + token)
    .digest();
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
