import { defineEntity, LockMode, p } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../kernel/errors.js';
import type { Work } from '../kernel/work.js';

export const conversationStatuses = ['OPEN', 'SNOOZED', 'RESOLVED'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];
export const priorities = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;
export type Priority = (typeof priorities)[number];

const schema = defineEntity({
  name: 'Conversation',
  tableName: 'conversation',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    number: p.integer(),
    contactId: p.uuid(),
    channelId: p.uuid(),
    threadKey: p.text().nullable(),
    subject: p.text().nullable(),
    status: p.text().$type<ConversationStatus>().default('OPEN'),
    snoozedUntil: p.datetime().nullable(),
    resolvedReason: p.text().nullable(),
    priority: p.text().$type<Priority>().default('NORMAL'),
    assigneeId: p.uuid().nullable(),
    teamId: p.uuid().nullable(),
    tagIds: p.type('uuid[]').$type<string[]>().default([]),
    sequence: p.integer().default(0),
    lastMessageId: p.uuid().nullable(),
    lastActivityAt: p.datetime(),
    waitingSince: p.datetime().nullable(),
    unreadCount: p.integer().default(0),
    /** Wants an owner since then, and routing has not found one; null once it has one or is left for claiming. */
    routeSince: p.datetime().nullable(),
    cycle: p.integer().default(1),
    resolvedAt: p.datetime().nullable(),
    /** The earliest due time of what is owed to the customer, and from when on it is at risk. */
    dueAt: p.datetime().nullable(),
    atRiskAt: p.datetime().nullable(),
    /** The conversation this one became part of; it stays resolved. */
    mergedIntoId: p.uuid().nullable(),
    mergedFromIds: p.type('uuid[]').$type<string[]>().default([]),
    createdAt: p.datetime(),
  },
});

/** One thread of a contact on a channel, with a number people can say aloud. */
export class Conversation extends schema.class {
  /** The place of the next item in the timeline. Only under the row's lock, or two items share a place. */
  takeSequence(): number {
    this.sequence += 1;
    return this.sequence;
  }

  /** Back to work: from snooze it goes on, and from a resolution that is longer ago than the window anew. */
  open(now: Date, windowHours: number): void {
    if (this.status === 'RESOLVED' && !this.wasResolvedWithin(windowHours, now)) this.cycle += 1;
    this.status = 'OPEN';
    this.resolvedAt = null;
    this.snoozedUntil = null;
    this.resolvedReason = null;
  }

  private wasResolvedWithin(hours: number, now: Date): boolean {
    const { resolvedAt } = this;
    return resolvedAt != null && now.getTime() - resolvedAt.getTime() < hours * 3_600_000;
  }

  resolve(reason: string | null, now: Date): void {
    this.status = 'RESOLVED';
    this.resolvedAt = now;
    this.routeSince = null;
    this.snoozedUntil = null;
    this.resolvedReason = reason;
  }

  snooze(until: Date): void {
    this.status = 'SNOOZED';
    this.snoozedUntil = until;
    this.routeSince = null;
    this.resolvedReason = null;
  }
}
schema.setClass(Conversation);

/** The conversation under its row lock: everything that writes to a timeline queues up here. */
export async function lockConversation(work: Work, conversationId: string): Promise<Conversation> {
  const conversation = await work.em.findOne(
    Conversation,
    { workspaceId: work.workspaceId, id: conversationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!conversation) throw notFound('conversation', 'conversationId');
  return conversation;
}

/**
 * Several, and what they were merged into, in the order of their ids: two who need the same ones wait for each other
 * and never deadlock. Whoever needs more than one locks them here before looking at any.
 */
export async function lockConversations(work: Work, ids: readonly string[]): Promise<void> {
  await work.rows(
    `select id from conversation where workspace_id = $1 and id in (select unnest($2::uuid[])
       union select merged_into_id from conversation where workspace_id = $1 and id = any($2::uuid[]))
     order by id for update`,
    [work.workspaceId, ids],
  );
}

/** Refuses an id that names nothing here, where there is nothing to lock. */
export async function assertConversation(work: Work, conversationId: string): Promise<void> {
  const { workspaceId } = work;
  const known = await work.em.count(Conversation, { workspaceId, id: conversationId });
  if (!known) throw notFound('conversation', 'conversationId');
}

/** The same for whoever wants to work in it: one that was merged is done, and the work is in the other. */
export async function lockRunning(work: Work, conversationId: string): Promise<Conversation> {
  const conversation = await lockConversation(work, conversationId);
  refuseMerged(conversation, 'conversationId');
  return conversation;
}

export function refuseMerged(
  conversation: Pick<Conversation, 'mergedIntoId'>,
  field: string,
): void {
  if (conversation.mergedIntoId)
    throw new DomainError(
      'INVALID_STATE',
      'This conversation was merged into another: go on there.',
      ['input', field],
    );
}
