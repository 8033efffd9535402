import type { CallFacts, CallOutcome } from '../../domain/call/call-facts.js';
import type { InboundCall, InboundMedia } from '../channel.js';
import { type Fields, timeOf } from '../twilio/form.js';

/** What the line itself tells: which way, how it ended, when and how long. */
export function lineFacts(field: Fields, receivedAt: Date): CallFacts {
  const direction = directionOf(field('Direction'));
  const end = lineEnd(field);
  const isAboutTheLine = field('CallDuration') !== undefined || field('Timestamp') !== undefined;
  if (!end || !isAboutTheLine) return { direction, end };
  const endedAt = timeOf(field('Timestamp'), receivedAt);
  return { direction, end, ...timesOf(endedAt, secondsOf(field('CallDuration'))) };
}

export function timesOf(endedAt: Date, durationSeconds: number): CallFacts {
  const startedAt = new Date(endedAt.getTime() - durationSeconds * 1000);
  return {
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    durationSeconds: durationSeconds || undefined,
  };
}

/** A day at most: what Twilio itself cuts off after. */
export function secondsOf(given: unknown): number {
  const seconds = Math.floor(Number(given));
  return seconds > 0 ? Math.min(seconds, 86_400) : 0;
}

/** https://www.twilio.com/docs/voice/api/call-resource#call-status-values */
export function lineEnd(field: Fields): CallFacts['end'] {
  const status = field('CallStatus') ?? '';
  if (status === 'completed') return field('CallDuration') === '0' ? 'MISSED' : 'COMPLETED';
  return ['busy', 'no-answer', 'failed', 'canceled'].includes(status) ? 'MISSED' : undefined;
}

export function directionOf(given: string | undefined): CallFacts['direction'] {
  if (given === 'inbound' || given === 'trunking-originating') return 'INBOUND';
  return given?.startsWith('outbound') || given === 'trunking-terminating' ? 'OUTBOUND' : undefined;
}

/** The customer's end of the line. */
export function partyOf(callSid: string, field: Fields): InboundCall['party'] {
  const direction = directionOf(field('Direction'));
  if (!direction) return undefined;
  const given = direction === 'INBOUND' ? field('From') : field('To');
  const name = direction === 'INBOUND' ? field('CallerName') : undefined;
  return given === undefined ? undefined : personOf(callSid, given, name);
}

/** Whoever hides their number is a person of their own with every call: two of them are not one. */
export function personOf(callSid: string, given: string, name?: string): InboundCall['party'] {
  const isKnown = /^(\+[1-9]\d{4,14}|\d{3,8}|(client|sip|sips):.{1,180})$/.test(given);
  return isKnown && !hidden.has(given)
    ? { address: given, name: name || undefined }
    : { address: `anonymous:${callSid}`, name: 'Hidden number' };
}

/** RESTRICTED, BLOCKED, UNKNOWN, ANONYMOUS and UNAVAILABLE, spelled on a keypad. https://help.twilio.com/articles/223179988 */
const hidden = new Set(['+7378742833', '+2562533', '+8656696', '+266696687', '+86282452253']);

const took = new Set(['in-progress', 'answered', 'completed']);
const missed = new Set(['busy', 'no-answer', 'failed', 'canceled']);

/** Undefined while it rings. */
export function tookIt(status: unknown): CallOutcome | undefined {
  if (took.has(String(status))) return 'ANSWERED';
  return missed.has(String(status)) ? 'MISSED' : undefined;
}

export function recordingAt(url: string, isVoicemail: boolean): InboundMedia {
  const file = /\.(mp3|wav)$/.test(url) ? url : `${url}.mp3`;
  const fileName = `${isVoicemail ? 'voicemail' : 'recording'}${file.slice(-4)}`;
  const contentType = file.endsWith('.wav') ? 'audio/wav' : 'audio/mpeg';
  return { fileName, contentType, ref: { url: file } };
}
