import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailEnvelope } from './envelope.js';

export { stripPlus } from './thread.js';

export interface SmtpDoorLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface SmtpDoorOptions<T> {
  host: string;
  port: number;
  /** The name we greet with. */
  name?: string;
  maxBytes?: number;
  maxConnections?: number;
  /** Half of all by default: behind a gateway every mail comes from one address. */
  maxConnectionsPerIp?: number;
  maxRecipients?: number;
  /** Bytes of messages in arrival, all connections together; beyond it the next is asked to come later. */
  maxBufferedBytes?: number;
  idleMs?: number;
  /** The longest one message may take to arrive, however busy its sender keeps the line. */
  dataMs?: number;
  /** Whom the address belongs to, or null for nobody. It comes with its plus tag. */
  resolveRecipient(address: string): Promise<T | null>;
  /** When it resolves, the mail is ours; when it rejects, the sender keeps it and tries again. */
  store(recipients: T[], envelope: StoredEnvelope, raw: Buffer): Promise<void>;
  log: SmtpDoorLog;
}

export type StoredEnvelope = Required<Pick<MailEnvelope, 'mailFrom' | 'remoteAddress'>> & {
  rcptTo: string[];
};

export interface SmtpDoor {
  port: number;
  /** Accepts nobody new, lets messages in arrival finish up to `graceMs`, then closes. */
  close(graceMs: number): Promise<void>;
}

/** The listening side of email: says 250 when the mail is stored and not before. */
export async function startSmtpDoor<T>(options: SmtpDoorOptions<T>): Promise<SmtpDoor> {
  const door = new Door(options);
  return { port: await door.listen(), close: (graceMs) => door.close(graceMs) };
}

type Done = (error?: Error | null, message?: string) => void;

/** What of smtp-server's connections is needed to end one. */
interface Connection {
  id: string;
  remoteAddress: string;
  send(code: number, text: string, context?: string | false): void;
  close(): void;
}

/** The bytes of one message so far; they count against the budget until it is stored or refused. */
interface Arrival {
  chunks: Buffer[];
  held: number;
}

class Door<T> {
  private readonly server: SMTPServer;
  private readonly accepted = new WeakMap<SMTPServerSession, Map<string, T>>();
  private readonly arriving = new Set<Promise<void>>();
  private readonly sockets = new Set<Socket>();
  private buffered = 0;
  private closing = false;

  constructor(private readonly options: SmtpDoorOptions<T>) {
    this.server = new SMTPServer({
      name: options.name,
      banner: 'Rapport',
      size: this.maxBytes,
      rejectOversized: true,
      maxRecipients: options.maxRecipients ?? 50,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      hideENHANCEDSTATUSCODES: false,
      lenientAddressParsing: true,
      socketTimeout: options.idleMs ?? 60_000,
      logger: false,
      onConnect: (session, done) => this.onConnect(session, done),
      onMailFrom: (_address, session, done) => this.onMailFrom(session, done),
      onRcptTo: ({ address }, session, done) => void this.onRecipient(address, session, done),
      onData: (stream, session, done) => void this.onData(stream, session, done),
    });
    this.server.server.on('connection', (socket) => this.track(socket));
    // A client that drops its line is no failure of ours.
    this.server.on('error', (error) => options.log.info({ err: error }, 'smtp connection failed'));
  }

  async listen(): Promise<number> {
    const listener = this.server.listen(this.options.port, this.options.host);
    // `once` rejects on 'error': a taken port stops the start instead of being logged away.
    await once(listener, 'listening');
    const address = listener.address();
    return typeof address === 'object' && address ? address.port : this.options.port;
  }

  async close(graceMs: number): Promise<void> {
    this.closing = true;
    const closed = new Promise<void>((resolve) => this.server.server.close(() => resolve()));
    await atMost(graceMs, Promise.allSettled([...this.arriving]));
    // The reply to the last message is written in the turn after it was stored.
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const connection of this.connections()) end(connection, 421, 'Server shutting down');
    if (!(await atMost(1000, closed))) this.cutRest();
  }

  /** A client that was told goodbye and keeps its side open would hold the server for a minute. */
  private cutRest(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private track(socket: Socket): void {
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
  }

  private get maxBytes(): number {
    return this.options.maxBytes ?? 26_214_400;
  }

  private connections(): Connection[] {
    return [...(this.server.connections as Set<Connection>)];
  }

  private onConnect(session: SMTPServerSession, done: Done): void {
    const { maxConnections = 200, maxConnectionsPerIp = 100 } = this.options;
    const open = this.connections();
    const same = open.filter((one) => one.remoteAddress === session.remoteAddress);
    if (this.closing) return done(reply(421, 'Server shutting down'));
    const full = open.length > maxConnections || same.length > maxConnectionsPerIp;
    done(full ? reply(421, 'Too many connections, try again later') : null);
  }

  private onMailFrom(session: SMTPServerSession, done: Done): void {
    if (this.closing) return done(reply(421, 'Server shutting down'));
    this.accepted.set(session, new Map());
    done();
  }

  private async onRecipient(
    address: string,
    session: SMTPServerSession,
    done: Done,
  ): Promise<void> {
    try {
      const recipient = await this.options.resolveRecipient(address);
      if (recipient === null) return done(reply(550, 'No such mailbox here'));
      this.accepted.get(session)?.set(address.toLowerCase(), recipient);
      done();
    } catch (error) {
      this.options.log.error({ err: error }, 'smtp recipient could not be looked up');
      done(reply(451, 'Temporary failure, try again later'));
    }
  }

  private async onData(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: Done,
  ): Promise<void> {
    const arrival = this.receive(stream, session);
    const settled = arrival.then(
      () => undefined,
      () => undefined,
    );
    this.arriving.add(settled);
    try {
      await arrival;
      done(null, 'Stored');
    } catch (error) {
      done(error as Error);
    } finally {
      this.arriving.delete(settled);
    }
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const { mailFrom, rcptTo } = session.envelope;
    const recipients = [...new Set(this.accepted.get(session)?.values() ?? [])];
    const envelope: StoredEnvelope = {
      mailFrom: mailFrom ? mailFrom.address : '',
      rcptTo: rcptTo.map((one) => one.address),
      remoteAddress: session.remoteAddress,
    };
    const arrival: Arrival = { chunks: [], held: 0 };
    try {
      const raw = await this.readAll(stream, session, arrival);
      await this.store(recipients, envelope, raw);
    } finally {
      this.release(arrival);
    }
  }

  private async store(recipients: T[], envelope: StoredEnvelope, raw: Buffer): Promise<void> {
    try {
      await this.options.store(recipients, envelope, raw);
    } catch (error) {
      this.options.log.error({ err: error, bytes: raw.length }, 'smtp mail could not be stored');
      throw reply(451, 'Temporary failure, try again later');
    }
  }

  private release(arrival: Arrival): void {
    this.buffered -= arrival.held;
    arrival.held = 0;
    arrival.chunks = [];
  }

  /** Keeps no byte beyond the limit, and hangs up on who goes on long after it. */
  private async readAll(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    arrival: Arrival,
  ): Promise<Buffer> {
    const { dataMs = 600_000 } = this.options;
    const deadline = setTimeout(() => this.hangUp(session, 421, 'Message takes too long'), dataMs);
    let bytes = 0;
    let refusal: Error | null = null;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > 4 * this.maxBytes) this.hangUp(session, 552, 'Message too large');
        refusal ??= this.hold(arrival, chunk);
        if (refusal) this.release(arrival);
      }
      if (refusal) throw refusal;
      return Buffer.concat(arrival.chunks);
    } finally {
      clearTimeout(deadline);
    }
  }

  /** Takes the chunk, or says why the message is refused. */
  private hold(arrival: Arrival, chunk: Buffer): Error | null {
    const { maxBufferedBytes = 20 * this.maxBytes } = this.options;
    if (arrival.held + chunk.length > this.maxBytes) return reply(552, 'Message too large');
    if (this.buffered + chunk.length > maxBufferedBytes) return reply(452, 'Busy, try again later');
    arrival.chunks.push(chunk);
    arrival.held += chunk.length;
    this.buffered += chunk.length;
    return null;
  }

  private hangUp(session: SMTPServerSession, code: number, text: string): void {
    const connection = this.connections().find((one) => one.id === session.id);
    if (connection) end(connection, code, text);
  }
}

function end(connection: Connection, code: number, text: string): void {
  connection.send(code, text, code === 552 ? 'MESSAGE_TOO_BIG' : false);
  if (code !== 421) connection.close();
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** Waits for the work, but no longer than `ms`; leaves no timer behind that would hold a process back. */
async function atMost(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true), over]);
  } finally {
    clearTimeout(timer);
  }
}
