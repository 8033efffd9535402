const sayEveryMs = 3_000;
const fadesAfterMs = 6_000;

export interface TypingNews {
  isTyping: boolean;
  name: string | null;
}

/** Who is writing just now. Nobody says that they left: what is not said again fades. */
export class Typing {
  /** Who of the team is; an empty name is somebody; null is nobody. */
  who: string | null = null;
  private saidAt = 0;
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly tell: (isTyping: boolean) => void,
    private readonly changed: () => void,
  ) {}

  /** The visitor writes, or no longer does: said now and then, not at every letter. */
  say(isTyping: boolean): void {
    const now = Date.now();
    if (isTyping ? now - this.saidAt < sayEveryMs : this.saidAt === 0) return;
    this.saidAt = isTyping ? now : 0;
    this.tell(isTyping);
  }

  hear({ isTyping, name }: TypingNews): void {
    clearTimeout(this.fading);
    if (isTyping) this.fading = setTimeout(() => this.fade(), fadesAfterMs);
    const who = isTyping ? (name ?? '') : null;
    if (this.who === who) return;
    this.who = who;
    this.changed();
  }

  fade(): void {
    this.hear({ isTyping: false, name: null });
  }
}
