import { settle } from '../availability/settle-availability.js';
import { type Role, roles, scopesOfRole } from '../kernel/actor.js';
import { DomainError, invalidInput } from '../kernel/errors.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import { Credential, newSecret } from './credential.js';
import { Member } from './member.js';

export interface InviteMember {
  name: string;
  email: string;
  role: Role;
}

/** Adds a person and gives them their first token, shown once. */
export async function inviteMember(
  work: Work,
  input: InviteMember,
): Promise<{ memberId: string; token: string }> {
  if (!roles.includes(input.role))
    throw invalidInput('role', `Must be one of ${roles.join(', ')}.`);
  if (!/^[^@\s]+@[^@\s]+$/.test(input.email))
    throw invalidInput('email', 'Must be an email address.');
  const existing = await work.em.findOne(Member, {
    workspaceId: work.workspaceId,
    email: input.email.toLowerCase(),
  });
  if (existing)
    throw new DomainError('ALREADY_EXISTS', 'This address is a member already.', [
      'input',
      'email',
    ]);
  const member = work.em.create(Member, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    name: input.name,
    email: input.email.toLowerCase(),
    role: input.role,
    availabilitySince: work.now,
    shifts: [],
    createdAt: work.now,
  });
  await work.em.flush();
  const token = addMemberToken(work, member, null);
  work.record({ type: 'member.invited', subjectId: member.id });
  await settle(work, member); // nobody has seen them yet, where that matters
  return { memberId: member.id, token };
}

/** Another token for a member, for example for a second device. */
export async function createMemberToken(
  work: Work,
  input: { memberId: string; expiresAt: Date | null },
): Promise<{ token: string }> {
  const member = await work.em.findOneOrFail(Member, {
    workspaceId: work.workspaceId,
    id: input.memberId,
  });
  return { token: addMemberToken(work, member, input.expiresAt) };
}

function addMemberToken(work: Work, member: Member, expiresAt: Date | null): string {
  const { secret, hash, hint } = newSecret('MEMBER_TOKEN');
  work.em.create(Credential, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    kind: 'MEMBER_TOKEN',
    name: member.name,
    hash,
    hint,
    memberId: member.id,
    scopes: [...scopesOfRole(member.role)],
    expiresAt,
    createdAt: work.now,
  });
  return secret;
}
