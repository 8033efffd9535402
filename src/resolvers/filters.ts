import type { ConversationWhere } from '../domain/conversation/inbox-filter.query.js';
import type { EventFilter as EventWhere } from '../domain/kernel/event-page.query.js';
import { type IdKind, uuidOf } from '../domain/kernel/ids.js';
import type { MetricWhere } from '../domain/metric/metric-request.js';
import type { EventFilter } from '../schema/event.type.js';
import type { ConversationFilter } from '../schema/inbox.input.js';
import type { MetricFilter } from '../schema/metric.input.js';

/** The same filter with bare ids. Its depth is checked where it becomes SQL, and by the guards before that. */
export function conversationWhere(
  filter: ConversationFilter | null | undefined,
): ConversationWhere | null {
  if (!filter) return null;
  const { and, or, not, channelId, assigneeId, teamId, contactId, tagId, ...plain } = filter;
  return {
    ...plain,
    and: and?.map((inner) => conversationWhere(inner)!),
    or: or?.map((inner) => conversationWhere(inner)!),
    not: conversationWhere(not),
    channelId: bare('Channel', channelId),
    assigneeId: bare('Member', assigneeId),
    teamId: bare('Team', teamId),
    contactId: bare('Contact', contactId),
    tagId: bare('Tag', tagId),
  };
}

export function metricWhere(filter: MetricFilter | null | undefined): MetricWhere {
  return {
    memberId: bare('Member', filter?.memberId),
    teamId: bare('Team', filter?.teamId),
    channelId: bare('Channel', filter?.channelId),
    kind: filter?.kind ?? undefined,
    tagId: bare('Tag', filter?.tagId),
    tier: filter?.tier ?? undefined,
    priority: filter?.priority ?? undefined,
    language: filter?.language ?? undefined,
  };
}

export function eventWhere(filter: EventFilter | null | undefined): EventWhere {
  return {
    types: filter?.types,
    conversationIds: bare('Conversation', filter?.conversationIds),
    contactIds: bare('Contact', filter?.contactIds),
    channelIds: bare('Channel', filter?.channelIds),
  };
}

/** Ids that name nothing match nothing: they are dropped, and an empty list stays a condition. */
function bare(kind: IdKind, ids: readonly string[] | null | undefined): string[] | undefined {
  return ids?.flatMap((id) => uuidOf(kind, id) ?? []);
}
