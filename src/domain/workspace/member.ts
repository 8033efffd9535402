import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Role } from '../kernel/actor.js';
import { notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

export const availabilities = ['ONLINE', 'AWAY', 'OFFLINE', 'AWAY_AND_REASSIGN'] as const;
export type Availability = (typeof availabilities)[number];

const schema = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    email: p.text(),
    role: p.text().$type<Role>(),
    availability: p.text().$type<Availability>().default('ONLINE'),
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
