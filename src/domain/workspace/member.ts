import { defineEntity, LockMode, p } from '@mikro-orm/postgresql';
import type { OpeningHours } from '../calendar/wall-clock.js';
import type { Role } from '../kernel/actor.js';
import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

export const availabilities = ['ONLINE', 'AWAY', 'OFFLINE', 'AWAY_AND_REASSIGN'] as const;
export type Availability = (typeof availabilities)[number];
export const availabilitySources = [
  'DEFAULT',
  'HAND',
  'SCHEDULE',
  'TIME_OFF',
  'HOLIDAY',
  'PRESENCE',
] as const;
export type AvailabilitySource = (typeof availabilitySources)[number];

const schema = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    email: p.text(),
    role: p.text().$type<Role>(),
    /** What follows now from the choice, the schedule and the presence; only `settle` writes it. */
    availability: p.text().$type<Availability>().default('ONLINE'),
    availabilitySource: p.text().$type<AvailabilitySource>().default('DEFAULT'),
    availabilitySince: p.datetime(),
    /** When it must be looked at again; null when it will not change by itself. */
    availabilityDueAt: p.datetime().nullable(),
    /** By hand; null while nothing is chosen. */
    chosenAvailability: p.text().$type<Availability>().nullable(),
    chosenUntil: p.datetime().nullable(),
    /** Weekly, on the wall of their time zone. */
    shifts: p.json<OpeningHours[]>(),
    /** Whose holidays hold for them; null for the workspace's. */
    calendarId: p.uuid().nullable(),
    /** How much they carry at once; null for the workspace's usual. */
    capacity: p.integer().nullable(),
    isSenior: p.boolean().default(false),
    timeZone: p.text().nullable(),
    disabledAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** A person of the business, with a role. */
export class Member extends schema.class {}
schema.setClass(Member);

/** A member who can be given work: known, and not disabled. */
export async function activeMember(work: Work, memberId: string, field: string): Promise<Member> {
  const member = await work.em.findOne(Member, {
    workspaceId: work.workspaceId,
    id: memberId,
    disabledAt: null,
  });
  if (!member) throw notFound('member', field);
  return member;
}

/** The member under their row lock, disabled or not: changes to one member queue up here. */
export async function lockMember(
  work: Work,
  memberId: string,
  field = 'memberId',
): Promise<Member> {
  const member = await work.em.findOne(
    Member,
    { workspaceId: work.workspaceId, id: memberId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!member) throw notFound('member', field);
  return member;
}
