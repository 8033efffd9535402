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

/**
 * What outlives the page: kept for each chat and each user of the site, so that who logs in next at this machine sees
 * nothing of it. Where storage is forbidden it lives as long as the page.
 */
export class Store {
  private readonly name: string;
  private memory: string | null = null;

  constructor({ key, identity }: Config) {
    this.name = `rapport:${key}:${identity ? `user ${identity.userId}` : 'visitor'}`;
  }

  read(): Kept {
    try {
      return { ...nothing, ...(JSON.parse(this.text() ?? '{}') as Partial<Kept>) };
    } catch {
      return { ...nothing };
    }
  }

  /** Reads again first: another tab may have written. */
  change(change: (kept: Kept) => Partial<Kept>): Kept {
    const before = this.read();
    const kept = { ...before, ...change(before) };
    this.memory = JSON.stringify(kept);
    try {
      localStorage.setItem(this.name, this.memory);
    } catch {
      // Full or forbidden: this page remembers.
    }
    return kept;
  }

  /** Another tab of the same site changed it. */
  onChange(listener: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === this.name) listener();
    });
  }

  /** One tab at a time, where the browser can say so; the message's own id keeps it single where it cannot. */
  alone(work: () => Promise<void>): Promise<void> {
    return 'locks' in navigator ? navigator.locks.request(this.name, work) : work();
  }

  private text(): string | null {
    try {
      return localStorage.getItem(this.name) ?? this.memory;
    } catch {
      return this.memory;
    }
  }
}
