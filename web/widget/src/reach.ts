/** A break shorter than this is nobody's business. */
const patienceMs = 2_500;

/** Whether the server can be reached, as far as a person should hear of it. */
export class Reach {
  isConnected = false;
  /** It cannot, and not only for a moment. */
  isOffline = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  change(isConnected: boolean): void {
    this.isConnected = isConnected;
    if (isConnected) this.forget();
    else this.expect();
  }

  /** From now on there should be a connection. */
  expect(): void {
    this.timer ??= setTimeout(() => this.notice(), patienceMs);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.say(false);
  }

  private notice(): void {
    this.timer = undefined;
    this.say(!this.isConnected);
  }

  private say(isOffline: boolean): void {
    if (this.isOffline === isOffline) return;
    this.isOffline = isOffline;
    this.changed();
  }
}
