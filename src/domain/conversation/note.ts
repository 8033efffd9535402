import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    conversationId: p.uuid(),
    sequence: p.integer(),
    authorKind: p.text().$type<'MEMBER' | 'AUTOMATION'>(),
    authorId: p.uuid(),
    text: p.text(),
    createdAt: p.datetime(),
  },
});

/** What the team says to itself. A table of its own, so that no path to a customer can even name it. */
export class Note extends schema.class {}
schema.setClass(Note);
