import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Failure } from '../channel.js';
import type { ComposedMail } from './compose.js';
import type { Delivery } from './send.js';
import { smtpFailure, type SmtpError } from './smtp-failure.js';

export interface SmtpServer {
  host: string;
  port: number;
  secure: boolean;
  auth?: SmtpLogin;
  ignoreTLS?: boolean;
  requireTLS?: boolean;
  tls?: { rejectUnauthorized: boolean };
  /** The name its certificate must have, when `host` is an address. */
  servername?: string;
  connectionTimeoutMs: number;
  socketTimeoutMs: number;
}

/** `oauth2`: what nodemailer asks for an access token when it logs in. */
export type SmtpLogin =
  | { user: string; pass: string }
  | { user: string; method: 'XOAUTH2'; oauth2: TokenSource };

export interface TokenSource {
  getToken(isRetry: boolean, done: (error: Error | null, token?: string) => void): void;
  buildXOAuth2Token(token: string): string;
}

type Done<T> = (error?: Error | null, value?: T) => void;

/** The outcome of one attempt; `stale`: a kept connection was dead before the message began, a new one may try. */
export type Attempt = Delivery & { stale?: boolean };

/** One connection to the server, opened on first use, good for many messages one after another. */
export class SmtpSession {
  sent = 0;
  alive = true;
  private readonly connection: SMTPConnection;
  private opened: Promise<void> | undefined;

  constructor(private readonly server: SmtpServer) {
    this.connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      ignoreTLS: server.ignoreTLS,
      requireTLS: server.requireTLS,
      tls: server.tls,
      servername: server.servername,
      connectionTimeout: server.connectionTimeoutMs,
      greetingTimeout: server.connectionTimeoutMs,
      socketTimeout: server.socketTimeoutMs,
    });
    this.connection.on('end', () => {
      this.alive = false;
    });
    // An idle connection may fail at any time; who is using it has its own listener.
    this.connection.on('error', () => {
      this.alive = false;
    });
  }

  async deliver(mail: ComposedMail, signal: AbortSignal): Promise<Attempt> {
    const used = this.sent > 0;
    const progress = { dataStarted: false };
    try {
      await this.orAborted(signal, this.open());
      const rejected = await this.orAborted(signal, this.transfer(mail, progress));
      this.sent++;
      return { ok: true, rejected };
    } catch (error) {
      const failure = failureOf(error as SmtpError, progress.dataStarted, signal);
      if (failure.class !== 'permanent' || !this.alive) this.close();
      const stale =
        used && !progress.dataStarted && !signal.aborted && !(error as SmtpError).responseCode;
      this.sent++;
      return { ok: false, failure, stale };
    }
  }

  /** Logs in, and sends nothing. */
  async check(signal: AbortSignal): Promise<Failure | undefined> {
    try {
      await this.orAborted(signal, this.open());
      this.quit();
      return undefined;
    } catch (error) {
      this.close();
      return failureOf(error as SmtpError, false, signal);
    }
  }

  close(): void {
    this.alive = false;
    this.connection.close();
  }

  /** Says goodbye instead of hanging up. */
  quit(): void {
    this.alive = false;
    this.connection.quit();
  }

  private open(): Promise<void> {
    this.opened ??= this.connect().then(() => this.login());
    return this.opened;
  }

  private connect(): Promise<void> {
    return this.step((done) => this.connection.connect(done));
  }

  private async login(): Promise<void> {
    const { auth } = this.server;
    if (!auth) return;
    // The types know only nodemailer's own token source.
    const login = auth as Parameters<SMTPConnection['login']>[0];
    await this.step<boolean | void>((done) => this.connection.login(login, done));
  }

  /** RSET first: a message that failed before may have left its envelope behind. */
  private async transfer(
    mail: ComposedMail,
    progress: { dataStarted: boolean },
  ): Promise<string[]> {
    if (this.sent > 0) await this.step<boolean | void>((done) => this.connection.reset(done));
    const envelope = { from: mail.envelope.from, to: [...mail.envelope.to], size: mail.raw.length };
    const info = await this.step<SMTPConnection.SentMessageInfo>((done) =>
      this.connection.send(envelope, watched(mail.raw, progress), done),
    );
    return info.rejected.map(String);
  }

  private step<T = void>(start: (done: Done<T>) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const failed = (error: Error): void => reject(error);
      const gone = (): void =>
        reject(Object.assign(new Error('Connection closed'), { code: 'ECONNECTION' }));
      this.connection.once('error', failed);
      this.connection.once('end', gone);
      start((error, value) => {
        this.connection.removeListener('error', failed);
        this.connection.removeListener('end', gone);
        if (error) reject(error);
        else resolve(value as T);
      });
    });
  }

  private orAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const abort = (): void => reject(Object.assign(new Error('Aborted'), { code: 'aborted' }));
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true });
      work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
  }
}

/** nodemailer starts to read the message only when the server has said "go ahead" to DATA. */
function watched(raw: Buffer, progress: { dataStarted: boolean }): Readable {
  let at = 0;
  return new Readable({
    highWaterMark: 64 * 1024,
    read(size) {
      progress.dataStarted = true;
      const chunk = raw.subarray(at, at + size);
      at += chunk.length;
      this.push(chunk.length ? chunk : null);
    },
  });
}

function failureOf(error: SmtpError, dataStarted: boolean, signal: AbortSignal): Failure {
  const failure = smtpFailure(error, dataStarted);
  return signal.aborted && !error.responseCode ? { ...failure, code: 'aborted' } : failure;
}
