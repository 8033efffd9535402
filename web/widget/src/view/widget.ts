import { Chat } from '../chat.js';
import type { Config } from '../config.js';
import { chooseLanguage, filled, type Language } from '../languages/choose.js';
import { textOn } from './color.js';
import { Composer } from './composer.js';
import { h, icon, put, say, set } from './dom.js';
import { IntroductionForm } from './form.js';
import { keepTabInside } from './focus.js';
import { Head } from './head.js';
import { Log } from './log.js';
import { styles } from './styles.js';

/** The button in the corner and the panel above it, in a shadow of their own: no style of the site reaches them. */
export class Widget {
  private readonly host = h('div', { id: 'rapport-chat' });
  private readonly chat: Chat;
  private language!: Language;
  private head!: Head;
  private log!: Log;
  private composer!: Composer;
  private form!: IntroductionForm;
  private root!: HTMLElement;
  private panel!: HTMLElement;
  private launcher!: HTMLButtonElement;
  private readonly badge = h('span', { class: 'badge', 'aria-hidden': 'true', hidden: true });
  private readonly typing = h('p', { class: 'typing' });
  private isBuilt = false;

  constructor(private readonly config: Config) {
    this.chat = new Chat(config, () => this.render());
  }

  async begin(): Promise<void> {
    if (!(await this.chat.begin())) return;
    const { languages } = this.chat.front.settings!;
    const read = [...(this.config.language ? [this.config.language] : []), ...navigator.languages];
    this.language = chooseLanguage(read, languages);
    this.build();
    this.render();
    if (this.chat.store.read().isOpen && innerWidth > 520) this.open(false);
  }

  private build(): void {
    const { words, tag } = this.language;
    const { chat } = this;
    this.log = new Log(chat, this.language);
    this.form = new IntroductionForm(words, chat.front.settings!);
    this.composer = new Composer(
      chat,
      this.language,
      () => this.asked,
      () => this.log.toEnd(),
    );
    this.launcher = h('button', {
      class: 'launcher',
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      onclick: () => (this.panel.hidden ? this.open() : this.close()),
    });
    this.head = new Head(chat, this.language, () => this.close());
    this.panel = h(
      'section',
      {
        class: 'panel',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'title',
        hidden: true,
        onkeydown: (event: KeyboardEvent) => this.pressed(event),
        ondragover: (event: DragEvent) => event.preventDefault(),
        ondrop: (event: DragEvent) => this.dropped(event),
      },
      this.head.element,
      this.head.strip,
      this.log.element,
      this.typing,
      this.form.element,
      this.composer.element,
    );
    this.log.element.addEventListener('scroll', () => this.look(), { passive: true });
    this.root = h('div', { class: 'root', lang: tag }, this.panel, this.launcher);
    const shadow = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.root);
    document.body.append(this.host);
    document.addEventListener('visibilitychange', () => this.look());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', () => this.paint(dark.matches));
    this.paint(dark.matches);
    this.isBuilt = true;
  }

  private paint(systemIsDark: boolean): void {
    const { theme, accentColor } = this.chat.front.settings!;
    const isDark = theme === 'DARK' || (theme === 'AUTO' && systemIsDark);
    set(this.host, { 'data-theme': isDark ? 'dark' : 'light' });
    this.host.style.setProperty('--accent', accentColor);
    this.host.style.setProperty('--on-accent', textOn(accentColor));
  }

  /** A chat that is paused takes nothing new; one that is going on goes on. */
  private get mayWrite(): boolean {
    return this.chat.hasBegun || this.chat.front.settings!.isAvailable;
  }

  /** What is still to be asked before the first message; null when nothing is. */
  private get asked(): IntroductionForm | null {
    const isKnown =
      this.chat.hasBegun || this.config.identity || this.chat.outbox.waiting.length > 0;
    return isKnown || this.form.isEmpty ? null : this.form;
  }

  private open(takesFocus = true): void {
    set(this.panel, { hidden: false });
    set(this.launcher, { 'aria-expanded': 'true' });
    this.root.classList.add('is-open');
    this.chat.store.change(() => ({ isOpen: true }));
    this.render();
    this.composer.grow();
    this.log.toEnd();
    if (takesFocus) this.composer.text.focus();
    this.look();
    void this.chat.refreshLinks().catch(() => undefined);
  }

  private close(): void {
    this.chat.typing.say(false);
    set(this.panel, { hidden: true });
    set(this.launcher, { 'aria-expanded': 'false' });
    this.root.classList.remove('is-open');
    this.chat.store.change(() => ({ isOpen: false }));
    this.render();
    this.launcher.focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (!this.composer.closeEmoji()) this.close();
    } else if (event.key === 'Tab')
      keepTabInside(this.panel, event, this.host.shadowRoot!.activeElement);
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.composer.drop([...(event.dataTransfer?.files ?? [])]);
  }

  /** What is before somebody's eyes was read: an open panel, at its end, on a page that is looked at. */
  private look(): void {
    if (this.panel.hidden || document.visibilityState !== 'visible' || !this.log.isAtEnd) return;
    this.chat.markRead();
  }

  private render(): void {
    if (!this.isBuilt) return;
    this.renderLauncher();
    if (this.panel.hidden) return;
    this.head.render();
    this.log.render();
    set(this.form.element, { hidden: !this.asked });
    set(this.composer.element, { hidden: !this.mayWrite });
    this.renderTyping();
    this.look();
  }

  private renderLauncher(): void {
    const { words } = this.language;
    const { unread } = this.chat.transcript;
    const isOpen = !this.panel.hidden;
    const label = isOpen ? words.close : words.open;
    const count = unread > 0 ? `, ${filled(words.unread, { n: unread })}` : '';
    set(this.launcher, { 'aria-label': `${label}${count}` });
    say(this.badge, unread > 99 ? '99+' : String(unread));
    set(this.badge, { hidden: unread === 0 || isOpen });
    const look = isOpen ? 'down' : 'chat';
    if (this.launcher.dataset['look'] === look) return;
    this.launcher.dataset['look'] = look;
    put(this.launcher, icon(look), this.badge);
  }

  private renderTyping(): void {
    const { words } = this.language;
    const typing = this.chat.typing.who;
    if (typing === null) put(this.typing);
    else if (!this.typing.firstChild)
      put(
        this.typing,
        ...[0, 1, 2].map(() => h('i')),
        filled(words.typing, { name: typing || words.someone }),
      );
  }
}
