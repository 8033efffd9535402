import type { AgentActor } from '../domain/kernel/actor.js';
import {
  encodePosition,
  type EventType,
  eventTypes,
  isPrivate,
  type LoggedEvent,
  scopeOfEvent,
} from '../domain/kernel/event.js';
import { type IdKind, publicId, publicIdOrNull } from '../domain/kernel/ids.js';

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

const kindOfFact: Record<string, IdKind> = {
  memberId: 'Member',
  previousMemberId: 'Member',
  messageId: 'Message',
  mergedConversationId: 'Conversation',
  teamId: 'Team',
  previousTeamId: 'Team',
  ruleId: 'RoutingRule',
  decisionId: 'RoutingDecision',
  handoffId: 'Handoff',
  tagIds: 'Tag',
  skillId: 'Skill',
  calendarId: 'Calendar',
};

/** The log holds bare ids; clients know them by their public form. */
export function publicFacts(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, publicFact(kindOfFact[name], fact)]),
  );
}

function publicFact(kind: IdKind | undefined, fact: unknown): unknown {
  if (!kind) return fact;
  if (Array.isArray(fact)) return fact.map((id) => publicId(kind, String(id)));
  return publicIdOrNull(kind, fact as string | null);
}

export function visibleTypes(actor: AgentActor): EventType[] {
  return eventTypes.filter((type) => actor.scopes.has(scopeOfEvent(type)) && !isPrivate(type));
}

export function isVisible(actor: AgentActor, event: LoggedEvent): boolean {
  return actor.scopes.has(scopeOfEvent(event.type)) && !isPrivate(event.type);
}
