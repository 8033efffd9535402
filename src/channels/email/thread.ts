import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Signed names for conversations and messages that survive a journey through other people's mail programs:
 * a plus-address a reply goes to, and a Message-ID a reply refers to. A forged or altered one names nothing.
 */

/** What a name stands for is part of what is signed, so that one cannot pass for another. */
type Purpose = 'address/conversation' | 'address/bounce' | 'message-id' | 'message-id/anchor';

const UUID_BYTES = 16;
const MAC_BYTES = 8;
const TOKEN_LENGTH = 39;
const MAX_LOCAL_PART = 64;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export interface SignedToken {
  names: 'conversation' | 'bounce';
  id: string;
}

export interface SignedMessageId {
  messageId?: string;
  conversationId?: string;
}

/** `conversation`: where a reply goes. `bounce`: where a report about one message goes. */
export function signToken(secret: Buffer, names: SignedToken['names'], id: string): string {
  const bytes = uuidBytes(id);
  return base32(Buffer.concat([bytes, mac(secret, `address/${names}`, bytes)]));
}

export function verifyToken(secret: Buffer, token: string): SignedToken | null {
  const bytes = unbase32(token.toLowerCase());
  if (bytes?.length !== UUID_BYTES + MAC_BYTES) return null;
  const id = bytes.subarray(0, UUID_BYTES);
  for (const names of ['conversation', 'bounce'] as const) {
    if (same(mac(secret, `address/${names}`, id), bytes.subarray(UUID_BYTES)))
      return { names, id: uuidText(id) };
  }
  return null;
}

/** `support@x.test` → `support+<token>@x.test`, or null when the local part would get longer than mail allows. */
export function signedAddress(
  secret: Buffer,
  address: string,
  names: SignedToken['names'],
  id: string,
): string | null {
  const at = address.lastIndexOf('@');
  const local = stripPlus(address).slice(0, -(address.length - at));
  const signed = `${local}+${signToken(secret, names, id)}`;
  return signed.length > MAX_LOCAL_PART ? null : signed + address.slice(at);
}

export function verifyAddress(secret: Buffer, address: string): SignedToken | null {
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0));
  const token = local.slice(local.lastIndexOf('+') + 1);
  return local.includes('+') && token.length === TOKEN_LENGTH ? verifyToken(secret, token) : null;
}

/** The address without its plus tag; what is no address comes back as it is. */
export function stripPlus(address: string): string {
  const at = address.lastIndexOf('@');
  const plus = address.indexOf('+');
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
}

/** The Message-ID of a message of ours, without brackets: `<message>.[<conversation>.]<mac>@domain`. */
export function signedMessageId(
  secret: Buffer,
  messageId: string,
  conversationId: string | undefined,
  domain: string,
): string {
  const ids = [messageId, ...(conversationId ? [conversationId] : [])].map(uuidBytes);
  return nameOf(secret, 'message-id', ids, domain);
}

/** An id for References that names the conversation: it survives providers that replace our Message-ID. */
export function conversationAnchor(secret: Buffer, conversationId: string, domain: string): string {
  return `c.${nameOf(secret, 'message-id/anchor', [uuidBytes(conversationId)], domain)}`;
}

const SIGNED_NAME = /^(c\.)?([0-9a-f]{32})(?:\.([0-9a-f]{32}))?\.([a-z2-7]{13})@/i;

/** What the id names, or null for one that is not ours. */
export function verifyMessageId(secret: Buffer, id: string): SignedMessageId | null {
  const [, anchor, first, second, signature] = SIGNED_NAME.exec(id.trim().replace(/^</, '')) ?? [];
  if (!first || !signature) return null;
  if (anchor && second) return null;
  const ids = [first, ...(second ? [second] : [])].map((hex) => Buffer.from(hex, 'hex'));
  const expected = base32(
    mac(secret, anchor ? 'message-id/anchor' : 'message-id', Buffer.concat(ids)),
  );
  if (!same(Buffer.from(expected), Buffer.from(signature.toLowerCase()))) return null;
  const [one, two] = ids.map(uuidText);
  return anchor ? { conversationId: one } : { messageId: one, conversationId: two };
}

/** Everything in a text that looks like one of our ids, signed or forged. */
export function signedLookingIds(text: string, max: number): string[] {
  const pattern = /(?:c\.)?[0-9a-f]{32}(?:\.[0-9a-f]{32})?\.[a-z2-7]{13}@/gi;
  const found: string[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match[0]);
    if (found.length >= max) break;
  }
  return found;
}

function nameOf(secret: Buffer, purpose: Purpose, ids: Buffer[], domain: string): string {
  const signature = base32(mac(secret, purpose, Buffer.concat(ids)));
  return `${ids.map((id) => id.toString('hex')).join('.')}.${signature}@${domain}`;
}

function mac(secret: Buffer, purpose: Purpose, bytes: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update(`rapport/${purpose}\0`)
    .update(bytes)
    .digest()
    .subarray(0, MAC_BYTES);
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function uuidBytes(id: string): Buffer {
  if (!UUID.test(id)) throw new TypeError('not a uuid');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** Null for what `base32` would not have written, so that one id has one spelling. */
function unbase32(text: string): Buffer | null {
  let bits = '';
  for (const char of text) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    bits += value.toString(2).padStart(5, '0');
  }
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  return base32(bytes) === text ? bytes : null;
}
