import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    tier: p.text().nullable(),
    company: p.text().nullable(),
    externalId: p.text().nullable(),
    attributes: p.json<Record<string, unknown>>(),
    /** The contact this one turned out to be; it holds no address and no conversation any more. */
    mergedIntoId: p.uuid().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** The customer: one person, whatever channels they write on. */
export class Contact extends schema.class {}
schema.setClass(Contact);
