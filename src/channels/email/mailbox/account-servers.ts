import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { ChannelAccount, Failure } from '../../channel.js';
import type { ComposedMail } from '../compose.js';
import type { Delivery, MailTransport } from '../send.js';
import { SmtpSession, type SmtpLogin, type SmtpServer } from '../smtp-session.js';
import { serverTransport } from '../smtp-transport.js';
import { type AccessTokens, NoToken } from './access-tokens.js';
import { type MailServer, serverOf } from './mail-account.js';
import { addressesOf, NoServer } from './server-address.js';

interface Kept {
  version: string;
  address: string;
  transport: MailTransport;
  /** The access token its next login takes. */
  token: { current: string };
}

/** The accounts' own mail servers, each with a few connections that are kept while nothing of it changes. */
export class AccountServers {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly tokens: AccessTokens,
    private readonly allowPrivate: boolean,
  ) {}

  async deliver(
    account: ChannelAccount,
    mail: ComposedMail,
    signal: AbortSignal,
  ): Promise<Delivery> {
    return this.withLogin(account, async (server, token) => {
      const { transport } = await this.transport(account, server, token);
      return transport.deliver(mail, signal);
    });
  }

  /** Logs in; undefined when that works. */
  async check(account: ChannelAccount, signal: AbortSignal): Promise<Failure | undefined> {
    const checked = await this.withLogin(account, async (server, token) => {
      const [address] = await addressesOf(server.host, this.allowPrivate);
      const session = new SmtpSession(asSmtp(server, address!, { current: token }));
      const failure = await session.check(signal);
      return failure ? { ok: false, failure } : { ok: true, rejected: [] };
    });
    return checked.ok ? undefined : checked.failure;
  }

  async close(): Promise<void> {
    await Promise.all([...this.kept.values()].map(({ transport }) => transport.close()));
    this.kept.clear();
  }

  /** A token that the server refuses is renewed once; nothing of the mail has left by then. */
  private async withLogin(
    account: ChannelAccount,
    use: (server: MailServer, token: string) => Promise<Delivery>,
  ): Promise<Delivery> {
    const server = serverOf(account)!;
    const needsToken = server.user !== undefined && server.password === undefined;
    try {
      if (!needsToken) return await use(server, '');
      const token = await this.tokens.token(account);
      const first = await use(server, token);
      if (first.ok || first.failure.class !== 'auth') return first;
      return await use(server, await this.tokens.token(account, token));
    } catch (error) {
      if (error instanceof NoToken || error instanceof NoServer)
        return { ok: false, failure: error.failure };
      throw error;
    }
  }

  private async transport(
    account: ChannelAccount,
    server: MailServer,
    token: string,
  ): Promise<Kept> {
    const addresses = await addressesOf(server.host, this.allowPrivate);
    const version = versionOf(server);
    const before = this.kept.get(account.id);
    if (before?.version === version && addresses.includes(before.address)) {
      before.token.current = token;
      return before;
    }
    const current = { current: token };
    const address = addresses[0]!;
    const transport = serverTransport(asSmtp(server, address, current));
    const made = { version, address, transport, token: current };
    this.kept.set(account.id, made);
    await before?.transport.close();
    return made;
  }
}

function versionOf(server: MailServer): string {
  return createHash('sha256').update(JSON.stringify(server)).digest('hex');
}

function asSmtp(server: MailServer, address: string, token: { current: string }): SmtpServer {
  const { host, port, security } = server;
  return {
    host: address,
    ...(isIP(host) ? {} : { servername: host }),
    port,
    secure: security === 'TLS',
    requireTLS: security === 'STARTTLS',
    ignoreTLS: security === 'NONE',
    tls: { rejectUnauthorized: true },
    ...loginOf(server, token),
    connectionTimeoutMs: 20_000,
    // Servers that scan a message may take minutes over the last dot.
    socketTimeoutMs: 120_000,
  };
}

function loginOf({ user, password }: MailServer, token: { current: string }): { auth?: SmtpLogin } {
  if (user === undefined) return {};
  if (password !== undefined) return { auth: { user, pass: password } };
  return {
    auth: {
      user,
      method: 'XOAUTH2',
      oauth2: {
        // Whoever is refused asks for a new token by itself, where its failures can be told apart.
        getToken: (isRetry, done) =>
          isRetry ? done(new Error('The access token was refused.')) : done(null, token.current),
        buildXOAuth2Token: (accessToken) => xoauth2(user, accessToken),
      },
    },
  };
}

/** https://developers.google.com/gmail/imap/xoauth2-protocol#the_sasl_xoauth2_mechanism */
function xoauth2(user: string, accessToken: string): string {
  return Buffer.from(`user=${user}\x01auth=Bearer ${accessToken}\x01\x01`).toString('base64');
}
