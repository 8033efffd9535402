import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** What the mail server does with a mail: `hangUp` breaks the line after it has taken everything. */
export type Behaviour = 'accept' | 'hangUp' | { refuse: number; text: string };

/** The mail server our replies are handed to, with a script for what it does. */
export class Relay {
  /** What it took, in the order it came. */
  readonly taken: ParsedMail[] = [];
  /** Every attempt, whatever became of it. */
  readonly attempts: ParsedMail[] = [];
  /** What to do with a mail that says this somewhere; the next one takes the next entry, then all is accepted. */
  readonly script = new Map<string, Behaviour[]>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => {
        void this.take(stream, session.id, done);
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<Relay> {
    const relay = new Relay();
    await new Promise<void>((resolve) => relay.server.listen(0, '127.0.0.1', () => resolve()));
    return relay;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}?ignoreTLS=true`;
  }

  attemptsWith(text: string): ParsedMail[] {
    return this.attempts.filter((mail) => mail.text?.includes(text));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private async take(
    stream: SMTPServerDataStream,
    sessionId: string,
    done: (error?: Error | null) => void,
  ): Promise<void> {
    const mail = await simpleParser(stream);
    this.attempts.push(mail);
    const behaviour = this.behaviourFor(mail);
    if (behaviour === 'hangUp') return this.hangUp(sessionId);
    if (behaviour === 'accept') this.taken.push(mail);
    done(behaviour === 'accept' ? null : refusal(behaviour));
  }

  private behaviourFor(mail: ParsedMail): Behaviour {
    for (const [text, behaviours] of this.script) {
      if (mail.text?.includes(text)) return behaviours.shift() ?? 'accept';
    }
    return 'accept';
  }

  private hangUp(sessionId: string): void {
    for (const connection of this.server.connections as Set<{
      id: string;
      _socket: { destroy(): void };
    }>) {
      if (connection.id === sessionId) connection._socket.destroy();
    }
  }
}

function refusal({ refuse, text }: Exclude<Behaviour, string>): Error {
  return Object.assign(new Error(text), { responseCode: refuse });
}
