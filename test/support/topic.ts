import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { startProvider } from './provider.js';

export interface Forgery {
  arn?: string;
  key?: KeyObject;
  certificateUrl?: string;
  subscribeUrl?: string;
  version?: '1' | '2';
  /** After it was signed. */
  change?: (message: Record<string, string>) => Record<string, string>;
}

/** A topic of Amazon SNS: signs what it posts, shows its certificate, and is told who wants to hear from it. */
export interface Topic {
  arn: string;
  url: string;
  /** Tokens of the subscriptions that were confirmed. */
  confirmed: string[];
  subscribe(webhookUrl: string, forgery?: Forgery): Promise<Response>;
  notify(webhookUrl: string, message: object | string, forgery?: Forgery): Promise<Response>;
  close(): Promise<void>;
}

export async function startTopic(): Promise<Topic> {
  const arn = 'arn:aws:sns:eu-west-1:123456789012:inbound-mail';
  const { key, certificate } = makeCertificate();
  const confirmed: string[] = [];
  const provider = await startProvider(({ path }) => {
    if (path === '/certificate.pem') return { body: certificate };
    confirmed.push(new URL(path, 'http://topic.invalid').searchParams.get('Token') ?? '');
    return { body: '<ConfirmSubscriptionResponse/>' };
  });
  const post = (webhookUrl: string, message: Record<string, string>, forgery: Forgery) => {
    const version = forgery.version ?? '1';
    const complete = {
      MessageId: crypto.randomUUID(),
      TopicArn: forgery.arn ?? arn,
      Timestamp: new Date().toISOString(),
      SignatureVersion: version,
      SigningCertURL: forgery.certificateUrl ?? `${provider.url}/certificate.pem`,
      ...message,
    };
    const algorithm = version === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
    const signature = sign(algorithm, Buffer.from(signedText(complete)), forgery.key ?? key);
    const signed = { ...complete, Signature: signature.toString('base64') };
    return fetch(webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'text/plain; charset=UTF-8',
        'x-amz-sns-message-type': message['Type']!,
      },
      body: JSON.stringify(forgery.change?.(signed) ?? signed),
    });
  };
  return {
    arn,
    url: provider.url,
    confirmed,
    subscribe: (webhookUrl, forgery = {}) =>
      post(
        webhookUrl,
        {
          Type: 'SubscriptionConfirmation',
          Message: 'You have chosen to subscribe.',
          Token: 'the-token',
          SubscribeURL: forgery.subscribeUrl ?? `${provider.url}/?Token=the-token`,
        },
        forgery,
      ),
    notify: (webhookUrl, message, forgery = {}) =>
      post(
        webhookUrl,
        {
          Type: 'Notification',
          Subject: 'Amazon SES Email Receipt Notification',
          Message: typeof message === 'string' ? message : JSON.stringify(message),
        },
        forgery,
      ),
    close: () => provider.close(),
  };
}

/** In the order of the names, those that are there; which ones are signed depends on the type. */
function signedText(message: Record<string, string>): string {
  const names =
    message['Type'] === 'Notification'
      ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
      : ['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'];
  return names.map((name) => `${name}\n${message[name]}\n`).join('');
}

/** Node reads certificates but makes none: the least that one has to say (RFC 5280), signed by itself. */
function makeCertificate(): { key: KeyObject; certificate: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm = Buffer.from('300d06092a864886f70d01010b0500', 'hex'); // sha256WithRSAEncryption
  const name = der(0x30, der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), text(0x0c, 'sns'))));
  const validity = der(0x30, text(0x17, '260101000000Z'), text(0x17, '490101000000Z'));
  const subjectKey = publicKey.export({ type: 'spki', format: 'der' });
  const serial = der(0x02, Buffer.from([1]));
  const body = der(0x30, serial, algorithm, name, validity, name, subjectKey);
  const signature = der(0x03, Buffer.from([0]), sign('RSA-SHA256', body, privateKey));
  const base64 = der(0x30, body, algorithm, signature).toString('base64');
  const lines = base64.match(/.{1,64}/g)!.join('\n');
  const certificate = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey, certificate };
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(head), content]);
}

function text(tag: number, words: string): Buffer {
  return der(tag, Buffer.from(words));
}
