import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { matters } from '../words.js';
import { type Answered, json } from './http.js';
import type { Person, Picture, Simulator, Stage } from './simulator.js';

const user = 'simulator';

/** What somebody wrote to us or we to them, as the next letter of the thread refers to it. */
interface Letter {
  messageId: string;
  subject: string;
  text?: string;
}

/** Postmark, which posts what customers write, and a mail server that takes the replies to them. */
export class EmailSimulator implements Simulator {
  readonly kind = 'EMAIL';
  /** Trouble is told over SMTP: the HTTP side is never asked anything. */
  readonly troubles: readonly Answered[] = [];
  private readonly password = randomBytes(16).toString('hex');
  private readonly address = `simulated-${randomBytes(4).toString('hex')}@demo.test`;
  private readonly answered = new Map<string, Letter>();
  private readonly composer = createTransport({ streamTransport: true, buffer: true });
  private readonly mailServer = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => void this.onData(stream, session, done),
  });

  constructor(private readonly stage: Stage) {
    this.mailServer.on('error', () => undefined); // a line that is dropped
  }

  async open(): Promise<void> {
    await once(this.mailServer.listen(0, '127.0.0.1'), 'listening');
  }

  connection() {
    const { port } = this.mailServer.server.address() as AddressInfo;
    return {
      address: this.address,
      smtp: { host: '127.0.0.1', port, security: 'NONE' },
      inbound: { provider: 'POSTMARK', user, password: this.password },
    };
  }

  idOf({ name }: Person): string {
    const plain = name.normalize('NFD').replace(/[^A-Za-z ]/g, '');
    return `${plain.toLowerCase().replaceAll(' ', '.')}@customers.test`;
  }

  sends(): boolean {
    return false;
  }

  answer(): Answered {
    return json({ error: 'Nobody is asked anything here.' }, 404);
  }

  says(person: Person, text: string): Promise<string> {
    return this.write(person, text);
  }

  shows(person: Person, picture: Picture): Promise<string> {
    return this.write(person, 'It looks like this.', picture);
  }

  /** Whoever was answered answers, quoting, as mail programs do; the others begin a new matter. */
  private async write(person: Person, text: string, picture?: Picture): Promise<string> {
    const from = { name: person.name, address: this.idOf(person) };
    const before = this.answered.get(from.address);
    this.answered.delete(from.address);
    const subject = matters.find(([, words]) => words === text)?.[0] ?? 'A picture';
    const quote = before && `\n\nOn ${new Date().toUTCString()}, Support wrote:\n> ${before.text}`;
    const { message, messageId } = await this.composer.sendMail({
      from,
      to: this.address,
      subject: before ? `Re: ${before.subject.replace(/^Re: /i, '')}` : subject,
      text: `${text}${quote ?? ''}\n`,
      ...(before ? { inReplyTo: before.messageId, references: before.messageId } : {}),
      attachments: picture
        ? [
            {
              filename: picture.fileName,
              contentType: picture.contentType,
              content: picture.content,
            },
          ]
        : [],
    });
    const RawEmail = (message as Buffer).toString();
    const login = Buffer.from(`${user}:${this.password}`).toString('base64');
    await this.stage.post(JSON.stringify({ OriginalRecipient: this.address, RawEmail }), {
      'content-type': 'application/json',
      authorization: `Basic ${login}`,
    });
    return messageId;
  }

  private async onData(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error) => void,
  ): Promise<void> {
    try {
      await this.take(stream, session);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  /** Too many letters at once, a full disk: a real one says both, and takes the letter later. */
  private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const mail = await simpleParser(stream);
    const trouble = this.stage.trouble();
    if (trouble !== undefined) throw refusal(trouble);
    const to = session.envelope.rcptTo[0]?.address ?? '';
    const id = mail.messageId ?? '';
    const { text = '', subject = '' } = mail;
    this.answered.set(to, { messageId: id, subject, text: text.trim().replaceAll('\n', '\n> ') });
    this.stage.took({ id, to, text: text.trim() });
  }

  close(): void {
    this.mailServer.close();
  }
}

function refusal(trouble: number): Error {
  return trouble % 2 === 0
    ? Object.assign(new Error('Too many letters, come again later.'), { responseCode: 451 })
    : Object.assign(new Error('Insufficient system storage.'), { responseCode: 452 });
}
