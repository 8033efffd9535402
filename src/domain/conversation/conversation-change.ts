import { defineEntity, p } from '@mikro-orm/postgresql';
import type { EventType } from '../kernel/event.js';
import { newUuid } from '../kernel/ids.js';
import type { Work } from '../kernel/work.js';
import type { Conversation } from './conversation.js';

export const changeKinds = [
  'CLAIMED',
  'ASSIGNED',
  'UNASSIGNED',
  'RESOLVED',
  'REOPENED',
  'SNOOZED',
  'WOKEN',
  'NO_REPLY_NEEDED',
  'ANSWERED_ELSEWHERE',
  'MERGED',
  'ROUTED',
  'TEAM_CHANGED',
  'TAGGED',
  'UNTAGGED',
  'HANDOFF_OFFERED',
  'HANDOFF_DECLINED',
  'HANDOFF_BOUNCED',
  'HANDOFF_CANCELLED',
  'PRIORITY_CHANGED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const schema = defineEntity({
  name: 'ConversationChange',
  tableName: 'conversation_change',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    conversationId: p.uuid(),
    sequence: p.integer(),
    kind: p.text().$type<ChangeKind>(),
    actorKind: p.text().$type<'CONTACT' | 'MEMBER' | 'AUTOMATION' | 'SYSTEM'>(),
    actorId: p.uuid().nullable(),
    memberId: p.uuid().nullable(),
    previousMemberId: p.uuid().nullable(),
    detail: p.json<Record<string, unknown>>(),
    createdAt: p.datetime(),
  },
});

/** A change in the timeline: who did what to the conversation. Permanent, unlike the event that told of it. */
export class ConversationChange extends schema.class {}
schema.setClass(ConversationChange);

interface ChangeFacts {
  memberId?: string | null;
  previousMemberId?: string | null;
  detail?: Record<string, unknown>;
}

/** Adds the change to the timeline and to the log. The conversation must be locked. */
export function recordChange(
  work: Work,
  conversation: Conversation,
  kind: ChangeKind,
  facts: ChangeFacts = {},
): ConversationChange {
  const change = work.em.create(ConversationChange, {
    workspaceId: work.workspaceId,
    id: newUuid(),
    conversationId: conversation.id,
    sequence: conversation.takeSequence(),
    kind,
    actorKind: work.actor.kind,
    actorId: work.actor.id,
    memberId: facts.memberId ?? null,
    previousMemberId: facts.previousMemberId ?? null,
    // The window for reopening may change: which cycle it went on with is told here, for good.
    detail: { ...facts.detail, ...(kind === 'REOPENED' && { cycle: conversation.cycle }) },
    createdAt: work.now,
  });
  work.record({
    type: `conversation.${kind.toLowerCase()}` as EventType,
    conversationId: conversation.id,
    contactId: conversation.contactId,
    channelId: conversation.channelId,
    changeId: change.id,
    sequence: change.sequence,
    payload: {
      memberId: change.memberId,
      previousMemberId: change.previousMemberId,
      ...change.detail,
    },
  });
  return change;
}
