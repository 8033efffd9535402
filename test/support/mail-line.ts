import { once } from 'node:events';
import net from 'node:net';

/** What the sender knows at the end: a yes, a no, or that the line broke before either. */
export type Answer = 'yes' | 'no' | 'broken';

/** A sending mail server, bare: it hears every single reply, and its line is cut when the other side dies. */
export class MailLine {
  private socket: net.Socket | undefined;
  private replies: string[] = [];
  private waiting: ((reply: string | undefined) => void) | undefined;

  constructor(private readonly port: number) {}

  async send(from: string, to: string, raw: string): Promise<Answer> {
    try {
      if (!this.socket) await this.open();
      for (const [line, wanted] of [
        [`MAIL FROM:<${from}>`, '250'],
        [`RCPT TO:<${to}>`, '250'],
        ['DATA', '354'],
      ] as const) {
        if (!(await this.say(line)).startsWith(wanted)) return this.giveUp('no');
      }
      const reply = await this.say(`${raw.replace(/^\./gm, '..')}\r\n.`);
      return reply.startsWith('250') ? 'yes' : this.giveUp('no');
    } catch {
      return this.giveUp('broken');
    }
  }

  close(): void {
    this.giveUp('no');
  }

  private async open(): Promise<void> {
    const socket = net.connect(this.port, '127.0.0.1');
    socket.setNoDelay(true);
    this.socket = socket;
    this.replies = [];
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (/^\d{3} /.test(line)) this.hear(line);
      }
    });
    socket.on('error', () => undefined);
    socket.on('close', () => this.waiting?.(undefined));
    await once(socket, 'connect');
    if (!(await this.listen()).startsWith('220')) throw new Error('Not greeted');
    if (!(await this.say('EHLO customer.example')).startsWith('250')) throw new Error('Not met');
  }

  private say(line: string): Promise<string> {
    this.socket!.write(`${line}\r\n`);
    return this.listen();
  }

  private async listen(): Promise<string> {
    const ready = this.replies.shift();
    if (ready) return ready;
    if (!this.socket || this.socket.destroyed) throw new Error('The line is cut');
    const reply = await new Promise<string | undefined>((resolve) => (this.waiting = resolve));
    this.waiting = undefined;
    if (reply === undefined) throw new Error('The line is cut');
    return reply;
  }

  private hear(line: string): void {
    if (this.waiting) this.waiting(line);
    else this.replies.push(line);
  }

  private giveUp(answer: Answer): Answer {
    this.socket?.destroy();
    this.socket = undefined;
    return answer;
  }
}
