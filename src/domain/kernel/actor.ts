/** What a credential may do. A role implies a set of them; an API key carries a chosen set. */
export const scopes = ['READ', 'WRITE', 'NOTES', 'ADMIN'] as const;
export type Scope = (typeof scopes)[number];

export const roles = ['OWNER', 'ADMIN', 'MANAGER', 'AGENT'] as const;
export type Role = (typeof roles)[number];

export function scopesOfRole(role: Role): readonly Scope[] {
  return role === 'OWNER' || role === 'ADMIN' ? scopes : ['READ', 'WRITE', 'NOTES'];
}

/** A member's credential never reaches further than the member's role does today; a key's own scopes are its own. */
export function scopesWithin(role: Role | null, held: readonly Scope[]): readonly Scope[] {
  return role ? scopesOfRole(role).filter((scope) => held.includes(scope)) : held;
}

/** The same text, the same rights. */
export function rightsOf(holder: { role?: Role | null; scopes: Iterable<Scope> }): string {
  return [holder.role ?? 'AUTOMATION', ...[...holder.scopes].sort()].join(' ');
}

/** Who acts. Context is passed, never ambient. */
export type Actor = MemberActor | KeyActor | VisitorActor | SystemActor;

interface Credentialed {
  workspaceId: string;
  credentialId: string;
  scopes: ReadonlySet<Scope>;
  name: string;
}
export interface MemberActor extends Credentialed {
  kind: 'MEMBER';
  id: string;
  role: Role;
}
/** A program with an API key of its own. What it says is automation: it never closes a customer's wait. */
export interface KeyActor extends Credentialed {
  kind: 'AUTOMATION';
  id: string;
}
/** A person on the website, known by the visitor token alone. */
export interface VisitorActor {
  kind: 'CONTACT';
  workspaceId: string;
  id: string;
  channelId: string;
  conversationId: string;
}
/** Rapport itself: a timer, a job. */
export interface SystemActor {
  kind: 'SYSTEM';
  workspaceId: string;
  id: null;
}

export type AgentActor = MemberActor | KeyActor;

export function systemActor(workspaceId: string): SystemActor {
  return { kind: 'SYSTEM', workspaceId, id: null };
}
