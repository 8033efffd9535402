import type { Chat } from '../chat.js';
import { filled, type Language } from '../languages/choose.js';
import { h, icon, put, say, set } from './dom.js';

export const mostFiles = 5;
const mostBytes = 10 * 1024 * 1024;

export interface Picked {
  file: File;
  /** Once its bytes are there. Before a chat has begun nobody may upload: then it goes with the second message. */
  attachmentId: string | null;
  isUploading: boolean;
}

/** Files that will go with the next message. */
export class Files {
  readonly list = h('ul', { class: 'chips', hidden: true });
  readonly problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  private picked: Picked[] = [];

  constructor(
    private readonly chat: Chat,
    private readonly language: Language,
    private readonly changed: () => void,
  ) {}

  get count(): number {
    return this.picked.length;
  }

  get isUploading(): boolean {
    return this.picked.some((one) => one.isUploading);
  }

  add(files: readonly File[]): void {
    const { words } = this.language;
    this.complain('');
    for (const file of files.slice(0, mostFiles - this.picked.length)) {
      if (file.size > mostBytes) this.complain(filled(words.tooLarge, { name: file.name }));
      else if (file.size > 0) this.begin({ file, attachmentId: null, isUploading: false });
    }
    this.render();
  }

  /** What was picked, which is then for the caller to send. */
  take(): Picked[] {
    const taken = this.picked;
    this.picked = [];
    this.complain('');
    this.render();
    return taken;
  }

  complain(text: string): void {
    say(this.problem, text);
    set(this.problem, { hidden: !text });
  }

  private begin(one: Picked): void {
    this.picked.push(one);
    if (!this.chat.hasBegun) return;
    one.isUploading = true;
    void this.chat
      .upload(one.file)
      .then((attachmentId) => {
        one.attachmentId = attachmentId;
      })
      .catch(() => {
        this.picked = this.picked.filter((other) => other !== one);
        this.complain(filled(this.language.words.uploadFailed, { name: one.file.name }));
      })
      .finally(() => {
        one.isUploading = false;
        this.render();
      });
  }

  private render(): void {
    const { words } = this.language;
    set(this.list, { hidden: this.picked.length === 0 });
    put(
      this.list,
      ...this.picked.map((one) => {
        const { name } = one.file;
        const says = one.isUploading ? filled(words.uploading, { name }) : name;
        const remove = (): void => {
          this.picked = this.picked.filter((other) => other !== one);
          this.render();
        };
        const label = filled(words.remove, { name });
        return h(
          'li',
          { class: one.isUploading ? 'chip busy' : 'chip' },
          h('span', {}, says),
          h('button', { type: 'button', 'aria-label': label, onclick: remove }, icon('close')),
        );
      }),
    );
    this.changed();
  }
}
