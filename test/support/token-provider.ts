import { type Provider, startProvider } from './provider.js';

/** An OAuth provider: refresh tokens in, access tokens out (RFC 6749), and a look at them for servers (RFC 7662). */
export interface TokenProvider {
  tokenUrl: string;
  /** Answers whose token it is; the token goes to the end. */
  introspectionUrl: string;
  /** The owner of the mailbox grants access: a refresh token. */
  grant(user: string): string;
  /** What is given in place of this refresh token. */
  renewed(refreshToken: string): string;
  /** The owner withdraws all that was granted. */
  withdraw(user: string): void;
  /** Access tokens that were given. */
  given(user: string): string[];
  /** Those that were given until now are good no more. */
  takeBack(user: string): void;
  isGood(accessToken: string): boolean;
  close(): Promise<void>;
}

export async function startTokenProvider(): Promise<TokenProvider> {
  const grants = new Map<string, string>();
  const good = new Map<string, string>();
  const given: { user: string; token: string }[] = [];
  const renewed = (refreshToken: string): string => `${refreshToken}~`;
  const json = (status: number, body: object) => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const refresh = (form: URLSearchParams) => {
    if (form.get('client_secret') !== 'app-secret') return json(401, { error: 'invalid_client' });
    const refreshToken = form.get('refresh_token') ?? '';
    const user = grants.get(refreshToken);
    if (!user) return json(400, { error: 'invalid_grant', error_description: 'Token revoked.' });
    const token = `access.${crypto.randomUUID()}`;
    good.set(token, user);
    given.push({ user, token });
    grants.set(renewed(refreshToken), user);
    return json(200, {
      access_token: token,
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: renewed(refreshToken),
    });
  };
  const provider: Provider = await startProvider(({ path, body }) => {
    if (path === '/token') return refresh(new URLSearchParams(body));
    const { searchParams } = new URL(path, 'http://provider.invalid');
    const user = good.get(searchParams.get('token') ?? '');
    return json(200, user ? { active: true, username: user } : { active: false });
  });
  return {
    tokenUrl: `${provider.url}/token`,
    introspectionUrl: `${provider.url}/introspect?token=`,
    grant: (user) => {
      const refreshToken = `refresh.${crypto.randomUUID()}`;
      grants.set(refreshToken, user);
      return refreshToken;
    },
    renewed,
    withdraw: (user) => {
      for (const [token, owner] of grants) if (owner === user) grants.delete(token);
    },
    given: (user) => given.filter((one) => one.user === user).map(({ token }) => token),
    takeBack: (user) => {
      for (const [token, owner] of good) if (owner === user) good.delete(token);
    },
    isGood: (token) => good.has(token),
    close: () => provider.close(),
  };
}
