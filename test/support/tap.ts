import { once } from 'node:events';
import net from 'node:net';

/** A wire with an ear on it: everything that comes from the server passes here, and is kept as it was. */
export class Tap {
  private readonly chunks: Buffer[] = [];
  private readonly sockets = new Set<net.Socket>();
  private readonly listener: net.Server;

  private constructor(target: number) {
    this.listener = net.createServer((near) => {
      const far = net.connect(target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => this.sockets.delete(socket));
      }
      far.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      near.pipe(far);
      far.pipe(near);
    });
  }

  static async on(target: number): Promise<Tap> {
    const tap = new Tap(target);
    tap.listener.listen(0, '127.0.0.1');
    await once(tap.listener, 'listening');
    return tap;
  }

  get port(): number {
    return (this.listener.address() as net.AddressInfo).port;
  }

  get heard(): Buffer {
    return Buffer.concat(this.chunks);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.listener.close();
    await once(this.listener, 'close');
  }
}

/** Finds a word in bytes: as it is, over the soft line ends of a mail, and inside base64 at any offset. */
export function holds(bytes: Buffer, word: string): boolean {
  const plain = bytes.toString('latin1').replace(/=\r?\n/g, '');
  if (plain.includes(word)) return true;
  const packed = plain.replace(/\r?\n/g, '');
  return [0, 1, 2].some((offset) => packed.includes(inBase64(word, offset)));
}

/** The letters of the base64 of anything that holds the word at this offset, less those its neighbours share. */
function inBase64(word: string, offset: number): string {
  const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
  const whole = padded.subarray(0, padded.length - (padded.length % 3)).toString('base64');
  return whole.slice(offset === 0 ? 0 : 4);
}
