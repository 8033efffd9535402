import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Provider,
  type ProviderReply,
  type ProviderRequest,
  startProvider,
} from './provider.js';

type Fields = Record<string, string>;

export interface BotCall {
  method: string;
  fields: Fields;
  file?: { name: string; type: string; content: Buffer };
}

/** What a call hears instead of the usual; undefined: the usual. */
type Script = (call: BotCall) => ProviderReply | undefined;

export const refusal = (code: number, description: string, parameters?: object): ProviderReply => ({
  status: code,
  body: JSON.stringify({ ok: false, error_code: code, description, parameters }),
});

/**
 * The Bot API on this machine, as https://core.telegram.org/bots/api tells of it: one bot, its updates kept until
 * they are confirmed by an offset or taken by the webhook, its files behind an address with the token.
 */
export class BotApi {
  readonly botId = 700_000_000 + Math.floor(Math.random() * 99_999_999);
  token = `${this.botId}:${randomBytes(24).toString('base64url')}`;
  readonly secretToken = randomBytes(24).toString('base64url');
  readonly calls: BotCall[] = [];
  readonly files = new Map<string, Buffer>();
  script: Script = () => undefined;
  webhook: { url: string; secret: string } | undefined;

  private provider!: Provider;
  private updates: { update_id: number }[] = [];
  private lastUpdate = 1000;
  private lastMessage = 5000;
  private wake = (): void => undefined;
  private closed = false;

  static async start(): Promise<BotApi> {
    const api = new BotApi();
    api.provider = await startProvider((request) => api.answer(request));
    return api;
  }

  get url(): string {
    return this.provider.url;
  }

  get requests(): ProviderRequest[] {
    return this.provider.requests;
  }

  /** Something happened in Telegram. */
  happens(...things: object[]): number[] {
    const updates = things.map((thing) => ({ update_id: ++this.lastUpdate, ...thing }));
    this.updates.push(...updates);
    this.wake();
    if (this.webhook) void this.callWebhook();
    return updates.map(({ update_id: id }) => id);
  }

  /** Messages of ours, as the chats have them: what the bot said and was accepted. */
  saidTo(chatId: number | string): BotCall[] {
    return this.accepted.filter(({ fields }) => fields['chat_id'] === String(chatId));
  }

  readonly accepted: BotCall[] = [];

  made(method: string): BotCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  async close(): Promise<void> {
    this.closed = true;
    this.wake();
    await this.provider.close();
  }

  private async answer(request: ProviderRequest): Promise<ProviderReply> {
    const [, file, bot, rest] = /^(\/file)?\/bot([^/]+)\/(.+)$/.exec(request.path) ?? [];
    if (bot !== this.token) return refusal(401, 'Unauthorized');
    if (file) return this.fileAt(decodeURIComponent(rest!));
    const call = await readCall(rest!, request);
    this.calls.push(call);
    return this.script(call) ?? (await this.usual(call));
  }

  private async usual(call: BotCall): Promise<ProviderReply> {
    const { method, fields } = call;
    if (method === 'getUpdates') return this.getUpdates(fields);
    if (method === 'setWebhook') {
      this.webhook = { url: fields['url']!, secret: fields['secret_token']! };
      void this.callWebhook();
      return result(true);
    }
    if (method === 'deleteWebhook') {
      this.webhook = undefined;
      return result(true);
    }
    if (method === 'getWebhookInfo') return result(this.webhookInfo());
    if (method === 'getMe') return result({ id: this.botId, is_bot: true, username: 'shop_bot' });
    if (method === 'getFile') return this.getFile(fields['file_id']!);
    if (!/^send(Message|Photo|Document)$/.test(method)) return refusal(404, 'Not Found');
    this.accepted.push(call);
    return result({ message_id: ++this.lastMessage, chat: { id: Number(fields['chat_id']) } });
  }

  private async getUpdates({ offset, timeout }: Fields): Promise<ProviderReply> {
    if (this.webhook)
      return refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    const from = Number(offset ?? 0);
    this.updates = this.updates.filter(({ update_id: id }) => id >= from);
    if (this.updates.length === 0 && Number(timeout) > 0 && !this.closed)
      await new Promise<void>((resolve) => (this.wake = resolve));
    return result(this.updates.filter(({ update_id: id }) => id >= from).slice(0, 100));
  }

  private webhookInfo() {
    return { url: this.webhook?.url ?? '', pending_update_count: this.updates.length };
  }

  private getFile(id: string): ProviderReply {
    if (!this.files.has(id)) return refusal(400, 'Bad Request: invalid file_id');
    return result({ file_id: id, file_path: `documents/${id} file.bin` });
  }

  private fileAt(path: string): ProviderReply {
    const content = this.files.get(path.slice('documents/'.length, -' file.bin'.length));
    return content ? { body: content } : { status: 404 };
  }

  /** In order, and again until it is taken: https://core.telegram.org/bots/api#setwebhook */
  private async callWebhook(): Promise<void> {
    while (this.webhook && !this.closed && this.updates.length > 0) {
      const [update] = this.updates;
      const ok = await postUpdate(this.webhook.url, update!, this.webhook.secret);
      if (ok) this.updates = this.updates.filter((one) => one !== update);
      else await sleep(50);
    }
  }
}

/** True when it was taken. */
export async function postUpdate(url: string, update: object, secret?: string): Promise<boolean> {
  const headers = {
    'content-type': 'application/json',
    ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
  };
  const body = JSON.stringify(update);
  return fetch(url, { method: 'POST', headers, body }).then(
    (response) => response.ok,
    () => false,
  );
}

const result = (value: unknown): ProviderReply => ({
  body: JSON.stringify({ ok: true, result: value }),
});

async function readCall(method: string, { headers, body, raw }: ProviderRequest): Promise<BotCall> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    const given = JSON.parse(body || '{}') as Record<string, unknown>;
    return { method, fields: written(Object.entries(given)) };
  }
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': type },
  }).formData();
  const entries = [...form.entries()];
  const [file] = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]));
  return {
    method,
    fields: written(entries.filter(([, value]) => typeof value === 'string')),
    file: file && {
      name: file.name,
      type: file.type,
      content: Buffer.from(await file.arrayBuffer()),
    },
  };
}

/** Fields as a form would write them: what is no text is JSON. */
function written(entries: [string, unknown][]): Fields {
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** A customer of the bot, or a member of a group. */
export class Person {
  private static lastId = 40_000;
  private static lastMessage = 100;
  readonly id = ++Person.lastId;

  constructor(readonly name: string) {}

  get from() {
    return { id: this.id, is_bot: false, first_name: this.name, last_name: 'Telegram' };
  }

  get chat(): { id: number; type: string; first_name?: string; title?: string } {
    return { id: this.id, type: 'private', first_name: this.name };
  }

  /** A message of theirs, in their own chat or in a group. */
  message(content: object | string, chat: object = this.chat) {
    const what = typeof content === 'string' ? { text: content } : content;
    const date = Math.floor(Date.now() / 1000);
    const id = ++Person.lastMessage;
    return { message: { message_id: id, date, from: this.from, chat, ...what } };
  }
}
