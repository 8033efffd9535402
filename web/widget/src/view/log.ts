import type { Chat } from '../chat.js';
import type { Language } from '../languages/choose.js';
import type { Outgoing } from '../store.js';
import type { Message } from '../types.js';
import { fileLink, linked } from './content.js';
import { h, icon } from './dom.js';

interface Item {
  key: string;
  /** What it looks like: the same again is left as it is, so that nothing is read aloud twice. */
  look: string;
  build: () => HTMLElement;
}

/** What was said, oldest first. Elements stay where they are; only what is new or looks different is built. */
export class Log {
  readonly element: HTMLElement;
  /** Whether the end is followed: pictures that arrive late make it longer without a scroll. */
  private sticks = true;
  private readonly shown = new Map<string, { look: string; element: HTMLElement }>();

  constructor(
    private readonly chat: Chat,
    private readonly language: Language,
  ) {
    const { words } = language;
    this.element = h('div', {
      class: 'log',
      role: 'log',
      'aria-live': 'polite',
      'aria-label': words.log,
      tabindex: 0,
    });
    const noticed = (): void => void (this.sticks = this.isAtEnd);
    this.element.addEventListener('scroll', noticed, { passive: true });
  }

  get isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < 60;
  }

  toEnd(): void {
    this.sticks = true;
    this.element.scrollTop = this.element.scrollHeight;
  }

  render(): void {
    const stays = this.sticks;
    const height = this.element.scrollHeight;
    const wasEarlier = this.shown.has('earlier');
    const firstBefore = this.element.children[wasEarlier ? 1 : 0];
    const items = this.items();
    const keys = new Set(items.map((item) => item.key));
    for (const [key, { element }] of this.shown) {
      if (keys.has(key)) continue;
      element.remove();
      this.shown.delete(key);
    }
    items.forEach((item, at) => this.place(item, at));
    if (stays) this.toEnd();
    // What is put above must not push away what is being read.
    else if (firstBefore && this.element.children[wasEarlier ? 1 : 0] !== firstBefore)
      this.element.scrollTop += this.element.scrollHeight - height;
  }

  private place({ key, look, build }: Item, at: number): void {
    const shown = this.shown.get(key);
    if (shown?.look !== look) {
      const element = build();
      if (shown) shown.element.replaceWith(element);
      this.shown.set(key, { look, element });
    }
    const { element } = this.shown.get(key)!;
    const there = this.element.children[at];
    if (there !== element) this.element.insertBefore(element, there ?? null);
  }

  private items(): Item[] {
    const { outbox, front, transcript } = this.chat;
    const { messages, earlier, state } = transcript;
    const greeting = front.settings?.greeting;
    const { words } = this.language;
    const arrived = new Set(messages.map((message) => message.clientId));
    const items: Item[] = [];
    if (earlier)
      items.push({
        key: 'earlier',
        look: '',
        build: () =>
          h(
            'button',
            { class: 'earlier', type: 'button', onclick: () => void this.chat.loadEarlier() },
            words.earlier,
          ),
      });
    else
      items.push({
        key: 'greeting',
        look: greeting ?? '',
        build: () =>
          h(
            'div',
            { class: 'item first' },
            h('div', { class: 'bubble' }, greeting ?? words.greeting),
          ),
      });
    let before: Message | undefined;
    for (const message of messages) {
      const day = this.day(message.sentAt);
      if (!before || day !== this.day(before.sentAt))
        items.push({ key: `day ${day}`, look: '', build: () => h('div', { class: 'day' }, day) });
      items.push(this.message(message, before, message === messages.at(-1)));
      before = message;
    }
    for (const outgoing of outbox.waiting)
      if (!arrived.has(outgoing.clientId)) items.push(this.outgoing(outgoing));
    if (state?.status === 'RESOLVED')
      items.push({
        key: 'resolved',
        look: '',
        build: () => h('div', { class: 'day' }, words.resolved),
      });
    return items;
  }

  private message(message: Message, before: Message | undefined, isLast: boolean): Item {
    const { words } = this.language;
    const { tag } = this.language;
    const { author, text, sentAt, attachments } = message;
    const isMine = author.kind === 'VISITOR';
    const isFirst = before?.author.kind !== author.kind || before.author.name !== author.name;
    const who = isMine ? words.you : (author.name ?? words.team);
    const links = attachments.map((file) => file.url).join();
    return {
      // The same as that of the outgoing one: the words do not leave the screen when they arrive.
      key: message.clientId ?? message.id,
      look: `${isFirst} ${isLast} ${links}`,
      build: () =>
        h(
          'div',
          { class: `item${isMine ? ' mine' : ''}${isFirst ? ' first' : ''}` },
          h(
            'div',
            { class: isFirst && !isMine ? 'who' : 'hidden' },
            isFirst && !isMine ? who : `${who}:`,
          ),
          text ? h('div', { class: 'bubble' }, ...linked(text)) : null,
          ...attachments.map((file) => fileLink(file, tag, () => this.pictureCame())),
          isLast
            ? h('div', { class: 'meta' }, h('time', { datetime: sentAt }, this.time(sentAt)))
            : null,
        ),
    };
  }

  private pictureCame(): void {
    if (this.sticks) this.toEnd();
  }

  private outgoing(outgoing: Outgoing): Item {
    const { words } = this.language;
    const { clientId, text, fileNames, refused } = outgoing;
    return {
      key: clientId,
      look: `waiting ${refused}`,
      build: () =>
        h(
          'div',
          { class: 'item mine first' },
          text ? h('div', { class: 'bubble' }, ...linked(text)) : null,
          ...fileNames.map((name) => h('div', { class: 'file' }, icon('file'), name)),
          h('div', { class: 'meta' }, ...(refused ? this.choices(clientId) : [words.sending])),
        ),
    };
  }

  private choices(clientId: string): (Node | string)[] {
    const { words } = this.language;
    const { outbox } = this.chat;
    return [
      h('span', { class: 'bad' }, words.failed),
      h('button', { type: 'button', onclick: () => outbox.again(clientId) }, words.again),
      h('button', { type: 'button', onclick: () => outbox.discard(clientId) }, words.discard),
    ];
  }

  private time(moment: string): string {
    return new Intl.DateTimeFormat(this.language.tag, { timeStyle: 'short' }).format(
      new Date(moment),
    );
  }

  private day(moment: string): string {
    return new Intl.DateTimeFormat(this.language.tag, { dateStyle: 'full' }).format(
      new Date(moment),
    );
  }
}
