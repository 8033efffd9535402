import type { ChannelAccount } from '../../channel.js';
import { openImap, type ImapParts } from './imap-connection.js';
import { sentFolderOf } from './imap-listener.js';
import { mailboxOf } from './mail-account.js';

const patienceMs = 60_000;

/**
 * Puts what was sent into the folder of sent mail, for colleagues who look there. It is a courtesy: the mail is sent
 * and recorded without it, so a copy that fails twice is let go.
 */
export class SentCopies {
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly stop = new AbortController();

  constructor(private readonly parts: ImapParts) {}

  /** One after the other for each account: servers count connections. */
  keep(account: ChannelAccount, raw: Buffer): void {
    if (!mailboxOf(account)?.keepsSent) return;
    const before = this.underWay.get(account.id) ?? Promise.resolve();
    const now = before
      .then(() => this.append(account, raw))
      .catch(() => this.append(account, raw))
      .catch(() => undefined);
    this.underWay.set(account.id, now);
    void now.then(() => this.underWay.get(account.id) === now && this.underWay.delete(account.id));
  }

  async close(): Promise<void> {
    const all = Promise.all(this.underWay.values());
    const cutOff = setTimeout(() => this.stop.abort(), 5_000);
    await all;
    clearTimeout(cutOff);
  }

  private async append(account: ChannelAccount, raw: Buffer): Promise<void> {
    const mailbox = mailboxOf(account);
    if (!mailbox) return;
    const signal = AbortSignal.any([this.stop.signal, AbortSignal.timeout(patienceMs)]);
    const client = await openImap(this.parts, account, mailbox, signal);
    try {
      const folder = mailbox.sentFolder ?? (await sentFolderOf(client));
      if (folder) await client.append(folder, raw, ['\\Seen']);
    } finally {
      client.close();
    }
  }
}
