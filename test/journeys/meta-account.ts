import { createHmac, randomBytes, randomInt } from 'node:crypto';
import type { TestServer } from '../support/app.js';
import {
  type Provider,
  type ProviderReply,
  type ProviderRequest,
  startProvider,
} from '../support/provider.js';
import { connected } from './channel.js';
import { desk, eventually } from './desk.js';

export type ProductName = 'page' | 'instagram';

const appSecret = randomBytes(16).toString('hex');
export const verifyToken = randomBytes(12).toString('hex');

export interface Sent {
  path: string;
  recipient?: { id?: string; comment_id?: string };
  messaging_type?: string;
  tag?: string;
  message?: { text?: string; metadata?: string; attachment?: unknown };
}

/** A page or an Instagram account: its webhooks as the provider posts them, and the provider's API on this machine. */
export class MetaAccount {
  /** What the API answers next; a yes with a new id otherwise. */
  replies: (request: ProviderRequest, n: number) => ProviderReply | undefined = () => undefined;

  private constructor(
    readonly server: TestServer,
    readonly product: ProductName,
    readonly graph: Provider,
    readonly ownId: string,
    public channelId = '',
    public webhookUrl = '',
  ) {}

  static async connected(server: TestServer, product: ProductName, appId?: string) {
    const ref: { account?: MetaAccount } = {};
    const graph = await startProvider((request) => ref.account!.answer(request));
    const account = new MetaAccount(server, product, graph, newId());
    ref.account = account;
    const secrets = {
      appSecret,
      verifyToken,
      accessToken: 'page-token-1',
      apiUrl: graph.url,
      appId,
    };
    const channel = await connected(server, {
      name: 'Shop',
      ...(product === 'page'
        ? { messenger: { pageId: account.ownId, ...secrets } }
        : { instagram: { accountId: account.ownId, ...secrets } }),
    });
    account.channelId = channel.id;
    account.webhookUrl = channel.webhookUrl!;
    return account;
  }

  private answer(request: ProviderRequest): ProviderReply {
    const n = this.graph.requests.length;
    const person = /\/(\d+)\?fields=name(,username)?$/.exec(request.path)?.[1];
    if (person)
      return (
        this.replies(request, n) ?? { body: JSON.stringify({ id: person, name: nameOf(person) }) }
      );
    const yes = { id: `c_${this.ownId}_${n}`, message_id: this.midOf(n), name: 'Shop' };
    return this.replies(request, n) ?? { body: JSON.stringify(yes) };
  }

  /** The id that the provider gave to its nth call. */
  midOf(n: number): string {
    return `m_out_${this.ownId}_${n}`;
  }

  async post(webhook: object, secret = appSecret): Promise<number> {
    const body = JSON.stringify(webhook);
    return this.deliver(body, createHmac('sha256', secret).update(body).digest('hex'));
  }

  /** Signed well, and then one bit changes on the way. */
  async postFlipped(webhook: object, at: number): Promise<number> {
    const body = Buffer.from(JSON.stringify(webhook));
    const signature = createHmac('sha256', appSecret).update(body).digest('hex');
    body[at]! ^= 1;
    return this.deliver(body, signature);
  }

  private async deliver(body: string | Buffer<ArrayBuffer>, signature: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${signature}`,
    };
    const response = await fetch(this.webhookUrl, { method: 'POST', headers, body });
    return response.status;
  }

  webhook(...entries: object[]) {
    const entry = entries.map((one) => ({ id: this.ownId, time: Date.now(), ...one }));
    return { object: this.product, entry };
  }

  item(person: string, content: object, timestamp = Date.now()) {
    return { sender: { id: person }, recipient: { id: this.ownId }, timestamp, ...content };
  }

  /** Something happens on a person's thread. */
  async happens(person: string, content: object, timestamp?: number): Promise<void> {
    const status = await this.post(
      this.webhook({ messaging: [this.item(person, content, timestamp)] }),
    );
    if (status !== 200) throw new Error(`The webhook was answered with ${status}.`);
  }

  async say(person: string, text: string, timestamp?: number): Promise<string> {
    const mid = `m_in_${crypto.randomUUID()}`;
    await this.happens(person, { message: { mid, text } }, timestamp);
    return mid;
  }

  /** What is sent in the account's name comes back to every app. */
  async echoes(person: string, message: object): Promise<void> {
    const ends = { sender: { id: this.ownId }, recipient: { id: person } };
    await this.happens(this.ownId, { ...ends, message: { is_echo: true, ...message } });
  }

  /** The person's conversation, as soon as these words are its last. */
  conversation(text: string) {
    return eventually(async () => {
      const all = await desk(this.server, 'Priya').inbox('ALL');
      return all.find(
        (one) => one.lastMessage?.preview === text && one.channel?.id === this.channelId,
      );
    });
  }

  /** What the API was given whose body holds these words. */
  sent(words: string): Sent[] {
    return this.graph.requests
      .filter(({ method, body }) => method === 'POST' && body.includes(words))
      .map(({ path, body }) => ({ path, ...(JSON.parse(body) as Omit<Sent, 'path'>) }));
  }
}

/** What the provider says somebody is called. */
export const nameOf = (person: string): string => `Customer ${person.slice(-4)}`;

/** Seventeen digits: more than a number can hold. */
export const newId = (): string => `9${randomInt(10 ** 7, 10 ** 8)}${randomInt(10 ** 7, 10 ** 8)}`;
