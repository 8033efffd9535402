import { ask, Refused } from './api.js';
import type { Config } from './config.js';
import * as operations from './operations.js';
import type { Outgoing, Store } from './store.js';
import type { Message, Refusal } from './types.js';

export type NewMessage = Pick<Outgoing, 'text' | 'attachmentIds' | 'fileNames' | 'name' | 'email'>;

interface OutboxEvents {
  said(message: Message): void;
  started(token: string, chat: unknown): void;
  expired(): void;
  changed(): void;
}

const pause = { first: 800, most: 15_000 };

/**
 * What was written and is not with the server yet. It survives the page and the server: a message stays until the
 * server has answered for it, and its id, made here, keeps it single however often it is sent.
 */
export class Outbox {
  private isSending = false;
  private isAskedAgain = false;
  private attempts = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private idle: (() => void)[] = [];

  constructor(
    private readonly config: Config,
    private readonly store: Store,
    private readonly events: OutboxEvents,
  ) {
    addEventListener('online', () => this.send());
  }

  get waiting(): Outgoing[] {
    return this.store.read().outbox;
  }

  add(message: NewMessage): void {
    const outgoing = { ...message, clientId: uuid(), writtenAt: new Date().toISOString() };
    this.store.change(({ outbox }) => ({ outbox: [...outbox, outgoing] }));
    this.events.changed();
    this.send();
  }

  /** Of a message that was refused: once more, with a new id in case the old one was the reason. */
  again(clientId: string): void {
    this.replace(clientId, (one) => [{ ...one, clientId: uuid(), refused: undefined }]);
    this.send();
  }

  discard(clientId: string): void {
    this.replace(clientId, () => []);
  }

  /** Resolves when nothing is left to be sent. */
  empty(): Promise<void> {
    if (!this.next()) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  send(): void {
    if (this.isSending) {
      this.isAskedAgain = true;
      return;
    }
    clearTimeout(this.retry);
    this.isSending = true;
    void this.store
      .alone(() => this.sendAll())
      .catch(() => this.later())
      .finally(() => {
        this.isSending = false;
        if (!this.next()) for (const resolve of this.idle.splice(0)) resolve();
        if (!this.isAskedAgain) return;
        this.isAskedAgain = false;
        this.send();
      });
  }

  private async sendAll(): Promise<void> {
    for (let next = this.next(); next; next = this.next()) {
      try {
        await this.sendOne(next);
        this.attempts = 0;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (error.code === 'UNAUTHENTICATED' && this.store.read().token) this.events.expired();
        else this.replace(next.clientId, (one) => [{ ...one, refused: error.code }]);
      }
    }
  }

  private next(): Outgoing | undefined {
    return this.waiting.find((one) => !one.refused);
  }

  private async sendOne(message: Outgoing): Promise<void> {
    const { token } = this.store.read();
    if (token) await this.goOn(message, token);
    else await this.start(message);
  }

  private async goOn(message: Outgoing, token: string): Promise<void> {
    const { clientId, text, attachmentIds } = message;
    const { sendMessage } = await ask<{
      sendMessage: { message: Message | null; userErrors: Refusal[] };
    }>(this.config, operations.sendMutation, { input: { clientId, text, attachmentIds } }, token);
    refuse(sendMessage.userErrors);
    this.events.said(sendMessage.message!);
    this.discard(clientId);
  }

  private async start(message: Outgoing): Promise<void> {
    const { clientId, text, name, email, attachmentIds } = message;
    if (attachmentIds.length > 0) throw new Refused('INVALID_STATE', 'These files are gone.');
    const { key: publicKey, identity } = this.config;
    const { startChat } = await ask<{
      startChat: { visitorToken: string | null; chat: unknown; userErrors: Refusal[] };
    }>(
      this.config,
      operations.startMutation,
      { input: { publicKey, clientId, text, name, email, identity } },
      null,
    );
    refuse(startChat.userErrors);
    this.events.started(startChat.visitorToken!, startChat.chat);
    this.discard(clientId);
  }

  private replace(clientId: string, by: (one: Outgoing) => Outgoing[]): void {
    this.store.change(({ outbox }) => ({
      outbox: outbox.flatMap((one) => (one.clientId === clientId ? by(one) : [one])),
    }));
    this.events.changed();
  }

  private later(): void {
    this.attempts += 1;
    const longest = Math.min(pause.first * 2 ** (this.attempts - 1), pause.most);
    this.retry = setTimeout(() => this.send(), longest * (0.5 + Math.random() / 2));
  }
}

function refuse([refusal]: Refusal[]): void {
  if (refusal) throw new Refused(refusal.code, refusal.message);
}

/** crypto.randomUUID is missing on pages without TLS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
