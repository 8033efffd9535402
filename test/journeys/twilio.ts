import { randomBytes } from 'node:crypto';
import { CreateAttachmentUploadDocument } from '../generated/operations.js';
import type { Desk } from './desk.js';
import { signatureOf, signedFields } from '../../src/channels/twilio/signature.js';
import type { Provider, ProviderReply, ProviderRequest } from '../support/provider.js';
import { startProvider } from '../support/provider.js';

export const accountSid = `AC${'a1'.repeat(16)}`;
export const authToken = 'the-token-of-the-account';
export const ourNumber = '+15005550006';
export const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

export const sid = (prefix: string): string => prefix + randomBytes(16).toString('hex');

export type Form = Record<string, string>;

/** Twilio as it calls a webhook: a signed form. */
export class TwilioLine {
  constructor(readonly webhookUrl: string) {}

  post(form: Form, { url = this.webhookUrl, token = authToken } = {}): Promise<Response> {
    const body = new URLSearchParams(form).toString();
    return fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signatureOf(token, url + signedFields(body)),
      },
      body,
    });
  }

  async tell(form: Form, url?: string): Promise<void> {
    const response = await this.post(form, { url });
    if (response.status !== 200) throw new Error(await response.text());
  }

  /** A customer's text message; its name. */
  async say(from: string, text: string, more: Form = {}): Promise<string> {
    const MessageSid = more['MessageSid'] ?? sid('SM');
    const form = { MessageSid, SmsStatus: 'received', From: from, To: ourNumber, NumMedia: '0' };
    await this.tell({ ...form, Body: text, ...more });
    return MessageSid;
  }

  /** What became of a message, told to the address that it was sent with. */
  async status(callback: string, MessageSid: string, MessageStatus: string, more: Form = {}) {
    await this.tell({ MessageSid, MessageStatus, SmsStatus: MessageStatus, ...more }, callback);
  }
}

/** Twilio's API: answers what the test says, and else as Twilio does when all is well. */
export class TwilioApi {
  provider!: Provider;
  /** What its lists hold, newest first, by the first word of their path: `Messages`, `Calls`. */
  readonly lists = new Map<string, Record<string, unknown>[]>();
  answer: (request: ProviderRequest) => ProviderReply | Promise<ProviderReply> | undefined = () =>
    undefined;

  async start(): Promise<this> {
    this.provider = await startProvider((request) => this.answer(request) ?? this.usually(request));
    return this;
  }

  get url(): string {
    return this.provider.url;
  }

  /** The forms that were posted to send a message. */
  sent(text: string): URLSearchParams[] {
    return this.provider.requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/Messages.json'))
      .map(({ body }) => new URLSearchParams(body))
      .filter((form) => form.get('Body')?.includes(text));
  }

  private usually({ method, path, headers }: ProviderRequest): ProviderReply {
    if (headers.authorization !== basic) return apiError(401, 20003, 'Authenticate');
    if (method === 'POST') return json(201, { sid: sid('SM'), status: 'queued' });
    const resource = /Accounts\/\w+\/(\w+)/.exec(path)?.[1];
    if (!resource) return json(200, { sid: accountSid, status: 'active' });
    const field = resource.toLowerCase();
    return json(200, { [field]: this.lists.get(resource) ?? [], next_page_uri: null });
  }
}

/** A file that an agent has uploaded, to be attached. */
export async function uploaded(agent: Desk, fileName: string, text: string): Promise<string> {
  const input = { fileName, contentType: 'text/plain', sizeBytes: Buffer.byteLength(text) };
  const made = await agent.do(CreateAttachmentUploadDocument, { input });
  const { attachmentId, uploadUrl } = made.createAttachmentUpload;
  await fetch(uploadUrl!, { method: 'PUT', body: text });
  return attachmentId!;
}

export function json(status: number, body: object, headers = {}): ProviderReply {
  const type = { 'content-type': 'application/json' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(body) };
}

export function apiError(status: number, code: number, message: string, headers = {}) {
  return json(status, { code, message, status }, headers);
}
