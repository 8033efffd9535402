import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AppliedTarget } from '../target/target.js';

export const waitEndReasons = ['REPLIED', 'NO_REPLY_NEEDED', 'RESOLVED'] as const;
export type WaitEndReason = (typeof waitEndReasons)[number];

const schema = defineEntity({
  name: 'Wait',
  tableName: 'wait',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    conversationId: p.uuid(),
    cycle: p.integer(),
    openedBy: p.uuid(),
    startedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endReason: p.text().$type<WaitEndReason>().nullable(),
    endedBy: p.uuid().nullable(),
    replyMessageId: p.uuid().nullable(),
    /** When a member first saw what the customer waits with; null while nobody has. */
    seenAt: p.datetime().nullable(),
    seenBy: p.uuid().nullable(),
    /** When its clock must be looked at next; null when nothing will happen by itself. */
    clockAt: p.datetime().nullable(),
    dueAt: p.datetime().nullable(),
    atRiskAt: p.datetime().nullable(),
    /** The target as it was when the due time was last computed; null where none applies. */
    target: p.json<AppliedTarget>().nullable(),
    /** When it was told that it is at risk; told again only if the due time moves away. */
    atRiskToldAt: p.datetime().nullable(),
    breachedAt: p.datetime().nullable(),
    metAt: p.datetime().nullable(),
  },
});

/**
 * The customer is waiting for us: from the first unanswered message to a human reply, or until somebody says that
 * none is needed. "Unanswered" and "for how long" are this table and nothing else.
 */
export class Wait extends schema.class {}
schema.setClass(Wait);
