import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export const signingSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** A source of a custom channel: posts signed webhooks, as docs/channels/custom.md tells. */
export class CustomSource {
  constructor(
    readonly webhookUrl: string,
    readonly secret: string,
  ) {}

  async post(body: object | string, id: string = crypto.randomUUID()): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const now = new Date();
    return fetch(this.webhookUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(this.secret).sign(id, now, text),
      },
      body: text,
    });
  }

  async say(person: string, text: string, more: object = {}): Promise<string> {
    const id = crypto.randomUUID();
    const from = { id: person, name: `Customer ${person}` };
    const response = await this.post({ type: 'message', id, from, text, ...more });
    if (response.status !== 200) throw new Error(await response.text());
    return id;
  }
}
