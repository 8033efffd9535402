import { randomBytes, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { type Answered, type Asked, json } from './http.js';
import type { Person, Picture, Reply, Simulator, Stage } from './simulator.js';

/** A shop's own app on a custom channel, as docs/channels/custom.md tells it. */
export class CustomSimulator implements Simulator {
  readonly kind = 'CUSTOM';
  readonly troubles = [
    json({ error: 'Too many requests.' }, 429, { 'retry-after': '1' }),
    json({ error: 'Something broke.' }, 503, { 'retry-after': '1' }),
  ];
  private readonly signingSecret = `whsec_${randomBytes(32).toString('base64')}`;
  /** A repetition has the same id, and is answered without being shown again. */
  private readonly known = new Set<string>();

  constructor(private readonly stage: Stage) {}

  connection(url: string) {
    return { signingSecret: this.signingSecret, outboundUrl: `${url}/replies` };
  }

  idOf({ n }: Person): string {
    return `customer-${n}`;
  }

  sends({ body }: Asked): boolean {
    return body.includes('"type":"message"');
  }

  answer({ headers, body }: Asked): Answered {
    const event = this.verified(headers, body);
    if (!event) return json({ error: 'The signature is wrong.' }, 401);
    const { type, id, to, text } = event;
    if (type === 'message' && !this.known.has(id)) {
      this.known.add(id);
      this.stage.took({ id, to: to!.id, text: text || '[files]' });
    }
    return json({ id });
  }

  private verified(headers: Asked['headers'], body: Buffer) {
    try {
      const signed = headers as Record<string, string>;
      return new Webhook(this.signingSecret).verify(body, signed) as {
        type: string;
        id: string;
        to?: { id: string };
        text?: string;
      };
    } catch {
      return undefined;
    }
  }

  async says(person: Person, text: string): Promise<string> {
    return this.message(person, { text });
  }

  async shows(person: Person, { fileName, contentType, content }: Picture): Promise<string> {
    const file = { fileName, contentType, content: content.toString('base64') };
    return this.message(person, { attachments: [file] });
  }

  private async message(person: Person, said: object): Promise<string> {
    const id = randomUUID();
    const from = { id: this.idOf(person), name: person.name };
    await this.post({ type: 'message', id, from, ...said });
    return id;
  }

  edits(_person: Person, id: string, text: string): Promise<void> {
    return this.post({ type: 'edit', id, text });
  }

  reacts(person: Person, id: string, emoji: string): Promise<void> {
    return this.post({ type: 'reaction', id, from: { id: this.idOf(person) }, emoji });
  }

  readonly receipts = {
    delivered: ({ id }: Reply) => this.post({ type: 'status', id, status: 'delivered' }),
    read: ({ id }: Reply) => this.post({ type: 'status', id, status: 'read' }),
  };

  private post(event: object): Promise<void> {
    const body = JSON.stringify(event);
    const id = randomUUID();
    const now = new Date();
    return this.stage.post(body, {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(this.signingSecret).sign(id, now, body),
    });
  }
}
