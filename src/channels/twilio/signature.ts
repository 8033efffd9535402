import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ChannelAccount, Verdict, WebhookRequest } from '../channel.js';

/**
 * Twilio signs the address it was given and the form fields, sorted, without separators; a JSON body by its hash in
 * the address. Servers that give the port and servers that leave it out are both met in the wild.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function verifyTwilio(request: WebhookRequest, account: ChannelAccount): Verdict {
  const token = account.secrets['authToken'];
  if (!token) return { ok: false, reason: 'No auth token is configured.' };
  const given = Buffer.from(request.headers['x-twilio-signature'] ?? '');
  const bodyHash = request.query.get('bodySHA256');
  if (bodyHash !== null && !isHashOf(bodyHash, request.body))
    return { ok: false, reason: 'The body is not the one that was signed.' };
  const fields = bodyHash === null ? signedFields(request.body.toString('utf8')) : '';
  const isSigned = spellings(request.url).some((url) => {
    const right = Buffer.from(signatureOf(token, url + fields));
    return right.length === given.length && timingSafeEqual(right, given);
  });
  return isSigned ? { ok: true } : { ok: false, reason: 'The signature is wrong.' };
}

export function signatureOf(token: string, signed: string): string {
  return createHmac('sha1', token).update(signed).digest('base64');
}

/** Each name with its values; a value that comes twice counts once. */
export function signedFields(form: string): string {
  const fields = new URLSearchParams(form);
  return [...new Set(fields.keys())]
    .sort()
    .flatMap((name) => [...new Set(fields.getAll(name))].sort().map((value) => name + value))
    .join('');
}

const defaultPorts: Record<string, string> = { 'https:': ':443', 'http:': ':80' };

/** As it was given, without a port, and with the one that goes without saying. */
function spellings(url: string): string[] {
  const match = /^(https?:)(\/\/(?:[^@/?#]*@)?(?:\[[^\]]*\]|[^:/?#]*))(:\d+)?(.*)$/s.exec(url);
  if (!match) return [url];
  const [, protocol, host, port, rest] = match;
  const explicit = port ?? defaultPorts[protocol!]!;
  return [...new Set([url, `${protocol}${host}${rest}`, `${protocol}${host}${explicit}${rest}`])];
}

function isHashOf(given: string, body: Buffer): boolean {
  const right = Buffer.from(createHash('sha256').update(body).digest('hex'));
  const claimed = Buffer.from(given);
  return right.length === claimed.length && timingSafeEqual(right, claimed);
}
