import { AwsV4Signer } from 'aws4fetch';
import type { ChannelAccount, Failure } from '../../channel.js';
import { type CallProvider, NoAnswer } from '../../provider-call.js';

/** Where SES laid a mail. */
export interface S3Place {
  bucket: string;
  key: string;
}

export type S3Mail = { ok: true; body: Buffer } | { ok: false; failure: Failure };

/** The largest mail that SES receives: https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const maxBytes = 40 * 1024 * 1024;

export const canReadS3 = ({ settings, secrets }: ChannelAccount): boolean =>
  Boolean(settings['inboundAccessKeyId'] && secrets['inboundSecretAccessKey']);

/** A name that is none would lead elsewhere: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const isBucketName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name);

/** One GET of the object, signed with the channel's own key (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html). */
export async function fetchS3Mail(
  call: CallProvider,
  place: S3Place,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<S3Mail> {
  const region = regionOf(account);
  const { url, headers } = await new AwsV4Signer({
    url: urlOf(place, region, account),
    accessKeyId: account.settings['inboundAccessKeyId']!,
    secretAccessKey: account.secrets['inboundSecretAccessKey']!,
    service: 's3',
    region,
  }).sign();
  try {
    const given = Object.fromEntries(headers.entries());
    const answer = await call({ method: 'GET', url: url.href, headers: given, signal, maxBytes });
    if (answer.status !== 200) return { ok: false, failure: failureOf(answer.status, answer.body) };
    return answer.headers['x-amz-meta-x-amz-key-v2']
      ? {
          ok: false,
          failure: refused('permanent', 'encrypted', 'It is encrypted for its own key.'),
        }
      : { ok: true, body: answer.body };
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** Of the topic when nothing else is said: they are mostly one. */
function regionOf({ settings }: ChannelAccount): string {
  return settings['inboundRegion'] ?? settings['inboundTopicArn']?.split(':')[3] ?? 'us-east-1';
}

/** A bucket with a dot in its name has no certificate of its own. */
function urlOf({ bucket, key }: S3Place, region: string, { settings }: ChannelAccount): string {
  const path = key.split('/').map(encodeURIComponent).join('/');
  const own = settings['inboundS3Url']?.replace(/\/+$/, '');
  if (own) return `${own}/${bucket}/${path}`;
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return bucket.includes('.')
    ? `https://${host}/${bucket}/${path}`
    : `https://${bucket}.${host}/${path}`;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
function failureOf(status: number, body: Buffer): Failure {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(body.toString('utf8', 0, 4_000))?.[1];
  const isPassing = status >= 500 || status === 429 || code === 'RequestTimeTooSkewed';
  const says = `S3 answered ${status}${code ? ` ${code}` : ''}.`;
  return refused(isPassing ? 'transient' : 'permanent', code ?? String(status), says);
}

function refused(kind: Failure['class'], code: string, message: string): Failure {
  return { class: kind, code, message, scope: 'message' };
}
