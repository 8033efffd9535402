import type { CallFacts, CallOutcome } from '../../domain/call/call-facts.js';
import type {
  ChannelAccount,
  InboundCall,
  InboundEvent,
  InboundMedia,
  RawInput,
} from '../channel.js';
import { type Fields, fieldsOfRaw, pulledOf, sidOf } from '../twilio/form.js';
import { parsePulledCall } from './parse-pulled.js';
import { lineEnd, lineFacts, partyOf, recordingAt, tookIt } from './line.js';

/**
 * News of a call: how its line ended, whether whom it was put through to took it, a recording, what was said in it.
 * https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application
 * https://www.twilio.com/docs/voice/twiml/dial#statuscallback
 */
export function parseVoice(raw: RawInput, account: ChannelAccount): InboundEvent[] {
  const pulled = pulledOf(raw);
  if (pulled) return [parsePulledCall(pulled, raw.receivedAt, account)];
  const field = fieldsOfRaw(raw);
  const callSid = sidOf(field, 'CallSid');
  if (!callSid) return [park('`CallSid` is missing: it is no call of Twilio’s.')];
  const parent = sidOf(field, 'ParentCallSid');
  if (parent) return [legOf(parent, callSid, field)];
  return [newsOf(callSid, field, raw.receivedAt)];
}

/** A call that Twilio made to put the caller through to somebody. */
function legOf(parent: string, callSid: string, field: Fields): InboundEvent {
  const took = tookIt(field('CallStatus'));
  return took
    ? news(parent, { legs: { [callSid]: took }, ...talk(took, field('CallDuration')) })
    : ringing;
}

function newsOf(callSid: string, field: Fields, receivedAt: Date): InboundEvent {
  const line = lineFacts(field, receivedAt);
  const party = partyOf(callSid, field);
  const special = spokenWords(field) ?? dialled(field) ?? recorded(field);
  if (special === 'ignored') return ignore('There is nothing in it to keep.');
  if (special) {
    const { media, ...facts } = special;
    return { ...news(callSid, { ...line, ...facts }, media), party };
  }
  if (!field('CallStatus'))
    return park('It says neither how the call stands nor what was recorded.');
  if (!lineEnd(field)) return ringing;
  return party ? { ...news(callSid, line), party } : park('It says not who called whom.');
}

type Special = (CallFacts & { media?: InboundMedia[] }) | 'ignored' | undefined;

/** https://www.twilio.com/docs/voice/twiml/record#transcribecallback */
function spokenWords(field: Fields): Special {
  const name = sidOf(field, 'RecordingSid') ?? sidOf(field, 'TranscriptionSid');
  if (!sidOf(field, 'TranscriptionSid') || !name) return undefined;
  const text = field('TranscriptionText')?.trim();
  return text && field('TranscriptionStatus') === 'completed'
    ? { transcripts: { [name]: text } }
    : 'ignored';
}

/** https://www.twilio.com/docs/voice/twiml/dial#action */
function dialled(field: Fields): Special {
  const status = field('DialCallStatus');
  if (!status) return undefined;
  const took = tookIt(status);
  const leg = sidOf(field, 'DialCallSid') ?? 'dialled';
  return took ? { legs: { [leg]: took }, ...talk(took, field('DialCallDuration')) } : 'ignored';
}

/** https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback */
function recorded(field: Fields): Special {
  const url = field('RecordingUrl');
  const status = field('RecordingStatus');
  if (url === undefined && status === undefined) return undefined;
  // Without a status it is the end of <Record>: the caller spoke to the machine; the file is told of when it is ready.
  const isVoicemail = status === undefined || field('RecordingSource') === 'RecordVerb';
  const voicemail = isVoicemail || undefined;
  if (status === undefined) return { voicemail };
  if (status !== 'completed' || !url) return 'ignored';
  return { voicemail, media: [recordingAt(url, isVoicemail)] };
}

function talk(outcome: CallOutcome, given: string | undefined): CallFacts {
  const seconds = Number(given);
  return outcome === 'ANSWERED' && seconds > 0 ? { talkSeconds: Math.floor(seconds) } : {};
}

function news(externalId: string, facts: CallFacts, media?: InboundMedia[]): InboundCall {
  return { type: 'call', externalId, facts, attachments: [], media };
}

const park = (reason: string): InboundEvent => ({ type: 'unknown', disposition: 'park', reason });
const ignore = (reason: string): InboundEvent => ({
  type: 'unknown',
  disposition: 'ignore',
  reason,
});
const ringing = ignore('The call is under way.');
