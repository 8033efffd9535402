import { type ConnectChannelInput, DisconnectChannelDocument } from '../generated/operations.js';
import type { TestServer } from '../support/app.js';
import type { Dovecot } from '../support/dovecot.js';
import type { MailServer } from '../support/mail-server.js';
import { connected, owner } from './channel.js';
import { eventually, letter, type Letter, sql, uuid } from './desk.js';

export type EmailInput = NonNullable<ConnectChannelInput['email']>;

let count = 0;
const open: TestMailbox[] = [];

/** A mailbox of its own on the IMAP server, and the channel that is connected with it. */
export class TestMailbox {
  private constructor(
    readonly server: TestServer,
    readonly dovecot: Dovecot,
    readonly address: string,
    readonly channelId: string,
  ) {}

  /** `before`: what is in it already. */
  static async open(
    server: TestServer,
    dovecot: Dovecot,
    more: Partial<EmailInput> & { before?: string[] } = {},
  ): Promise<TestMailbox> {
    const { before = [], imap, address = `box${++count}@shop.test`, ...rest } = more;
    await dovecot.setPassword(address, 'pass-word');
    await dovecot.program(address, async (client) => {
      const yesterday = new Date(Date.now() - 86_400_000);
      for (const raw of before) await client.append('INBOX', raw, [], yesterday);
    });
    const email = { address, imap: { ...imapOf(dovecot, address), ...imap }, ...rest };
    const { id } = await connected(server, { name: address, email });
    const mailbox = new TestMailbox(server, dovecot, address, id);
    open.push(mailbox);
    // Ready for what comes now, as soon as it was read for the first time.
    await eventually(async () => (await mailbox.cursor())?.includes('Sent'));
    return mailbox;
  }

  static async disconnectAll(): Promise<void> {
    for (const { server, channelId } of open.splice(0))
      await owner(server).do(DisconnectChannelDocument, { input: { channelId } });
  }

  async cursor(): Promise<string | null> {
    const [row] = await sql<{ cursor: string | null }>(
      this.server,
      'select pull_cursor as cursor from channel where id = $1',
      [uuid(this.channelId)],
    );
    return row!.cursor;
  }

  letter(mail: Letter): string {
    return letter({ to: this.address, ...mail });
  }

  /** A customer's mail comes in. */
  async receive(mail: Letter): Promise<void> {
    await this.dovecot.drop(this.address, this.letter(mail));
  }

  /** What stands in the folder of sent mail. */
  sent(): Promise<string[]> {
    return this.dovecot.program(this.address, async (client) => {
      await client.mailboxOpen('Sent', { readOnly: true });
      const found: string[] = [];
      for await (const { source } of client.fetch('1:*', { source: true }))
        found.push(source!.toString());
      return found;
    });
  }

  /** A colleague sends a mail in a program of their own, which keeps a copy. */
  async sendByHand(mail: Letter): Promise<void> {
    const raw = letter({ from: `Marco <${this.address}>`, ...mail });
    await this.dovecot.program(this.address, (client) => client.append('Sent', raw, ['\\Seen']));
  }
}

export function smtpOf({ port }: MailServer) {
  const login = { user: 'support', password: 'pass-word' };
  return { host: '127.0.0.1', port, security: 'NONE' as const, ...login };
}

export function imapOf({ port }: Dovecot, user: string) {
  return {
    host: '127.0.0.1',
    port,
    security: 'NONE' as const,
    user,
    password: 'pass-word',
    pollSeconds: 1,
  };
}
