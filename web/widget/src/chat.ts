import { ask } from './api.js';
import type { Config } from './config.js';
import { Front } from './front.js';
import { Live } from './live.js';
import * as operations from './operations.js';
import { Outbox, type NewMessage } from './outbox.js';
import { Store } from './store.js';
import { Reach } from './reach.js';
import { type LoadedChat, Transcript } from './transcript.js';
import type { ChatState, Message } from './types.js';
import { Typing, type TypingNews } from './typing.js';
import { upload } from './upload.js';

interface Batch {
  ready: boolean;
  cursor: string;
  events: { type: string; message: Message | null; chat: ChatState | null }[];
}

const againMs = 2_000;

/** The visitor's chat: what is known of it, kept up to date, and every way to change it. It knows nothing of the page. */
export class Chat {
  readonly transcript = new Transcript();
  readonly reach: Reach;
  readonly front: Front;
  readonly typing: Typing;
  readonly store: Store;
  readonly outbox: Outbox;
  private readonly live: Live;
  /** How far this page has seen: another tab may be further, and what lies between would be missed here. */
  private cursor: string | null;
  /** What was read and not told yet. */
  private readUpTo: string | null = null;

  constructor(
    private readonly config: Config,
    private readonly changed: () => void,
  ) {
    this.store = new Store(config);
    this.cursor = this.store.read().cursor;
    this.front = new Front(config, changed);
    this.reach = new Reach(changed);
    this.typing = new Typing((isTyping) => this.tellTyping(isTyping), changed);
    this.outbox = new Outbox(config, this.store, {
      said: (message) => this.add([message]),
      started: (token, chat) => this.started(token, chat as LoadedChat),
      expired: () => this.forget(),
      changed,
    });
    this.live = new Live({
      config,
      token: () => this.store.read().token,
      following: [
        {
          query: operations.eventsSubscription,
          variables: () => ({ after: this.cursor }),
          next: (data) => void this.heard((data as { chatEvents: Batch }).chatEvents),
          error: (code) => this.ended(0, code),
        },
        {
          query: operations.typingSubscription,
          variables: () => ({}),
          next: (data) => this.typing.hear((data as { chatTyping: TypingNews }).chatTyping),
          error: (code) => this.ended(1, code),
        },
      ],
      onConnected: (isConnected) => this.connected(isConnected),
      onForbidden: () => this.forget(),
    });
    this.store.onChange(() => this.elsewhere());
  }

  get hasBegun(): boolean {
    return this.store.read().token !== null;
  }

  /** False when there is no such chat: then nothing is shown at all. */
  async begin(): Promise<boolean> {
    await this.front.load();
    if (!this.front.settings) return false;
    if (this.hasBegun) this.goLive();
    else if (this.config.identity) await this.resume().catch(() => undefined);
    this.outbox.send();
    return true;
  }

  say(message: NewMessage): void {
    this.typing.say(false);
    this.outbox.add(message);
  }

  upload(file: File): Promise<string> {
    return upload(this.config, this.store.read().token, file);
  }

  async loadEarlier(): Promise<void> {
    const { chat } = await this.ask<{ chat: LoadedChat | null }>(operations.chatQuery, {
      before: this.transcript.earlier,
    });
    if (chat) this.transcript.showEarlier(chat);
    this.changed();
  }

  /** The visitor has the latest words of the team before their eyes. */
  markRead(): void {
    const last = this.transcript.markRead();
    if (!last) return;
    this.readUpTo = last.id;
    this.tellRead();
    this.changed();
  }

  /** Links to files work for an hour or two; asking again brings new ones. */
  async refreshLinks(): Promise<void> {
    if (this.transcript.hasOldLinks) await this.load();
  }

  private ask<T>(
    query: string,
    variables: Record<string, unknown>,
    token = this.store.read().token,
  ): Promise<T> {
    return ask<T>(this.config, query, variables, token);
  }

  private async resume(): Promise<void> {
    const { key, identity } = this.config;
    const { resumeChat } = await this.ask<{ resumeChat: { visitorToken: string | null } }>(
      operations.resumeMutation,
      { input: { publicKey: key, identity } },
      null,
    );
    if (!resumeChat.visitorToken) return;
    this.store.change(() => ({ token: resumeChat.visitorToken }));
    this.goLive();
  }

  private goLive(): void {
    this.live.start();
    this.reach.expect();
  }

  private connected(isConnected: boolean): void {
    this.reach.change(isConnected);
    if (!isConnected) return;
    this.outbox.send();
    this.tellRead();
  }

  private tellRead(): void {
    const id = this.readUpTo;
    if (!id) return;
    const told = (): void => {
      if (this.readUpTo === id) this.readUpTo = null;
    };
    void this.ask(operations.readMutation, { id }).then(told, () => undefined);
  }

  private tellTyping(isTyping: boolean): void {
    if (this.reach.isConnected)
      void this.ask(operations.typingMutation, { isTyping }).catch(() => undefined);
  }

  private started(token: string, chat: LoadedChat): void {
    this.store.change(() => ({ token }));
    this.show(chat);
    this.goLive();
  }

  private async load(): Promise<void> {
    const { chat } = await this.ask<{ chat: LoadedChat | null }>(operations.chatQuery, {});
    if (chat) this.show(chat);
    else this.forget();
  }

  private show(chat: LoadedChat): void {
    this.transcript.show(chat);
    this.changed();
  }

  private async heard({ ready, cursor, events }: Batch): Promise<void> {
    const isFromNow = this.cursor === null;
    this.keepCursor(cursor);
    for (const { message, chat } of events) {
      if (chat) this.transcript.state = chat;
      if (message?.author.kind === 'TEAM') this.typing.fade();
    }
    this.add(events.flatMap(({ message }) => message ?? []));
    if (ready && (isFromNow || !this.transcript.isLoaded))
      await this.load().catch(() => this.soon());
  }

  private soon(): void {
    setTimeout(() => void this.load().catch(() => this.soon()), againMs);
  }

  private add(messages: Message[]): void {
    this.transcript.add(messages);
    this.changed();
  }

  private keepCursor(cursor: string | null): void {
    this.cursor = cursor;
    this.store.change(() => ({ cursor }));
  }

  private ended(id: number, code: string): void {
    if (code === 'UNAUTHENTICATED') return this.forget();
    if (code === 'RESYNC_REQUIRED' || code === 'INVALID_CURSOR') {
      this.keepCursor(null);
      this.transcript.clear();
      this.live.followAgain(id, 0);
    } else this.live.followAgain(id, againMs);
  }

  /** The token is no longer good: the next words begin a new chat, unless the site vouches for who it is. */
  private forget(): void {
    this.store.change(() => ({ token: null }));
    this.keepCursor(null);
    this.live.stop();
    this.reach.forget();
    this.transcript.clear();
    this.changed();
    if (this.config.identity) void this.resume().catch(() => undefined);
  }

  private elsewhere(): void {
    if (this.hasBegun) this.goLive();
    this.changed();
  }
}
