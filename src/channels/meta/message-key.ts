import type { ChannelAccount, Verdict, WebhookRequest } from '../channel.js';
import { bodyOf, isObject, type Json, listOf, objectOf, textOf } from './json.js';
import { verify } from './webhook.js';

/** The name under which a message is stored, whichever way it came. */
export const messageKey = (mid: string): string => `message ${mid}`;

/**
 * As `verify`; and a webhook that holds one message and nothing else is known by it, so that what was asked for and
 * comes by webhook too, or the other way round, is stored once.
 */
export function verifyMessaging(request: WebhookRequest, account: ChannelAccount): Verdict {
  const verdict = verify(request, account);
  return verdict.ok ? { ok: true, dedupeKey: onlyMessageOf(request.body) } : verdict;
}

function onlyMessageOf(body: Buffer): string | undefined {
  const [entry, ...others] = listOf(bodyOf(body)?.['entry']);
  if (!isObject(entry) || others.length > 0 || 'changes' in entry) return undefined;
  const [item, ...more] = [...listOf(entry['messaging']), ...listOf(entry['standby'])];
  const mid = isObject(item) && more.length === 0 ? midOf(item) : undefined;
  return mid && /^[\x21-\x7e]{1,400}$/.test(mid) ? messageKey(mid) : undefined;
}

/** Of words that are new; what takes them back names them too, and is another piece of news. */
function midOf(item: Json): string | undefined {
  const message = objectOf(item['message'] ?? item['postback']);
  return message['is_deleted'] === true ? undefined : textOf(message['mid'], 400);
}
