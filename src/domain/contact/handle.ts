import { defineEntity, p } from '@mikro-orm/postgresql';
import { invalidInput } from '../kernel/errors.js';

export const handleKinds = [
  'EMAIL',
  'PHONE',
  'VISITOR',
  'EXTERNAL',
  'WHATSAPP',
  'MESSENGER',
  'INSTAGRAM',
  'TELEGRAM',
] as const;
export type HandleKind = (typeof handleKinds)[number];

const schema = defineEntity({
  name: 'Handle',
  tableName: 'handle',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    contactId: p.uuid(),
    kind: p.text().$type<HandleKind>(),
    address: p.text(),
    /** Verified: the channel or a signature vouched for it. Otherwise somebody merely typed it. */
    verified: p.boolean().default(false),
    createdAt: p.datetime(),
  },
});

/** An address of a contact on a kind of channel. */
export class Handle extends schema.class {}
schema.setClass(Handle);

/** The one spelling under which an address is stored and found. */
export function normalizeAddress(kind: HandleKind, address: string): string {
  const trimmed = address.trim();
  if (kind === 'EMAIL') {
    if (trimmed.length > 254 || !/^[^@\s<>]+@[^@\s<>]+$/.test(trimmed)) {
      throw invalidInput('handles', `Not an email address: ${trimmed.slice(0, 100)}`);
    }
    return trimmed.toLowerCase();
  }
  if (kind === 'WHATSAPP' && /^\+?[\d\s().-]{5,30}$/.test(trimmed))
    return trimmed.replace(/\D/g, ''); // as the provider writes it: digits, no plus
  if (kind === 'PHONE' && !/^\+[1-9]\d{4,14}$/.test(trimmed)) {
    throw invalidInput('handles', `Not an E.164 phone number: ${trimmed.slice(0, 40)}`);
  }
  if (!trimmed || trimmed.length > 200)
    throw invalidInput('handles', 'An address has 1 to 200 characters.');
  return trimmed;
}

/**
 * Where else a number's owner may be known under the same number: who answers on WhatsApp holds the telephone number,
 * as providers of both verify. A business-scoped id is no number.
 */
export function sameNumberElsewhere(
  kind: HandleKind,
  address: string,
): { kind: HandleKind; address: string } | null {
  if (kind === 'WHATSAPP' && /^[1-9]\d{6,14}$/.test(address))
    return { kind: 'PHONE', address: `+${address}` };
  if (kind === 'PHONE' && /^\+[1-9]\d{6,14}$/.test(address))
    return { kind: 'WHATSAPP', address: address.slice(1) };
  return null;
}
