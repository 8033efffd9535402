import type { Config } from './config.js';

/** A message on its way. It leaves the outbox only when the server has it; its id makes that happen once. */
export interface Outgoing {
  clientId: string;
  text: string;
  attachmentIds: string[];
  /** Shown until the server's own are there. */
  fileNames: string[];
  name?: string;
  email?: string;
  writtenAt: string;
  /** The server refused it: for the visitor to send again or to throw away. */
  refused?: string;
}

export interface Kept {
  token: string | null;
  /** How far the live events were seen. */
  cursor: string | null;
  outbox: Outgoing[];
  draft: string;
  isOpen: boolean;
}

const nothing: Kept = { token: null, cursor: null, outbox: [], draft: '', isOpen: false };

const outgoing = 'outbox ';

/**
 * What outlives the page: kept for each chat and each user of the site, so that who logs in next at this machine sees
 * nothing of it. Every value and every message has an entry of its own: tabs hear of each other's writing a moment
 * late, and whoever writes everything back writes back what is old. Where storage is forbidden it lives as long as
 * the page.
 */
export class Store {
  private readonly name: string;
  private readonly memory = new Map<string, string>();

  constructor({ key, identity }: Config) {
    this.name = `rapport:${key}:${identity ? `user ${identity.userId}` : 'visitor'}:`;
  }

  read(): Kept {
    const values = Object.keys(nothing).map((key) => [
      key,
      this.get(key) ?? nothing[key as keyof Kept],
    ]);
    const outbox = this.keys()
      .filter((key) => key.startsWith(outgoing))
      .flatMap((key) => (this.get(key) as Outgoing | null) ?? [])
      .sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
    return { ...(Object.fromEntries(values) as Kept), outbox };
  }

  /** Writes what differs and nothing else. */
  change(change: (kept: Kept) => Partial<Kept>): void {
    const before = this.read();
    const { outbox, ...values } = change(before);
    for (const [key, value] of Object.entries(values)) this.set(key, value);
    if (!outbox) return;
    for (const one of outbox)
      if (!before.outbox.includes(one)) this.set(outgoing + one.clientId, one);
    const stay = new Set(outbox.map((one) => one.clientId));
    for (const { clientId } of before.outbox)
      if (!stay.has(clientId)) this.set(outgoing + clientId, null);
  }

  /** Another tab of the same site changed it. */
  onChange(listener: () => void): void {
    addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith(this.name)) listener();
    });
  }

  /** One tab at a time, where the browser can say so; the message's own id keeps it single where it cannot. */
  alone(work: () => Promise<void>): Promise<void> {
    return 'locks' in navigator ? navigator.locks.request(this.name, work) : work();
  }

  private keys(): string[] {
    let all = [...this.memory.keys()];
    try {
      all = [...all, ...Object.keys(localStorage)];
    } catch {
      // Forbidden: this page remembers.
    }
    const own = all.filter((key) => key.startsWith(this.name));
    return [...new Set(own)].map((key) => key.slice(this.name.length));
  }

  private get(key: string): unknown {
    try {
      const text = this.memory.get(this.name + key) ?? localStorage.getItem(this.name + key);
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  }

  private set(key: string, value: unknown): void {
    const name = this.name + key;
    this.memory.delete(name);
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(value));
    } catch {
      // Full or forbidden: this page remembers.
      this.memory.set(name, JSON.stringify(value));
    }
  }
}
