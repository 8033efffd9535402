import { settle } from '../availability/settle-availability.js';
import { knownCalendar } from '../calendar/known-calendar.js';
import { readTimeZone } from '../calendar/weekly-hours.js';
import { type Role, scopesOfRole } from '../kernel/actor.js';
import { invalidInput } from '../kernel/errors.js';
import { readName } from '../kernel/name.js';
import type { Work } from '../kernel/work.js';
import { keepAnOwner, requireOwnerFor } from './last-owner.js';
import { lockMember, type Member } from './member.js';
import { requireAdmin } from './require-admin.js';
import { requireManager } from './require-manager.js';

export const largestCapacity = 1_000;

/** Absent fields stay; null takes back what the workspace has a usual value for. */
export interface UpdateMember {
  memberId: string;
  name?: string | null;
  role?: Role | null;
  capacity?: number | null;
  isSenior?: boolean | null;
  timeZone?: string | null;
  calendarId?: string | null;
}

export async function updateMember(work: Work, input: UpdateMember): Promise<{ memberId: string }> {
  requireManager(work);
  const { memberId, role } = input;
  if (role) {
    requireAdmin(work);
    if (role !== 'OWNER') await keepAnOwner(work, memberId);
  }
  await knownCalendar(work, input.calendarId);
  const member = await lockMember(work, memberId);
  if (role && role !== member.role) {
    requireOwnerFor(work, role, member.role);
    await trustTokens(work, memberId, role);
  }
  const [before, plan] = [settingsOf(member), planOf(member)];
  change(member, input);
  if (settingsOf(member) === before) return { memberId };
  work.record({ type: 'member.updated', subjectId: memberId, payload: { memberId } });
  if (planOf(member) !== plan) await settle(work, member);
  return { memberId };
}

/** A member's own tokens reach as far as their role does; keys that act as them keep what they were made for. */
async function trustTokens(work: Work, memberId: string, role: Role): Promise<void> {
  await work.rows(
    `update credential set scopes = $3 where workspace_id = $1 and member_id = $2 and kind = 'MEMBER_TOKEN'`,
    [work.workspaceId, memberId, [...scopesOfRole(role)]],
  );
}

function change(member: Member, input: UpdateMember): void {
  const { name, role, capacity, isSenior, timeZone, calendarId } = input;
  if (role) member.role = role;
  if (name != null) member.name = readName(name);
  if (capacity !== undefined) member.capacity = readCapacity('capacity', capacity);
  if (isSenior != null) member.isSenior = isSenior;
  if (timeZone !== undefined) member.timeZone = timeZone === null ? null : readTimeZone(timeZone);
  if (calendarId !== undefined) member.calendarId = calendarId;
}

function settingsOf(member: Member): string {
  const { name, role, capacity, isSenior, timeZone, calendarId } = member;
  return JSON.stringify([
    name,
    role,
    capacity ?? null,
    isSenior,
    timeZone ?? null,
    calendarId ?? null,
  ]);
}

/** Another time zone or calendar is another plan. */
function planOf({ timeZone, calendarId }: Member): string {
  return JSON.stringify([timeZone ?? null, calendarId ?? null]);
}

export function readCapacity<C extends number | null>(field: string, given: C): C {
  if (given !== null && !(Number.isInteger(given) && given >= 0 && given <= largestCapacity))
    throw invalidInput(field, `Must be between 0 and ${largestCapacity}.`);
  return given;
}
