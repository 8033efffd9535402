import { randomUUID } from 'node:crypto';
import { Graph, graphError, graphTroubles } from './graph.js';
import { type Answered, type Asked, json } from './http.js';
import type { Person, Picture, Receipt, Reply, Simulator, Stage } from './simulator.js';

const phoneNumberId = '106540352242922';
const businessAccountId = '102290129340398';

interface Sent {
  to?: string;
  recipient?: string;
  type?: string;
  status?: string;
  biz_opaque_callback_data?: string;
  text?: { body: string };
  template?: { name: string };
  [type: string]: unknown;
}

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview */
export class WhatsAppSimulator implements Simulator {
  readonly kind = 'WHATSAPP';
  readonly troubles = graphTroubles(130429, 131000);
  private readonly graph: Graph;
  private readonly files = new Map<string, Picture>();

  constructor(private readonly stage: Stage) {
    this.graph = new Graph(stage);
  }

  connection(url: string) {
    return { phoneNumberId, businessAccountId, ...this.graph.connection(url) };
  }

  idOf({ n }: Person): string {
    return String(12_025_550_100 + n);
  }

  sends({ method, path }: Asked): boolean {
    return method === 'POST' && path.endsWith('/messages');
  }

  answer(asked: Asked): Answered {
    const { method, path, body } = asked;
    const refusal = this.graph.refusal(asked);
    if (refusal) return refusal;
    if (this.sends(asked)) return this.take(JSON.parse(body.toString()) as Sent);
    if (method === 'POST') return json({ id: randomUUID() });
    if (path.endsWith(`/${phoneNumberId}`))
      return json({ id: phoneNumberId, verified_name: 'The simulated shop' });
    if (path.endsWith('/message_templates')) return json({ data: [template] });
    return this.file(path);
  }

  private take(sent: Sent): Answered {
    if (sent.status) return json({ success: true }); // somebody has read what the customer wrote
    const to = sent.to ?? sent.recipient ?? '';
    const id = `wamid.${randomUUID()}`;
    this.stage.took({ id, to, text: wordsOf(sent), about: sent.biz_opaque_callback_data });
    const contacts = [{ input: to, wa_id: to }];
    return json({ messaging_product: 'whatsapp', contacts, messages: [{ id }] });
  }

  /** The id gives an address, and the address gives the file. */
  private file(path: string): Answered {
    const id = path.split('/').at(-1)!;
    const file = this.files.get(id);
    if (!file) return graphError(404, 100, 'Object does not exist.');
    if (path.startsWith('/file/')) return { body: file.content };
    const { contentType, content } = file;
    const url = `${this.stage.url}/file/${id}`;
    return json({ id, url, mime_type: contentType, file_size: content.length });
  }

  says(person: Person, text: string): Promise<string> {
    return this.message(person, { type: 'text', text: { body: text } });
  }

  shows(person: Person, picture: Picture): Promise<string> {
    const id = String(Date.now()) + String(this.files.size);
    this.files.set(id, picture);
    const image = { id, mime_type: picture.contentType, caption: 'It looks like this.' };
    return this.message(person, { type: 'image', image });
  }

  async edits(person: Person, original: string, text: string): Promise<void> {
    const message = { type: 'text', text: { body: text } };
    await this.message(person, { type: 'edit', edit: { original_message_id: original, message } });
  }

  async reacts(person: Person, id: string, emoji: string): Promise<void> {
    await this.message(person, { type: 'reaction', reaction: { message_id: id, emoji } });
  }

  private async message(person: Person, content: object): Promise<string> {
    const from = this.idOf(person);
    const id = `wamid.${randomUUID()}`;
    const contacts = [{ profile: { name: person.name }, wa_id: from }];
    await this.change({ contacts, messages: [{ from, id, timestamp: seconds(), ...content }] });
    return id;
  }

  readonly receipts = {
    sent: (reply: Reply) => this.status(reply, 'sent'),
    delivered: (reply: Reply) => this.status(reply, 'delivered'),
    read: (reply: Reply) => this.status(reply, 'read'),
  };

  private status({ id, to, about }: Reply, status: Receipt): Promise<void> {
    const item = { id, recipient_id: to, status, timestamp: seconds() };
    return this.change({ statuses: [{ ...item, biz_opaque_callback_data: about }] });
  }

  private change(value: object): Promise<void> {
    const metadata = { display_phone_number: '15550783881', phone_number_id: phoneNumberId };
    const change = {
      field: 'messages',
      value: { messaging_product: 'whatsapp', metadata, ...value },
    };
    const entry = [{ id: businessAccountId, changes: [change] }];
    return this.graph.post({ object: 'whatsapp_business_account', entry });
  }
}

const seconds = (): string => String(Math.floor(Date.now() / 1000));

function wordsOf(sent: Sent): string {
  if (sent.text) return sent.text.body;
  if (sent.template) return `[template ${sent.template.name}]`;
  const { caption } = (sent[sent.type ?? ''] ?? {}) as { caption?: string };
  return [`[${sent.type ?? 'message'}]`, caption].filter(Boolean).join(' ');
}

const template = {
  id: '594425479261596',
  name: 'order_on_its_way',
  language: 'en',
  status: 'APPROVED',
  category: 'UTILITY',
  components: [
    {
      type: 'BODY',
      text: 'Hello {{1}}, your order {{2}} is on its way.',
      example: { body_text: [['Ana', '48-2211']] },
    },
  ],
};
