import { createHash, createHmac } from 'node:crypto';
import {
  type Provider,
  type ProviderReply,
  type ProviderRequest,
  startProvider,
} from './provider.js';

export const bucketKey = {
  id: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** S3 on this machine: gives an object to whoever signs as https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html tells. */
export class Bucket {
  readonly objects = new Map<string, { body: Buffer; headers?: Record<string, string> }>();
  /** What it says instead, for a while. */
  answer: () => ProviderReply | undefined = () => undefined;
  private provider!: Provider;

  static async start(region: string): Promise<Bucket> {
    const bucket = new Bucket();
    bucket.provider = await startProvider((request) => bucket.get(request, region));
    return bucket;
  }

  get url(): string {
    return this.provider.url;
  }

  get requests(): ProviderRequest[] {
    return this.provider.requests;
  }

  close(): Promise<void> {
    return this.provider.close();
  }

  private get(request: ProviderRequest, region: string): ProviderReply {
    if (!isSigned(request, region)) return refusal(403, 'SignatureDoesNotMatch');
    const said = this.answer();
    if (said) return said;
    const found = this.objects.get(decodeURIComponent(request.path));
    return found ?? refusal(404, 'NoSuchKey');
  }
}

export const refusal = (status: number, code: string): ProviderReply => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`,
});

function isSigned({ method, path, headers }: ProviderRequest, region: string): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^,]+), SignedHeaders=([^,]+), Signature=(\w{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!given) return false;
  const [, id, day, scope, names, signature] = given as unknown as string[];
  if (id !== bucketKey.id || scope !== `${region}/s3/aws4_request`) return false;
  const canonical = [
    method,
    path.split('/').map(encoded).join('/'),
    '',
    ...names!.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const time = String(headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', time, `${day}/${scope}`, sha256(canonical)].join('\n');
  const key = [day!, region, 's3', 'aws4_request'].reduce<Buffer>(
    (sofar, part) => hmac(sofar, part),
    Buffer.from(`AWS4${bucketKey.secret}`),
  );
  return names!.includes('host') && hmac(key, toSign).toString('hex') === signature;
}

/** As S3 encodes the key itself, however it was written in the address. */
const encoded = (segment: string): string =>
  encodeURIComponent(decodeURIComponent(segment)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
const hmac = (key: Buffer, words: string): Buffer =>
  createHmac('sha256', key).update(words).digest();
