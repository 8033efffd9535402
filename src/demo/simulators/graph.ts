import { createHmac, randomBytes } from 'node:crypto';
import { type Answered, type Asked, json } from './http.js';
import type { Stage } from './simulator.js';

/** What all products behind the Graph API share: the token on each call, the signature on each webhook, the errors. */
export class Graph {
  private readonly appSecret = randomBytes(16).toString('hex');
  private readonly accessToken = `EAAG${randomBytes(24).toString('hex')}`;
  private readonly verifyToken = randomBytes(12).toString('hex');

  constructor(private readonly stage: Stage) {}

  connection(url: string) {
    const { appSecret, accessToken, verifyToken } = this;
    return { appSecret, accessToken, verifyToken, apiUrl: url, apiVersion: 'v25.0' };
  }

  /** The answer to whoever does not have the token. */
  refusal({ headers }: Asked): Answered | undefined {
    return headers.authorization === `Bearer ${this.accessToken}`
      ? undefined
      : graphError(401, 190, 'Invalid OAuth access token.');
  }

  /** https://developers.facebook.com/docs/graph-api/webhooks/getting-started: signed over the bytes. */
  post(webhook: object): Promise<void> {
    const body = JSON.stringify(webhook);
    const signature = createHmac('sha256', this.appSecret).update(body).digest('hex');
    return this.stage.post(body, {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${signature}`,
    });
  }
}

/** https://developers.facebook.com/docs/graph-api/guides/error-handling */
export function graphError(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Answered {
  return json({ error: { message, type: 'OAuthException', code } }, status, headers);
}

export const graphTroubles = (throttled: number, broken: number): Answered[] => [
  graphError(429, throttled, 'Rate limit hit.', { 'retry-after': '1' }),
  graphError(500, broken, 'Something went wrong, try again later.'),
];
