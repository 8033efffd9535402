import { createHash, randomBytes } from 'node:crypto';
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Scope } from '../kernel/actor.js';

export type CredentialKind = 'MEMBER_TOKEN' | 'API_KEY';

const schema = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<CredentialKind>(),
    name: p.text(),
    hash: p.text(),
    hint: p.text(),
    memberId: p.uuid().nullable(),
    scopes: p.array().$type<Scope[]>(),
    expiresAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
});

/** A member's token or an API key. Only its hash is kept: what was shown once cannot be shown again. */
export class Credential extends schema.class {}
schema.setClass(Credential);

export interface NewSecret {
  secret: string;
  hash: string;
  /** The last four characters, so that a person can tell their keys apart. */
  hint: string;
}

/** 256 random bits behind a prefix that secret scanners can recognise. */
export function newSecret(kind: CredentialKind): NewSecret {
  const prefix = kind === 'API_KEY' ? 'rpk_' : 'rpt_';
  const secret = prefix + randomBytes(32).toString('base64url');
  return { secret, hash: hashSecret(secret), hint: secret.slice(-4) };
}

/** The secret has full entropy, so a plain fast hash is enough and costs nothing per request. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
