import type { ComposedMail } from './compose.js';
import type { Delivery, MailTransport } from './send.js';
import { SmtpSession, type SmtpServer } from './smtp-session.js';

export interface SmtpTransportOptions {
  /** `smtp://user:pass@host:587` or `smtps://…`; query: `ignoreTLS`, `requireTLS`, `rejectUnauthorized`. */
  url: string;
  maxConnections?: number;
  maxMessagesPerConnection?: number;
  idleMs?: number;
  connectionTimeoutMs?: number;
  socketTimeoutMs?: number;
}

const ABORTED: Delivery = {
  ok: false,
  failure: {
    class: 'transient',
    code: 'aborted',
    message: 'Aborted before it was sent',
    scope: 'message',
  },
};

export function smtpTransport(options: SmtpTransportOptions): MailTransport {
  return serverTransport(readServer(options), options);
}

export function serverTransport(
  server: SmtpServer,
  options: Omit<SmtpTransportOptions, 'url'> = {},
): MailTransport {
  const pool = new SmtpPool(server, options);
  return {
    idempotent: false,
    deliver: (mail, signal) => pool.deliver(mail, signal),
    close: async () => pool.close(),
  };
}

/** Keeps a few connections open. It never repeats a message the server may have begun to take. */
class SmtpPool {
  private readonly idle: { session: SmtpSession; timer: NodeJS.Timeout }[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private closed = false;

  constructor(
    private readonly server: SmtpServer,
    private readonly options: Omit<SmtpTransportOptions, 'url'>,
  ) {}

  async deliver(mail: ComposedMail, signal: AbortSignal): Promise<Delivery> {
    if (!(await this.enter(signal))) return ABORTED;
    try {
      const first = await this.attempt(
        this.takeIdle() ?? new SmtpSession(this.server),
        mail,
        signal,
      );
      if (first.ok || !first.stale) return plain(first);
      return plain(await this.attempt(new SmtpSession(this.server), mail, signal));
    } finally {
      this.leave();
    }
  }

  close(): void {
    this.closed = true;
    for (const { session, timer } of this.idle.splice(0)) {
      clearTimeout(timer);
      session.quit();
    }
  }

  private async attempt(session: SmtpSession, mail: ComposedMail, signal: AbortSignal) {
    const outcome = await session.deliver(mail, signal);
    this.keep(session);
    return outcome;
  }

  private keep(session: SmtpSession): void {
    const full = session.sent >= (this.options.maxMessagesPerConnection ?? 100);
    if (!session.alive) return;
    if (full || this.closed) return session.quit();
    const timer = setTimeout(() => this.dismiss(session), this.options.idleMs ?? 20_000);
    timer.unref();
    this.idle.push({ session, timer });
  }

  private dismiss(session: SmtpSession): void {
    const index = this.idle.findIndex((one) => one.session === session);
    if (index >= 0) this.idle.splice(index, 1);
    if (session.alive) session.quit();
  }

  private takeIdle(): SmtpSession | undefined {
    for (let entry = this.idle.pop(); entry; entry = this.idle.pop()) {
      clearTimeout(entry.timer);
      if (entry.session.alive) return entry.session;
    }
    return undefined;
  }

  /** Waits for a free place; false when the caller gave up first. */
  private async enter(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.busy < (this.options.maxConnections ?? 5)) {
      this.busy++;
      return true;
    }
    return new Promise((resolve) => {
      const abort = (): void => {
        const index = this.waiting.indexOf(admit);
        if (index >= 0) this.waiting.splice(index, 1);
        resolve(false);
      };
      const admit = (): void => {
        signal.removeEventListener('abort', abort);
        resolve(true);
      };
      this.waiting.push(admit);
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  /** The place goes to the next in line, or is free. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.busy--;
  }
}

function plain(outcome: Delivery): Delivery {
  return outcome.ok
    ? { ok: true, rejected: outcome.rejected }
    : { ok: false, failure: outcome.failure };
}

/**
 * Between mail servers STARTTLS is taken where it is offered, whoever signed the certificate: who could forge one could
 * as well hide the offer. Where a password goes over the line, or TLS is asked for, the certificate must be good.
 */
function readServer(options: SmtpTransportOptions): SmtpServer {
  const url = new URL(options.url);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')
    throw new TypeError('an SMTP url begins with smtp: or smtps:');
  const secure = url.protocol === 'smtps:';
  const is = (name: string, value: string): boolean => url.searchParams.get(name) === value;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const needsProof = secure || is('requireTLS', 'true') || (url.username && !isLoopback(host));
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    ignoreTLS: is('ignoreTLS', 'true'),
    requireTLS: is('requireTLS', 'true'),
    tls: {
      rejectUnauthorized: needsProof
        ? !is('rejectUnauthorized', 'false')
        : is('rejectUnauthorized', 'true'),
    },
    connectionTimeoutMs: options.connectionTimeoutMs ?? 20_000,
    // Servers that scan a message may take minutes over the last dot.
    socketTimeoutMs: options.socketTimeoutMs ?? 120_000,
  };
}

/** Nobody stands in between there. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
