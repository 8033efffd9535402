import { type AgentActor, type Role, type Scope, scopesWithin } from '../kernel/actor.js';
import { hashSecret } from './credential.js';

/** Finds one row of `credential` by its hash, before any workspace is known. */
export type CredentialLookup = <T>(key: string, sql: string, values: unknown[]) => Promise<T[]>;

interface CredentialRow {
  workspaceId: string;
  id: string;
  name: string;
  memberId: string | null;
  scopes: Scope[];
  expiresAt: Date | null;
}

interface MemberRow {
  id: string;
  name: string;
  role: Role;
}

export interface Authenticated {
  actor: AgentActor;
  expiresAt: Date | null;
}

const credentialSql = `
  select workspace_id as "workspaceId", id, name, member_id as "memberId", scopes, expires_at as "expiresAt"
  from credential where hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())`;

const memberSql = `select id, name, role from member where workspace_id = $1 and id = $2 and disabled_at is null`;

/** Who holds this secret now; null for a wrong, expired or revoked one and for a disabled member's. */
export async function authenticate(
  secret: string,
  lookup: CredentialLookup,
  rows: <T>(workspaceId: string, sql: string, values: unknown[]) => Promise<T[]>,
): Promise<Authenticated | null> {
  const hash = hashSecret(secret);
  const [credential] = await lookup<CredentialRow>(hash, credentialSql, [hash]);
  if (!credential) return null;
  if (!credential.memberId) return { actor: keyActor(credential), expiresAt: credential.expiresAt };
  const [member] = await rows<MemberRow>(credential.workspaceId, memberSql, [
    credential.workspaceId,
    credential.memberId,
  ]);
  return member
    ? { actor: memberActor(credential, member), expiresAt: credential.expiresAt }
    : null;
}

function keyActor(credential: CredentialRow): AgentActor {
  const { workspaceId, id, name, scopes } = credential;
  return { kind: 'AUTOMATION', workspaceId, id, credentialId: id, name, scopes: new Set(scopes) };
}

function memberActor(credential: CredentialRow, member: MemberRow): AgentActor {
  return {
    kind: 'MEMBER',
    workspaceId: credential.workspaceId,
    credentialId: credential.id,
    id: member.id,
    name: member.name,
    role: member.role,
    scopes: new Set(scopesWithin(member.role, credential.scopes)),
  };
}
