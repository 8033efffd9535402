import type { CallFacts, CallOutcome } from '../../domain/call/call-facts.js';
import type { ChannelAccount, InboundEvent } from '../channel.js';
import { type Fields, isObject, type Json, sidOf, textOf, timeOf } from '../twilio/form.js';
import { fileUrl } from '../twilio/list.js';
import { directionOf, lineEnd, personOf, recordingAt, secondsOf, timesOf, tookIt } from './line.js';

/** https://www.twilio.com/docs/voice/api/call-resource, with its legs and recordings as `legs` and `recordings`. */
export function parsePulledCall(
  call: Json,
  receivedAt: Date,
  account: ChannelAccount,
): InboundEvent {
  const field: Fields = (name) => textOf(call[name]);
  const externalId = sidOf(field, 'sid');
  const direction = directionOf(field('direction'));
  const other = direction === 'INBOUND' ? field('from') : field('to');
  const end = endOf(call);
  if (!externalId || !direction || other === undefined || !end)
    return {
      type: 'unknown',
      disposition: 'park',
      reason: 'The list’s call is not over, or nobody’s.',
    };
  const recordings = objects(call['recordings']).filter(({ status }) => status === 'completed');
  const voicemail = objects(call['recordings']).some(isVoicemail) || undefined;
  const endedAt = timeOf(call['end_time'], receivedAt);
  const times = timesOf(endedAt, secondsOf(call['duration']));
  const facts: CallFacts = {
    direction,
    end,
    voicemail,
    ...times,
    ...legsOf(objects(call['legs'])),
  };
  const media = recordings
    .filter(({ uri }) => typeof uri === 'string')
    .map((one) => recordingAt(fileUrl(one['uri'], account), isVoicemail(one)));
  const party = personOf(externalId, other, field('caller_name'));
  return { type: 'call', externalId, party, facts, attachments: [], media };
}

const isVoicemail = ({ source }: Json): boolean => source === 'RecordVerb';

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject).slice(0, 50) : [];
}

function endOf({ status, duration }: Json): CallFacts['end'] {
  return lineEnd((name) => textOf({ CallStatus: status, CallDuration: duration }[name]));
}

function legsOf(legs: Json[]): Pick<CallFacts, 'legs' | 'talkSeconds'> {
  const known = new Map<string, CallOutcome>();
  let talkSeconds = 0;
  for (const leg of legs) {
    const name = sidOf((field) => textOf(leg[field]), 'sid');
    const outcome = tookIt(leg['status']);
    if (name && outcome) known.set(name, outcome);
    if (outcome === 'ANSWERED') talkSeconds = Math.max(talkSeconds, secondsOf(leg['duration']));
  }
  if (known.size === 0) return {};
  return { legs: Object.fromEntries(known), talkSeconds: talkSeconds || undefined };
}
