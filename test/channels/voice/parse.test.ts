import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseVoice } from '../../../src/channels/voice/parse.js';
import { account, pulled, receivedAt, told } from '../twilio/account.js';

const call = { CallSid: 'CA1', From: '+4915110000001', To: '+15005550006', Direction: 'inbound' };
const parse = (form: Record<string, string>) => parseVoice(told(form), account())[0]!;

describe('A webhook of Twilio tells', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'of a call that was taken',
      {
        ...call,
        CallStatus: 'completed',
        CallDuration: '60',
        Timestamp: 'Tue, 24 Nov 2026 09:01:00 +0000',
      },
      {
        party: { address: '+4915110000001' },
        facts: {
          direction: 'INBOUND',
          end: 'COMPLETED',
          startedAt: '2026-11-24T09:00:00.000Z',
          endedAt: '2026-11-24T09:01:00.000Z',
          durationSeconds: 60,
        },
      },
    ],
    [
      'of one of no length',
      { ...call, CallStatus: 'completed', CallDuration: '0' },
      { facts: { end: 'MISSED' } },
    ],
    ['of one that nobody took', { ...call, CallStatus: 'no-answer' }, { facts: { end: 'MISSED' } }],
    [
      'of one that the caller ended',
      { ...call, CallStatus: 'canceled' },
      { facts: { end: 'MISSED' } },
    ],
    [
      'of one of ours',
      { ...call, Direction: 'outbound-api', CallStatus: 'busy' },
      { party: { address: '+15005550006' }, facts: { direction: 'OUTBOUND', end: 'MISSED' } },
    ],
    [
      'who took it',
      {
        ...call,
        CallSid: 'CA2',
        ParentCallSid: 'CA1',
        Direction: 'outbound-dial',
        CallStatus: 'in-progress',
      },
      { externalId: 'CA1', facts: { legs: { CA2: 'ANSWERED' } } },
    ],
    [
      'who did not',
      { ...call, CallStatus: 'in-progress', DialCallStatus: 'busy', DialCallSid: 'CA2' },
      { facts: { legs: { CA2: 'MISSED' } } },
    ],
    [
      'that the caller spoke to a machine',
      { ...call, RecordingUrl: 'https://a/RE1', RecordingSid: 'RE1' },
      { facts: { voicemail: true }, media: undefined },
    ],
    [
      'of a recording',
      {
        CallSid: 'CA1',
        RecordingUrl: 'https://a/RE1',
        RecordingSid: 'RE1',
        RecordingStatus: 'completed',
        RecordingSource: 'DialVerb',
      },
      {
        externalId: 'CA1',
        media: [{ fileName: 'recording.mp3', ref: { url: 'https://a/RE1.mp3' } }],
      },
    ],
    [
      'what was said',
      {
        CallSid: 'CA1',
        TranscriptionSid: 'TR1',
        RecordingSid: 'RE1',
        TranscriptionStatus: 'completed',
        TranscriptionText: 'Hi',
      },
      { facts: { transcripts: { RE1: 'Hi' } } },
    ],
    [
      'of a hidden number',
      { ...call, From: '+266696687', CallStatus: 'busy' },
      { party: { address: 'anonymous:CA1' } },
    ],
    [
      'of an app',
      { ...call, From: 'client:ana', CallStatus: 'busy' },
      { party: { address: 'client:ana' } },
    ],
  ])('%s', (_name, form, expected) => {
    expect(parse(form)).toMatchObject({ type: 'call', externalId: 'CA1', ...expected });
  });

  test.each<[string, Record<string, string>, string]>([
    ['a ringing call', { ...call, CallStatus: 'ringing' }, 'ignore'],
    ['a ringing leg', { ...call, ParentCallSid: 'CA0', CallStatus: 'ringing' }, 'ignore'],
    [
      'a recording that began',
      { CallSid: 'CA1', RecordingStatus: 'in-progress', RecordingUrl: 'x' },
      'ignore',
    ],
    [
      'words that were not understood',
      { CallSid: 'CA1', TranscriptionSid: 'TR1', TranscriptionStatus: 'failed' },
      'ignore',
    ],
    ['no call', {}, 'park'],
    ['nothing of the call', { CallSid: 'CA1' }, 'park'],
    ['nobody', { CallSid: 'CA1', CallStatus: 'completed' }, 'park'],
  ])('%s, which is not filed', (_name, form, disposition) => {
    expect(parse(form)).toMatchObject({ type: 'unknown', disposition });
  });
});

describe('An item of the list', () => {
  const item = {
    sid: 'CA1',
    direction: 'inbound',
    from: '+4915110000001',
    status: 'completed',
    duration: '40',
    end_time: 'Tue, 24 Nov 2026 09:00:40 +0000',
  };

  test('is a call with whom it was put through to, and what was recorded', () => {
    const uri = '/2010-04-01/Accounts/AC1/Recordings/RE1.json';
    const more = {
      legs: [
        { sid: 'CA2', status: 'no-answer' },
        { sid: 'CA3', status: 'completed', duration: '30' },
      ],
      recordings: [
        { uri, status: 'completed', source: 'RecordVerb' },
        { uri, status: 'processing' },
      ],
    };
    expect(parseVoice(pulled({ ...item, ...more }), account())).toMatchObject([
      {
        externalId: 'CA1',
        party: { address: '+4915110000001' },
        facts: {
          end: 'COMPLETED',
          startedAt: '2026-11-24T09:00:00.000Z',
          legs: { CA2: 'MISSED', CA3: 'ANSWERED' },
          talkSeconds: 30,
          voicemail: true,
        },
        media: [
          { ref: { url: 'https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1.mp3' } },
        ],
      },
    ]);
  });

  test('is parked while it is not over', () => {
    const [event] = parseVoice(pulled({ ...item, status: 'in-progress' }), account());
    expect(event).toMatchObject({ type: 'unknown', disposition: 'park' });
  });
});

test('Reading never throws, whatever comes, and no time is later than our receipt', () => {
  const names = fc.constantFrom(
    'CallSid',
    'ParentCallSid',
    'CallStatus',
    'Direction',
    'From',
    'To',
    'Timestamp',
    'CallDuration',
    'DialCallStatus',
    'RecordingSid',
    'RecordingUrl',
    'RecordingStatus',
    'TranscriptionSid',
    'TranscriptionText',
    'TranscriptionStatus',
  );
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom('CA1', 'inbound', 'completed', 'constructor', '9e9', receivedAt.toUTCString()),
  );
  const total = (raw: Parameters<typeof parseVoice>[0]): void => {
    const events = parseVoice(raw, account());
    expect(events).toHaveLength(1);
    for (const event of events)
      if (event.type === 'call' && event.facts.endedAt)
        expect(Date.parse(event.facts.endedAt)).toBeLessThanOrEqual(receivedAt.getTime());
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values)), fc.nat(), fc.nat(), (fields, cut, bit) => {
      const body = Buffer.from(new URLSearchParams(fields).toString());
      total(told(body));
      total(told(body.subarray(0, cut % (body.length + 1))));
      if (body.length > 0) body[bit % body.length]! ^= 1 << (bit % 8);
      total(told(body));
    }),
  );
  fc.assert(fc.property(fc.json(), (json) => total(pulled(JSON.parse(json)))));
});
