/** Calls that only the provider could have signed, around a body that no provider would send. */
import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { signatureOf, signedFields } from '../../src/channels/twilio/signature.js';
import type { ConnectChannelInput } from '../generated/operations.js';
import { accountSid, authToken } from './twilio.js';

const secret = 'a-secret-that-both-sides-know';
const signingSecret = `whsec_${Buffer.from(secret.repeat(2)).toString('base64')}`;
const apiUrl = 'http://127.0.0.1:9';
const meta = { appSecret: secret, verifyToken: secret, accessToken: secret, apiUrl };
const twilio = { accountSid, authToken, apiUrl };

export interface Door {
  connect: Omit<ConnectChannelInput, 'name'>;
  sign(url: string, body: string, n: number): Record<string, string>;
  /** A message as the provider sends it, as JSON; `"@id@"`, `"@text@"`, `"@time@"` and `"@person@"` are to be filled. */
  message?: string;
  /** A call with all of these in one batch. */
  batch?(items: string[]): string;
}

const json = { 'content-type': 'application/json' };
const hub = (_url: string, body: string) => {
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return { ...json, 'x-hub-signature-256': `sha256=${signature}` };
};
const form = (url: string, body: string) => ({
  'content-type': 'application/x-www-form-urlencoded',
  'x-twilio-signature': signatureOf(authToken, url + signedFields(body)),
});
const page = (object: string, id: string) => ({
  sign: hub,
  batch: (items: string[]) =>
    `{"object":"${object}","entry":[{"id":"${id}","time":1,"messaging":[${items.join()}]}]}`,
  message: `{"sender":{"id":"@person@"},"recipient":{"id":"${id}"},"timestamp":"@time@","message":{"mid":"@id@","text":"@text@"}}`,
});
const number = '106540352242922';

export const doors: Record<string, Door> = {
  whatsapp: {
    connect: { whatsapp: { ...meta, phoneNumberId: number, businessAccountId: '10229' } },
    sign: hub,
    batch: (items) =>
      `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"${number}"},"messages":[${items.join()}]}}]}]}`,
    message:
      '{"from":"@person@","id":"@id@","timestamp":"@time@","type":"text","text":{"body":"@text@"}}',
  },
  messenger: {
    connect: { messenger: { ...meta, pageId: '9001' } },
    ...page('page', '9001'),
  },
  instagram: {
    connect: { instagram: { ...meta, accountId: '9002' } },
    ...page('instagram', '9002'),
  },
  telegram: {
    connect: {
      telegram: {
        botToken: `700000001:${secret}`,
        secretToken: secret,
        delivery: 'WEBHOOK',
        apiUrl,
      },
    },
    sign: () => ({ ...json, 'x-telegram-bot-api-secret-token': secret }),
    message:
      '{"update_id":"@id@","message":{"message_id":"@id@","date":"@time@","chat":{"id":"@person@","type":"private"},"text":"@text@"}}',
  },
  custom: {
    connect: { custom: { signingSecret } },
    sign: (_url, body, n) => {
      const now = new Date();
      return {
        ...json,
        'webhook-id': `call-${n}`,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(signingSecret).sign(`call-${n}`, now, body),
      };
    },
    batch: (items) => `{"events":[${items.join()}]}`,
    message:
      '{"type":"message","id":"@id@","from":{"id":"@person@"},"sentAt":"@time@","text":"@text@"}',
  },
  sms: { connect: { sms: { ...twilio, phoneNumber: '+15005550006' } }, sign: form },
  voice: { connect: { voice: { ...twilio, phoneNumber: '+15005550007' } }, sign: form },
  postmark: {
    connect: {
      email: {
        address: 'postmark@shop.test',
        inbound: { provider: 'POSTMARK', user: 'postmark', password: secret },
      },
    },
    sign: () => ({
      ...json,
      authorization: `Basic ${Buffer.from(`postmark:${secret}`).toString('base64')}`,
    }),
    message:
      '{"MessageID":"@id@","Date":"@time@","OriginalRecipient":"@person@","RawEmail":"@text@"}',
  },
};

const deep = 10_000;
const long = 'x'.repeat(4_000_000);
const proto = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

/** Whole bodies, whatever the door reads. */
export const bodies: Record<string, string> = {
  nothing: '',
  'no JSON and no form': 'this is neither {',
  'a list': '[]',
  'a number': '42',
  null: 'null',
  'ten thousand lists in each other': '['.repeat(deep) + ']'.repeat(deep),
  'ten thousand objects in each other': `${'{"entry":'.repeat(deep)}1${'}'.repeat(deep)}`,
  'four megabytes of junk': long,
  'NUL bytes': '\0'.repeat(1000),
  'the keys of all objects': proto,
  'lists for objects': '{"object":[],"entry":[[[]]],"events":[[]],"message":[[]],"update_id":1}',
  'a form of odd fields':
    'MessageSid=SM%00%ED%A0%80&From=%00&Body=%00%ED%A0%80&NumMedia=9e99&CallSid=CA1&CallStatus=completed&CallDuration=-9e99&Timestamp=-271821-04-20T00:00:00Z&__proto__=x',
  'a message of odd fields':
    'MessageSid=SMaa&From=%2B1415%00&To=%2B1&Body=%00%ED%A0%80&NumMedia=-1&MediaUrl0=javascript:1',
  'a call of odd fields':
    'CallSid=CAaa&CallStatus=no-answer&Direction=inbound&From=%00&To=%2B1&CallDuration=99999999999999&SequenceNumber=x',
};

/** Messages with one field that no provider would fill so, as JSON. */
export const fields: readonly [field: 'id' | 'text' | 'time' | 'person', value: string][] = [
  ['text', '"half \\ud800 a pair and \\u0000 NUL"'],
  ['text', '["a list"]'],
  ['text', proto],
  ['text', '['.repeat(2_000) + ']'.repeat(2_000)],
  ['id', '90071992547409931234567890'],
  ['id', '"with \\u0000 NUL and \\ud800"'],
  ['id', '{"a":1}'],
  ['person', '90071992547409931234567890'],
  ['person', '-5'],
  ['person', '"with \\u0000 NUL and \\ud800"'],
  ['person', '["a list"]'],
  ['time', '99999999999999999'],
  ['time', '"99999999999999999"'],
  ['time', '-99999999999999'],
  ['time', '"-99999999999999"'],
  ['time', '0.000001'],
  ['time', '1e400'],
  ['time', '"soon"'],
  ['time', '"-271821-04-20T00:00:00.000Z"'],
  ['time', '"-005000-01-01T00:00:00.000Z"'],
  ['time', '"0000-01-01T00:00:00Z"'],
  ['time', '"+275760-09-13T00:00:00.000Z"'],
  ['time', '{"seconds":1}'],
];

/** A message that is all right but for what is given, each value as JSON. */
export function filled(door: Door, n: number, given: Record<string, string> = {}): string {
  const isBot = door.message!.includes('update_id');
  const id = isBot ? String(1000 + n) : `"id-${n}"`;
  const person = isBot ? String(5_000 + n) : `"4915${100_000_000 + n}"`;
  const values: Record<string, string> = { id, text: '"Fine"', time: '"1"', person, ...given };
  const message = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`"@${name}@"`, () => value),
    door.message!,
  );
  return door.batch?.([message]) ?? message;
}
