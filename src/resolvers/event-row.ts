import type { AgentActor } from '../domain/kernel/actor.js';
import {
  encodePosition,
  type EventType,
  eventTypes,
  type LoggedEvent,
  scopeOfEvent,
} from '../domain/kernel/event.js';
import { publicId, publicIdOrNull } from '../domain/kernel/ids.js';

/** An event as GraphQL reads it. What it names is loaded only when asked for. */
export interface EventRow extends LoggedEvent {
  __typename: 'Event';
  cursor: string;
  occurredAt: Date;
}

export function eventOf(event: LoggedEvent): EventRow {
  const cursor = encodePosition(event);
  return {
    ...event,
    __typename: 'Event',
    id: `evt_${cursor}`,
    cursor,
    payload: publicFacts(event.payload),
    occurredAt: event.createdAt,
  };
}

const named = {
  messageId: 'Message',
  mergedConversationId: 'Conversation',
  teamId: 'Team',
  previousTeamId: 'Team',
  ruleId: 'RoutingRule',
  decisionId: 'RoutingDecision',
} as const;

/** The log holds bare ids; clients know them by their public form. */
function publicFacts(payload: Record<string, unknown>): Record<string, unknown> {
  const { memberId, previousMemberId, ...rest } = payload;
  const facts = { ...rest };
  if (Array.isArray(facts['tagIds']))
    facts['tagIds'] = facts['tagIds'].map((id) => publicId('Tag', id as string));
  for (const [fact, kind] of Object.entries(named))
    if (facts[fact]) facts[fact] = publicId(kind, facts[fact] as string);
  if (memberId === undefined && previousMemberId === undefined) return facts;
  return {
    ...facts,
    memberId: publicIdOrNull('Member', memberId as string | null),
    previousMemberId: publicIdOrNull('Member', previousMemberId as string | null),
  };
}

export function visibleTypes(actor: AgentActor): EventType[] {
  return eventTypes.filter((type) => actor.scopes.has(scopeOfEvent(type)));
}

export function isVisible(actor: AgentActor, event: LoggedEvent): boolean {
  return actor.scopes.has(scopeOfEvent(event.type));
}
