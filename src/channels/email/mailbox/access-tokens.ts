import { createHash } from 'node:crypto';
import type { ChannelAccount, Failure } from '../../channel.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../../provider-call.js';

/** No access token could be had; `auth`: the grant is gone, and only its owner can renew it. */
export class NoToken extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
    this.name = 'NoToken';
  }
}

/** Keeps what the provider gave in place of the refresh token it was asked with. */
export type KeepSecrets = (
  account: ChannelAccount,
  before: { oauthRefreshToken: string },
  after: { oauthRefreshToken: string },
) => Promise<void>;

interface Kept {
  /** The refresh token it was fetched with, and the one that came in its place. */
  grants: string[];
  token: Promise<string>;
  until: number;
}

/** Tokens are renewed this long before they end, so that none ends between asking and logging in. */
const marginMs = 60_000;

/**
 * Access tokens by account, renewed with the refresh token (RFC 6749, section 6:
 * https://www.rfc-editor.org/rfc/rfc6749#section-6). Whoever needs one while it is being fetched waits for the same one.
 */
export class AccessTokens {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly call: CallProvider,
    private readonly keepSecrets: KeepSecrets | undefined,
  ) {}

  /** `refused`: the server took this one no more, whatever its time was. */
  async token(account: ChannelAccount, refused?: string): Promise<string> {
    const grant = grantOf(account);
    const kept = this.kept.get(account.id);
    if (kept?.grants.includes(grant) && Date.now() < kept.until) {
      const token = await kept.token;
      if (token !== refused) return token;
      if (this.kept.get(account.id) !== kept) return this.token(account, refused);
    }
    return this.fetch(account, grant);
  }

  private fetch(account: ChannelAccount, grant: string): Promise<string> {
    const asked = ask(this.call, account);
    const kept: Kept = {
      grants: [grant],
      token: asked.then(({ token }) => token),
      until: Infinity,
    };
    this.kept.set(account.id, kept);
    asked.then(
      ({ lifetimeMs, refreshToken }) => {
        kept.until = Date.now() + Math.max(lifetimeMs - marginMs, 0);
        return this.keepNew(account, kept, refreshToken);
      },
      () => this.kept.get(account.id) === kept && this.kept.delete(account.id),
    );
    return kept.token;
  }

  /** Providers that hand out a new refresh token let the old one end some day. */
  private async keepNew(account: ChannelAccount, kept: Kept, given?: string): Promise<void> {
    const before = account.secrets['oauthRefreshToken'] ?? '';
    if (!given || given === before || !this.keepSecrets) return;
    // It is the same grant: the access token is good for whoever comes with the old one or the new one.
    const secrets = { ...account.secrets, oauthRefreshToken: given };
    kept.grants.push(grantOf({ ...account, secrets }));
    const change = [{ oauthRefreshToken: before }, { oauthRefreshToken: given }] as const;
    await this.keepSecrets(account, ...change).catch(() => undefined); // the next refresh brings another
  }
}

function grantOf({ settings, secrets }: ChannelAccount): string {
  const parts = [
    settings['oauthTokenUrl'],
    settings['oauthClientId'],
    secrets['oauthRefreshToken'],
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

interface Granted {
  token: string;
  lifetimeMs: number;
  refreshToken?: string;
}

async function ask(call: CallProvider, { settings, secrets }: ChannelAccount): Promise<Granted> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: settings['oauthClientId'] ?? '',
    refresh_token: secrets['oauthRefreshToken'] ?? '',
    ...(secrets['oauthClientSecret'] ? { client_secret: secrets['oauthClientSecret'] } : {}),
    ...(settings['oauthScope'] ? { scope: settings['oauthScope'] } : {}),
  });
  try {
    const answer = await call({
      method: 'POST',
      url: settings['oauthTokenUrl'] ?? '',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
      signal: AbortSignal.timeout(20_000),
    });
    return granted(answer);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    // Asking twice for a token does no harm.
    const kind = error.failure.class === 'ambiguous' ? 'transient' : error.failure.class;
    throw new NoToken({ ...error.failure, class: kind });
  }
}

/** Errors that only a person can mend: https://www.rfc-editor.org/rfc/rfc6749#section-5.2. */
const needsPerson = new Set([
  'invalid_grant',
  'invalid_client',
  'unauthorized_client',
  'invalid_scope',
]);

function granted({ status, body }: ProviderAnswer): Granted {
  const said = readJson(body);
  const token = said['access_token'];
  if (status === 200 && typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) {
    const { expires_in: seconds, refresh_token: refreshToken } = said;
    return {
      token,
      lifetimeMs: (Number(seconds) || 3600) * 1000,
      ...(typeof refreshToken === 'string' ? { refreshToken } : {}),
    };
  }
  const code = typeof said['error'] === 'string' ? said['error'].slice(0, 100) : String(status);
  const detail = typeof said['error_description'] === 'string' ? said['error_description'] : '';
  throw new NoToken({
    class: needsPerson.has(code) ? 'auth' : 'transient',
    code,
    message: `No access token: ${code} ${detail}`.trim().slice(0, 500),
    scope: 'channel',
  });
}

function readJson(body: Buffer): Record<string, unknown> {
  try {
    const said = JSON.parse(body.toString('utf8')) as unknown;
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
