import type { Chat } from '../chat.js';
import { filled, type Language } from '../languages/choose.js';
import { h, icon, put, say, set } from './dom.js';

/** Whom one talks to, whether somebody is there, and what stands in the way. */
export class Head {
  readonly element: HTMLElement;
  readonly strip = h('p', { class: 'strip', role: 'status', hidden: true });
  private readonly title = h('h2', { id: 'title' });
  private readonly subtitle = h('p');
  private readonly avatar = h('span', { class: 'avatar', 'aria-hidden': 'true' });

  constructor(
    private readonly chat: Chat,
    private readonly language: Language,
    close: () => void,
  ) {
    const button = { type: 'button', 'aria-label': language.words.close, onclick: close };
    const names = h('div', {}, this.title, this.subtitle);
    this.element = h(
      'header',
      { class: 'head' },
      this.avatar,
      names,
      h('button', button, icon('down')),
    );
  }

  render(): void {
    const { words } = this.language;
    const { name, isOpen, changesAt } = this.chat.front.settings!;
    const agent = this.chat.transcript.state?.servedBy?.name;
    const back = changesAt ? whenBack(changesAt, this.language) : words.chat;
    say(this.title, name);
    const now = isOpen ? words.here : back;
    say(this.subtitle, agent ? filled(words.talking, { name: agent }) : now);
    this.avatar.classList.toggle('plain', !agent);
    if (agent) say(this.avatar, agent[0]!.toUpperCase());
    else put(this.avatar, icon('chat'));
    const says = this.obstacle();
    say(this.strip, says);
    set(this.strip, { hidden: !says });
  }

  private obstacle(): string {
    const { words } = this.language;
    const { front, reach } = this.chat;
    const { isOpen, isAvailable, awayMessage } = front.settings!;
    if (reach.isOffline) return words.offline;
    if (!isAvailable) return words.closed;
    return isOpen ? '' : (awayMessage ?? words.away);
  }
}

function whenBack(moment: string, { tag, words }: Language): string {
  const when = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(moment));
  return filled(words.backAt, { when });
}
