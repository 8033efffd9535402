import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../domain/kernel/actor.js';
import type { Admission } from './admission.js';
import { unauthenticated } from './refusals.js';

/** An actor as its token tells; a socket does not outlive its token. */
export type TokenActor = Actor & { expiresAt?: Date | null };

export type Authenticate = (
  authorization: string | undefined,
  ip: string,
) => Promise<TokenActor | null>;

export type Identify = (
  authorization: string | undefined,
  ip: string,
) => Promise<{ actor: TokenActor | null; ip: string }>;

/** No token: nobody. A token that is not ours: a refusal, counted, so that guessing is slow. */
export function identifyWith(authenticate: Authenticate, admission: Admission): Identify {
  return async (authorization, ip) => {
    if (!authorization || isEmpty(authorization)) return { actor: null, ip };
    const actor = await authenticate(authorization, ip);
    if (actor) return { actor, ip };
    await admission.countBadToken(ip);
    throw unauthenticated('This token is unknown, expired or revoked.');
  };
}

/** What the explorer sends before a token was put in. */
const isEmpty = (authorization: string): boolean => /^\s*(bearer)?\s*$/i.test(authorization);

/** Behind a proxy of ours the client's address is the last one the proxy wrote. */
export function clientIp(trustProxy: boolean): (req: IncomingMessage) => string {
  return (req) => {
    const forwarded = trustProxy ? req.headers['x-forwarded-for'] : undefined;
    const last = String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim();
    return last || (req.socket.remoteAddress ?? 'unknown');
  };
}
