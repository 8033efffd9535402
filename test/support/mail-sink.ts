import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  url: string;
  /** Every mail whose last byte came, in order: from there on the provider may deliver it. */
  taken: string[];
  close(): Promise<void>;
}

/** The provider's mail server. `pause` makes each of its steps take a moment, so that a kill falls into any of them. */
export async function startMailSink(pause: () => number = () => 0): Promise<MailSink> {
  const taken: string[] = [];
  const slowly = async (done: (error?: Error | null) => void) => {
    await sleep(pause());
    done();
  };
  const take = async (stream: AsyncIterable<Buffer>, done: (error?: Error | null) => void) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of stream) chunks.push(chunk);
      taken.push(Buffer.concat(chunks).toString());
      await slowly(done);
    } catch (error) {
      done(error as Error);
    }
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, done) => void slowly(done),
    onMailFrom: (_address, _session, done) => void slowly(done),
    onRcptTo: (_address, _session, done) => void slowly(done),
    onData: (stream, _session, done) => void take(stream, done),
  });
  server.on('error', () => undefined); // senders are killed in the middle of a word
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
