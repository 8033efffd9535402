import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ChannelAccount, Verdict, WebhookRequest, WebhookResponse } from '../channel.js';

/**
 * The provider asks whether the address is ours: the challenge goes back as plain text when the word is the one we
 * gave (https://developers.facebook.com/docs/graph-api/webhooks/getting-started).
 */
export function handshake(
  { method, query }: WebhookRequest,
  { secrets }: ChannelAccount,
): WebhookResponse | null {
  if (method !== 'GET') return null;
  const isOurs =
    query.get('hub.mode') === 'subscribe' &&
    isSame(query.get('hub.verify_token') ?? '', secrets['verifyToken'] ?? '');
  return isOurs
    ? { status: 200, contentType: 'text/plain', body: query.get('hub.challenge') ?? '' }
    : { status: 403, contentType: 'text/plain', body: '' };
}

/** `X-Hub-Signature-256` over the raw bytes; some senders sign the body with everything beyond ASCII escaped. */
export function verify({ headers, body }: WebhookRequest, { secrets }: ChannelAccount): Verdict {
  const secret = secrets['appSecret'];
  if (!secret) return { ok: false, reason: 'No app secret is configured.' };
  const given = /^sha256=([0-9a-f]{64})$/i.exec(headers['x-hub-signature-256'] ?? '')?.[1];
  const isSigned =
    given !== undefined &&
    [body, escaped(body)].some(
      (bytes) => bytes && isSame(given.toLowerCase(), hmac(secret, bytes)),
    );
  return isSigned ? { ok: true } : { ok: false, reason: 'The signature is wrong.' };
}

function hmac(secret: string, bytes: Buffer): string {
  return createHmac('sha256', secret).update(bytes).digest('hex');
}

/** Undefined when there is nothing to escape. */
function escaped(body: Buffer): Buffer | undefined {
  const text = body.toString('utf8');
  if (/^[\x00-\x7f]*$/.test(text)) return undefined;
  const ascii = text.replace(
    /[^\x00-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(ascii);
}

/** In a time that tells nothing of where they differ. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length > 0 && one.length === other.length && timingSafeEqual(one, other);
}

/** Numbers stay the text they were: an Instagram id has more digits than a number can hold. */
export function readJson(body: Buffer): unknown {
  const keep = (_key: string, value: unknown, context: { source?: string }): unknown =>
    typeof value === 'number' ? context.source : value;
  try {
    return JSON.parse(body.toString('utf8'), keep as (key: string, value: unknown) => unknown);
  } catch {
    return undefined;
  }
}
