import { defineEntity, p } from '@mikro-orm/postgresql';

export const notificationKinds = [
  'MENTION',
  'ASSIGNMENT',
  'HANDOFF',
  'ESCALATION',
  'PARKED_DELIVERY',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

const schema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    memberId: p.uuid(),
    kind: p.text().$type<NotificationKind>(),
    conversationId: p.uuid().nullable(),
    noteId: p.uuid().nullable(),
    channelId: p.uuid().nullable(),
    /** For what has no column of its own: a delivery, a handoff, an escalation's step. */
    subjectId: p.uuid().nullable(),
    actorKind: p.text().$type<'CONTACT' | 'MEMBER' | 'AUTOMATION' | 'SYSTEM'>(),
    actorId: p.uuid().nullable(),
    detail: p.json<Record<string, unknown>>(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
  },
});

/** What one member should know of, until they have read it. Ids and small facts only, never what somebody wrote. */
export class Notification extends schema.class {}
schema.setClass(Notification);
