import { verify as verifySignature, X509Certificate } from 'node:crypto';
import type { ChannelAccount } from '../../channel.js';
import type { CallProvider } from '../../provider-call.js';
import { textIn } from './read-json.js';

export type SnsMessage = Record<string, unknown>;

/** What is signed, by type: https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message-verify-message-signature.html */
const signedKeys: Record<string, readonly string[]> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
};
signedKeys['UnsubscribeConfirmation'] = signedKeys['SubscriptionConfirmation']!;

const algorithms: Record<string, string> = { '1': 'RSA-SHA1', '2': 'RSA-SHA256' };
const certificateLifeMs = 24 * 3_600_000;
const mostCertificates = 50;

/** Messages of Amazon SNS: who they are from, and the certificates that show it. */
export class Sns {
  private readonly certificates = new Map<
    string,
    { key: Promise<X509Certificate>; until: number }
  >();

  constructor(private readonly call: CallProvider) {}

  /** Why the message is not to be believed; undefined when it is. Fetches the certificate when it is not here. */
  async doubt(message: SnsMessage, account: ChannelAccount): Promise<string | undefined> {
    const { topicArn } = settingsOf(account);
    if (!topicArn) return 'No topic is configured.';
    if (textIn(message, 'TopicArn') !== topicArn) return 'It is from another topic.';
    const algorithm = algorithms[textIn(message, 'SignatureVersion') ?? ''];
    const text = signedText(message);
    const url = textIn(message, 'SigningCertURL') ?? '';
    if (!algorithm || text === undefined) return 'It is no message of SNS.';
    if (!isAmazons(url, account)) return 'The certificate is not Amazon’s.';
    const signature = Buffer.from(textIn(message, 'Signature') ?? '', 'base64');
    try {
      const { publicKey } = await this.certificate(url);
      const isRight = verifySignature(algorithm, Buffer.from(text, 'utf8'), publicKey, signature);
      return isRight ? undefined : 'The signature is wrong.';
    } catch (error) {
      return `The certificate could not be read: ${(error as Error).message}`;
    }
  }

  /** Tells the topic that we want what it has. Only Amazon is asked, whatever address the message carries. */
  async confirm(message: SnsMessage, account: ChannelAccount): Promise<boolean> {
    const url = textIn(message, 'SubscribeURL') ?? '';
    if (!isAmazons(url, account)) return false;
    const signal = AbortSignal.timeout(10_000);
    const answer = await this.call({ method: 'GET', url, signal }).catch(() => undefined);
    return answer?.status === 200;
  }

  private async certificate(url: string): Promise<X509Certificate> {
    const kept = this.certificates.get(url);
    if (kept && kept.until > Date.now()) return kept.key;
    if (this.certificates.size >= mostCertificates) this.certificates.clear();
    const key = this.fetch(url);
    this.certificates.set(url, { key, until: Date.now() + certificateLifeMs });
    key.catch(() => this.certificates.delete(url));
    return key;
  }

  private async fetch(url: string): Promise<X509Certificate> {
    const signal = AbortSignal.timeout(10_000);
    const { status, body } = await this.call({ method: 'GET', url, signal, maxBytes: 64 * 1024 });
    if (status !== 200) throw new Error(`its server answered ${status}`);
    const certificate = new X509Certificate(body);
    if (new Date(certificate.validTo) < new Date()) throw new Error('it is no longer valid');
    return certificate;
  }
}

function settingsOf({ settings }: ChannelAccount) {
  return { topicArn: settings['inboundTopicArn'], apiUrl: settings['inboundApiUrl'] };
}

/** `sns.<region>.amazonaws.com` over HTTPS, or the place that was configured in its stead. */
function isAmazons(given: string, account: ChannelAccount): boolean {
  if (!URL.canParse(given)) return false;
  const url = new URL(given);
  const { apiUrl } = settingsOf(account);
  if (apiUrl) return URL.canParse(apiUrl) && url.origin === new URL(apiUrl).origin;
  const isHost = /^sns\.[a-z0-9-]{3,40}\.amazonaws\.com(?:\.cn)?$/.test(url.hostname);
  return url.protocol === 'https:' && url.port === '' && !url.username && isHost;
}

function signedText(message: SnsMessage): string | undefined {
  const keys = signedKeys[textIn(message, 'Type') ?? ''];
  if (!keys) return undefined;
  return keys
    .flatMap((key) => {
      const value = message[key];
      return typeof value === 'string' ? [`${key}\n${value}\n`] : [];
    })
    .join('');
}
