import type { Chat } from '../chat.js';
import { filled, type Language } from '../languages/choose.js';
import { h, icon, set } from './dom.js';
import { emojiPicker } from './emoji.js';
import { Files, type Picked } from './files.js';
import type { IntroductionForm } from './form.js';

const mostText = 10_000;

/** Where the visitor writes. */
export class Composer {
  readonly element: HTMLElement;
  readonly text: HTMLTextAreaElement;
  private readonly files: Files;
  private readonly emoji: HTMLElement;
  private readonly emojiButton: HTMLButtonElement;
  private readonly go: HTMLButtonElement;
  /** Enter was pressed while a file was on its way: it goes when the file is there. */
  private sendsWhenReady = false;

  constructor(
    private readonly chat: Chat,
    private readonly language: Language,
    private readonly form: () => IntroductionForm | null,
    private readonly sent: () => void,
  ) {
    const { words } = language;
    this.files = new Files(chat, language, () => this.filesChanged());
    this.emoji = emojiPicker(words.emoji, (emoji) => this.insert(emoji));
    this.text = h('textarea', {
      rows: 1,
      maxlength: mostText,
      placeholder: words.placeholder,
      'aria-label': words.placeholder,
      oninput: () => this.written(),
      onkeydown: (event: KeyboardEvent) => this.pressed(event),
      onpaste: (event: ClipboardEvent) => this.files.add([...(event.clipboardData?.files ?? [])]),
    });
    this.text.value = chat.store.read().draft;
    const picker = h('input', { type: 'file', multiple: true, hidden: true, tabindex: -1 });
    picker.addEventListener('change', () => {
      this.files.add([...(picker.files ?? [])]);
      picker.value = '';
      this.text.focus();
    });
    const tool = (label: string, name: 'clip' | 'smile', onclick: () => void) =>
      h('button', { class: 'tool', type: 'button', 'aria-label': label, onclick }, icon(name));
    this.emojiButton = tool(words.emoji, 'smile', () => this.toggleEmoji());
    set(this.emojiButton, { 'aria-expanded': 'false' });
    this.go = h(
      'button',
      { class: 'go', type: 'button', 'aria-label': words.send, onclick: () => this.send() },
      icon('send'),
    );
    const attach = tool(words.attach, 'clip', () => picker.click());
    const row = h('div', { class: 'row' }, attach, picker, this.emojiButton, this.text, this.go);
    this.element = h(
      'div',
      { class: 'composer' },
      this.emoji,
      this.files.problem,
      this.files.list,
      row,
    );
    this.weigh();
  }

  /** True when it had something of its own to close. */
  closeEmoji(): boolean {
    if (this.emoji.hidden) return false;
    this.toggleEmoji();
    this.emojiButton.focus();
    return true;
  }

  /** After it was put on the page, where it first has a width. */
  grow(): void {
    this.text.style.height = 'auto';
    this.text.style.height = `${Math.max(this.text.scrollHeight, 40)}px`;
  }

  drop(files: readonly File[]): void {
    this.files.add(files);
  }

  private written(): void {
    this.sendsWhenReady = false;
    this.chat.store.change(() => ({ draft: this.text.value }));
    this.chat.typing.say(this.text.value.trim() !== '');
    this.grow();
    this.weigh();
  }

  private weigh(): void {
    this.go.disabled = !this.text.value.trim() && this.files.count === 0;
  }

  private filesChanged(): void {
    this.weigh();
    if (this.sendsWhenReady) this.send();
  }

  /** Enter sends, as messengers do; with Shift it begins a line. Not while an input method is choosing a word. */
  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  private send(): void {
    this.sendsWhenReady = this.files.isUploading;
    if (this.go.disabled) return;
    if (this.sendsWhenReady) return;
    const form = this.form();
    const who = form ? form.read() : {};
    if (!who) return;
    const picked = this.files.take();
    const text = this.text.value.trim();
    const ready = picked.filter((one) => one.attachmentId);
    const later = picked.filter((one) => !one.attachmentId);
    const first = text || (later.length > 0 && ready.length === 0 ? names(later).join(', ') : '');
    this.chat.say({
      ...who,
      text: first,
      attachmentIds: ready.map((one) => one.attachmentId!),
      fileNames: names(ready),
    });
    if (later.length > 0) void this.sendLater(later);
    this.text.value = '';
    this.written();
    this.text.focus();
    this.sent();
  }

  /** Files picked before the chat began: it begins with the words, and the files follow. */
  private async sendLater(picked: Picked[]): Promise<void> {
    await this.chat.outbox.empty();
    for (const { file } of picked) {
      try {
        const attachmentIds = [await this.chat.upload(file)];
        this.chat.say({ text: '', attachmentIds, fileNames: [file.name] });
      } catch {
        this.files.complain(filled(this.language.words.uploadFailed, { name: file.name }));
      }
    }
  }

  private insert(emoji: string): void {
    const { selectionStart, selectionEnd } = this.text;
    this.text.setRangeText(emoji, selectionStart, selectionEnd, 'end');
    this.toggleEmoji();
    this.text.focus();
    this.written();
  }

  private toggleEmoji(): void {
    const opens = this.emoji.hidden;
    set(this.emoji, { hidden: !opens });
    set(this.emojiButton, { 'aria-expanded': String(opens) });
    if (opens) this.emoji.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}

const names = (picked: readonly Picked[]): string[] => picked.map((one) => one.file.name);
