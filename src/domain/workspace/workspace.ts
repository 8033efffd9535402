import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Workspace',
  tableName: 'workspace',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    lastConversationNumber: p.integer().default(0),
    /** Within how many hours after its resolution a conversation that comes back is the same matter. */
    reopenWindowHours: p.integer().default(72),
    calendarId: p.uuid().nullable(),
    /** How much a member carries at once where their own capacity says nothing. */
    memberCapacity: p.integer().default(20),
    /** What a conversation weighs, by its channel's kind; 1 for a kind that is not named. */
    kindWeights: p.json<Record<string, number>>(),
    /** The published routing rules; null while there are none, and then conversations are left for claiming. */
    routingVersion: p.integer().nullable(),
    /** The published targets; null while there are none, and then no wait has a due time. */
    targetVersion: p.integer().nullable(),
    /** Shifts, time off and holidays say when members are at work. */
    followsSchedules: p.boolean().default(false),
    /** Since then a member without a live socket is taken for gone; null where nobody is. */
    presenceFollowedSince: p.datetime().nullable(),
    presenceGraceSeconds: p.integer().default(120),
    prunedXid: p.type('xid8').$type<string>().nullable(),
    prunedId: p.type('bigint').$type<string>().nullable(),
    createdAt: p.datetime(),
  },
});

/** A tenant: everything a business has here, behind one wall. */
export class Workspace extends schema.class {}
schema.setClass(Workspace);
