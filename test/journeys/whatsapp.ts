import { createHmac } from 'node:crypto';
import {
  type ChannelPartsFragment,
  CreateAttachmentUploadDocument,
  type SendReplyInput,
} from '../generated/operations.js';
import type { TestServer } from '../support/app.js';
import {
  type Provider,
  type ProviderReply,
  type ProviderRequest,
  startProvider,
} from '../support/provider.js';
import { connected } from './channel.js';
import { type Desk, eventually } from './desk.js';

const appSecret = '0d3a71f2c5b84e6f9a1c';
const accessToken = 'EAAG-a-token-of-a-system-user';
export const phoneNumberId = '106540352242922';
const json = { 'content-type': 'application/json' };

/** What the Cloud API is asked with POST …/messages. */
export interface Sent {
  to?: string;
  recipient?: string;
  type: string;
  biz_opaque_callback_data: string;
  text?: { body: string };
  template?: object;
  [type: string]: unknown;
}

type Answer = (sent: Sent) => ProviderReply | Promise<ProviderReply> | undefined;

/** WhatsApp's own side: the Cloud API that is called, and the webhooks that call us. */
export class WhatsApp {
  /** The answer to a message; taken with an id of its own when there is none. */
  answer: Answer = () => undefined;
  /** Files by media id, as customers sent them. */
  readonly files = new Map<string, { type: string; content: Buffer }>();
  /** The answer to anything else that is asked for by GET, by what its path begins with. */
  readonly pages = new Map<string, ProviderReply>();
  private count = 0;

  private constructor(
    readonly provider: Provider,
    readonly channel: ChannelPartsFragment,
  ) {}

  static async connected(server: TestServer): Promise<WhatsApp> {
    let whatsapp: WhatsApp | undefined = undefined;
    const provider = await startProvider((request): ProviderReply | Promise<ProviderReply> =>
      whatsapp!.reply(request),
    );
    const channel = await connected(server, {
      name: 'WhatsApp',
      whatsapp: {
        phoneNumberId,
        businessAccountId: '102290129340398',
        accessToken,
        appSecret,
        verifyToken: 'a-word-of-ours',
        apiUrl: provider.url,
        apiVersion: 'v25.0',
      },
    });
    return (whatsapp = new WhatsApp(provider, channel));
  }

  get sent(): Sent[] {
    return this.provider.requests
      .filter(({ path }) => path === `/v25.0/${phoneNumberId}/messages`)
      .map(({ body }) => JSON.parse(body) as Sent);
  }

  sentWith(text: string): Sent[] {
    return this.sent.filter((one) => JSON.stringify(one).includes(text));
  }

  get uploads(): ProviderRequest[] {
    return this.provider.requests.filter(({ path }) => path.endsWith('/media'));
  }

  private reply({ method, path, headers, body }: ProviderRequest) {
    if (headers.authorization !== `Bearer ${accessToken}`) return refusal(401, 190, 'No token.');
    if (method === 'POST' && path.endsWith('/messages')) {
      const sent = JSON.parse(body) as Sent;
      return this.answer(sent) ?? this.taken(sent);
    }
    if (method === 'POST') return { headers: json, body: `{"id":"upload-${++this.count}"}` };
    const page = [...this.pages].find(([start]) => path.startsWith(`/v25.0/${start}`))?.[1];
    return page ?? this.file(path);
  }

  taken({ to, recipient }: Sent, contact: object = {}): ProviderReply {
    const input = to ?? recipient;
    const body = {
      messaging_product: 'whatsapp',
      contacts: [{ input, ...(to ? { wa_id: to } : { user_id: recipient }), ...contact }],
      messages: [{ id: `wamid.out-${++this.count}` }],
    };
    return { headers: json, body: JSON.stringify(body) };
  }

  private file(path: string): ProviderReply {
    const id = decodeURIComponent(path.split('/').at(-1)!);
    const file = this.files.get(id);
    if (!file) return refusal(404, 100, 'Object does not exist.');
    if (path.startsWith('/file/')) return { body: file.content };
    const { type, content } = file;
    const url = `${this.provider.url}/file/${id}`;
    const body = { url, mime_type: type, file_size: content.length, id };
    return { headers: json, body: JSON.stringify(body) };
  }

  signature(body: string): string {
    return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
  }

  /** A webhook, signed as the provider signs. */
  post(body: object | string, signature?: string): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(this.channel.webhookUrl!, {
      method: 'POST',
      headers: { ...json, 'x-hub-signature-256': signature ?? this.signature(text) },
      body: text,
    });
  }

  async change(value: object, field = 'messages'): Promise<void> {
    const response = await this.post(this.webhook(value, field));
    if (response.status !== 200) throw new Error(await response.text());
  }

  webhook(value: object, field = 'messages'): { object: string; entry: { changes: object[] }[] } {
    const metadata = { display_phone_number: '15550783881', phone_number_id: phoneNumberId };
    const change = { field, value: { messaging_product: 'whatsapp', metadata, ...value } };
    return { object: 'whatsapp_business_account', entry: [{ changes: [change] }] };
  }

  /** What a customer sends: a text, or any type with its body. Gives its id back. */
  async says(from: string, said: string | object, more: object = {}): Promise<string> {
    const item = this.message(from, said, more);
    await this.change({ contacts: [profile(from)], messages: [item] });
    return item.id;
  }

  message(from: string, said: string | object, more: object = {}) {
    const content = typeof said === 'string' ? { type: 'text', text: { body: said } } : said;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const id = `wamid.${crypto.randomUUID()}`;
    return { from, id, timestamp, ...content, ...more };
  }

  /** A customer who wrote, so that there is a conversation to answer in. */
  async conversationWith(agent: Desk, from: string, more: object = {}): Promise<string> {
    await this.says(from, `Hello from ${from}`, more);
    return eventually(async () => {
      const all = await agent.inbox('ALL');
      return all.find(({ contact }) => contact.name === `Customer ${from}`)?.id;
    });
  }

  status(status: string, of: object): Promise<void> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    return this.change({ statuses: [{ status, timestamp, ...of }] });
  }
}

export const profile = (from: string): object => ({
  profile: { name: `Customer ${from}` },
  wa_id: from,
});

export function refusal(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): ProviderReply {
  return {
    status,
    headers: { ...json, ...headers },
    body: JSON.stringify({ error: { code, message } }),
  };
}

/** An answer of somebody who has seen everything. Gives the message's id. */
export async function replyTo(
  agent: Desk,
  conversationId: string,
  more: Partial<SendReplyInput>,
): Promise<string> {
  const { sequence } = await agent.conversation(conversationId);
  const reply = await agent.reply({ conversationId, lastSeenSequence: sequence, ...more });
  if (!reply.message) throw new Error(JSON.stringify(reply.userErrors));
  return reply.message.id;
}

/** How files of a kind begin: what is said of a file does not count, what is in it does. */
const beginnings: Record<string, Buffer> = {
  'image/jpeg': Buffer.from('ffd8ffe000104a46494600', 'hex'),
  'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'audio/mpeg': Buffer.from('fffb9064', 'hex'),
  'text/csv': Buffer.from('name;town'),
};

export async function uploaded(
  agent: Desk,
  fileName: string,
  contentType: string,
  sizeBytes = 64,
): Promise<string> {
  const input = { fileName, contentType, sizeBytes };
  const made = await agent.do(CreateAttachmentUploadDocument, { input });
  const { attachmentId, uploadUrl } = made.createAttachmentUpload;
  const body = Buffer.alloc(sizeBytes, 'x');
  beginnings[contentType]!.copy(body);
  const put = await fetch(uploadUrl!, {
    method: 'PUT',
    body,
    headers: { 'content-type': contentType },
  });
  if (put.status !== 204) throw new Error(await put.text());
  return attachmentId!;
}
