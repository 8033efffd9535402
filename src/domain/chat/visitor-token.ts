import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a visitor may reach: one chat, as one contact. The token is the whole session; nothing is looked up. */
export interface VisitorClaims {
  workspaceId: string;
  channelId: string;
  contactId: string;
  conversationId: string;
  /** Seconds since 1970, UTC. */
  expiresAt: number;
}

const lifetimeSeconds = 30 * 24 * 3600;

export function mintVisitorToken(
  key: Buffer,
  claims: Omit<VisitorClaims, 'expiresAt'>,
  now = Date.now(),
): string {
  const expiresAt = Math.floor(now / 1000) + lifetimeSeconds;
  const body = Buffer.from(JSON.stringify({ ...claims, expiresAt })).toString('base64url');
  return `rpv_${body}.${sign(key, body).toString('base64url')}`;
}

/** The claims of a token we minted that is still good; null for anything else. */
export function readVisitorToken(
  key: Buffer,
  token: string,
  now = Date.now(),
): VisitorClaims | null {
  const match = /^rpv_([\w-]+)\.([\w-]{43})$/.exec(token);
  if (!match) return null;
  const given = Buffer.from(match[2]!, 'base64url');
  const right = sign(key, match[1]!);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const claims = JSON.parse(Buffer.from(match[1]!, 'base64url').toString()) as VisitorClaims;
  return claims.expiresAt > now / 1000 ? claims : null;
}

/** The site's server signs its user's id; the visitor cannot. Compared in constant time. */
export function isSignedBy(identitySecret: string, userId: string, signature: string): boolean {
  const right = createHmac('sha256', identitySecret).update(userId).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

function sign(key: Buffer, body: string): Buffer {
  return createHmac('sha256', key).update(body).digest();
}
