import { type Answered, type Asked, json } from './http.js';
import type { Course, Person, Simulator, Stage } from './simulator.js';
import {
  accountSid,
  type Form,
  ourNumber,
  phoneOf,
  sid,
  TwilioAccount,
  twilioError,
} from './twilio.js';

/** Calls to a number: missed, taken, or left to the machine. https://www.twilio.com/docs/voice */
export class VoiceSimulator implements Simulator {
  readonly kind = 'VOICE';
  readonly troubles = [];
  private readonly account: TwilioAccount;
  private readonly recordings = new Set<string>();

  constructor(private readonly stage: Stage) {
    this.account = new TwilioAccount(stage);
  }

  connection(url: string) {
    return this.account.connection(url);
  }

  idOf(person: Person): string {
    return phoneOf(person);
  }

  /** A call is not answered in writing. */
  sends(): boolean {
    return false;
  }

  answer(asked: Asked): Answered {
    const usual = this.account.usual(asked);
    if (usual) return usual;
    const recording = /\/(RE\w+)\.mp3$/.exec(asked.path)?.[1];
    if (recording && this.recordings.has(recording))
      return { body: silence, headers: { 'content-type': 'audio/mpeg' } };
    if (asked.path.endsWith('/Recordings.json'))
      return json({ recordings: [], next_page_uri: null });
    if (asked.path.endsWith('/Calls.json')) return json({ calls: [], next_page_uri: null });
    return twilioError(404, 20404, 'The requested resource was not found');
  }

  async calls(person: Person, course: Course): Promise<void> {
    const call = { CallSid: sid('CA'), From: phoneOf(person), To: ourNumber, Direction: 'inbound' };
    await this.account.post({ ...call, CallerName: person.name, CallStatus: 'ringing' });
    if (course === 'taken') await this.takenBySomebody(call.CallSid);
    if (course === 'voicemail') await this.leavesWord(call);
    const status = course === 'missed' ? 'no-answer' : 'completed';
    await this.account.post({
      ...call,
      CallerName: person.name,
      CallStatus: status,
      CallDuration: course === 'missed' ? '0' : '48',
      Timestamp: new Date().toUTCString(),
    });
  }

  /** The call that was made to put the caller through. */
  private takenBySomebody(parent: string): Promise<void> {
    return this.account.post({
      CallSid: sid('CA'),
      ParentCallSid: parent,
      From: ourNumber,
      To: 'client:priya',
      Direction: 'outbound-dial',
      CallStatus: 'completed',
      CallDuration: '41',
    });
  }

  /** https://www.twilio.com/docs/voice/twiml/record */
  private async leavesWord(call: Form): Promise<void> {
    const recording = sid('RE');
    this.recordings.add(recording);
    const { CallSid } = call;
    const path = `/2010-04-01/Accounts/${accountSid}/Recordings/${recording}`;
    await this.account.post({
      CallSid: CallSid!,
      RecordingSid: recording,
      RecordingUrl: this.stage.url + path,
      RecordingStatus: 'completed',
      RecordingSource: 'RecordVerb',
      RecordingDuration: '7',
    });
    await this.account.post({
      CallSid: CallSid!,
      RecordingSid: recording,
      TranscriptionSid: sid('TR'),
      TranscriptionStatus: 'completed',
      TranscriptionText: 'Hello, please call me back about my order.',
    });
  }
}

/** One frame of an MP3 without a sound in it. */
const silence = Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)]);
