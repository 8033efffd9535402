import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    messageId: p.uuid().nullable(),
    fileName: p.text(),
    contentType: p.text(),
    sizeBytes: p.integer(),
    /** Names the bytes in the store; empty until they were uploaded. */
    sha256: p.text(),
    contentId: p.text().nullable(),
    uploadedBy: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
});

/** A file on a message. The bytes lie outside the database, named by their hash. */
export class Attachment extends schema.class {}
schema.setClass(Attachment);
