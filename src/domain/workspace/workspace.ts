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
    prunedXid: p.type('xid8').$type<string>().nullable(),
    prunedId: p.type('bigint').$type<string>().nullable(),
    createdAt: p.datetime(),
  },
});

/** A tenant: everything a business has here, behind one wall. */
export class Workspace extends schema.class {}
schema.setClass(Workspace);
