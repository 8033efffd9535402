import type {
  ChannelAdapter,
  ChannelAccount,
  SendResult,
  Verdict,
  WebhookRequest,
} from '../channel.js';
import type { CallProvider } from '../provider-call.js';
import { accountHealth } from '../twilio/api.js';
import { emptyTwiml, fieldsOfRequest } from '../twilio/form.js';
import { followList } from '../twilio/list.js';
import { fetchMedia } from '../twilio/media.js';
import { verifyTwilio } from '../twilio/signature.js';
import { parseVoice } from './parse.js';
import { callPull } from './pull.js';

/** Calls of a Twilio number: what became of them, not how they are led. https://www.twilio.com/docs/voice */
export function voiceAdapter(call: CallProvider, pullEveryMs = 60_000): ChannelAdapter {
  return {
    kind: 'VOICE',
    handleKind: 'PHONE',
    conversations: 'person',
    capabilities: () => ({ idempotentSend: true }),
    verify,
    acknowledgement: emptyTwiml,
    parse: (raw, account) => Promise.resolve(parseVoice(raw, account)),
    send: () => Promise.resolve(callsOnly),
    fetchMedia: (media, account, signal) => fetchMedia(call, media, account, signal),
    listen: (account, cursor, store, signal) =>
      followList(call, callPull, pullEveryMs, account, cursor, store, signal),
    health: (account, signal) => accountHealth(call, account, signal),
  };
}

function verify(request: WebhookRequest, account: ChannelAccount): Verdict {
  const verdict = verifyTwilio(request, account);
  return verdict.ok ? { ok: true, dedupeKey: dedupeKeyOf(request) } : verdict;
}

const named = ['CallSid', 'ParentCallSid', 'DialCallSid', 'RecordingSid', 'TranscriptionSid'];
const states = [
  'CallStatus',
  'DialCallStatus',
  'RecordingStatus',
  'TranscriptionStatus',
  'SequenceNumber',
];

/** What it is about and what it says of it: the same again is a redelivery, whatever else is in it. */
function dedupeKeyOf(request: WebhookRequest): string | undefined {
  const field = fieldsOfRequest(request);
  const parts = [...named, ...states].flatMap((name) => {
    const value = field(name);
    return value ? [`${name}=${value}`] : [];
  });
  const key = parts.join(' ');
  return field('CallSid') && /^[\w= -]{1,500}$/.test(key) ? key : undefined;
}

const callsOnly: SendResult = {
  ok: false,
  failure: {
    class: 'permanent',
    code: 'calls_only',
    message: 'A call is not answered in writing: call back, or write on another channel.',
    scope: 'channel',
  },
};
