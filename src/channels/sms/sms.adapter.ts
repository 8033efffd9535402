import type { ChannelAccount, ChannelAdapter, Verdict, WebhookRequest } from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { accountHealth } from '../twilio/api.js';
import { emptyTwiml, fieldsOfRequest, sidOf } from '../twilio/form.js';
import { followList } from '../twilio/list.js';
import { fetchMedia } from '../twilio/media.js';
import { verifyTwilio } from '../twilio/signature.js';
import { parseSms } from './parse.js';
import { messagePull, receivedKey, statusKey } from './pull.js';
import { sendSms } from './send.js';

/** SMS and MMS of a Twilio number or messaging service. https://www.twilio.com/docs/messaging */
export function smsAdapter(call: CallProvider, pullEveryMs = 60_000): ChannelAdapter {
  return {
    kind: 'SMS',
    handleKind: 'PHONE',
    conversations: 'person',
    capabilities: () => ({ idempotentSend: false }),
    verify,
    acknowledgement: emptyTwiml,
    parse: (raw, account) => Promise.resolve(parseSms(raw, account)),
    send: (message, account, signal) => sendSms(call, message, account, signal),
    fetchMedia: (media, account, signal) => fetchMedia(call, media, account, signal),
    listen: (account, cursor, store, signal, openFates) =>
      followList(call, messagePull, pullEveryMs, account, cursor, store, signal, openFates),
    health: (account, signal) => accountHealth(call, account, signal),
  };
}

function verify(request: WebhookRequest, account: ChannelAccount): Verdict {
  const verdict = verifyTwilio(request, account);
  return verdict.ok ? { ok: true, dedupeKey: dedupeKeyOf(request) } : verdict;
}

/** A redelivery of a message has its sid; of a status, the sid and what it says. */
function dedupeKeyOf(request: WebhookRequest): string | undefined {
  const field = fieldsOfRequest(request);
  const [sid, status] = [sidOf(field, 'MessageSid'), field('MessageStatus')];
  if (!sid || (status && !/^\w{1,40}$/.test(status))) return undefined;
  return !status || status.startsWith('receiv') ? receivedKey(sid) : statusKey(sid, status);
}
