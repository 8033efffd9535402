import type { Directory, MemberRow, TagRow, TeamRow } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import type { ActorRow } from '../kernel/people.query.js';
import type { MessageRow } from './message-row.query.js';
import type { Moment } from '../kernel/work.js';

export interface NoteRow {
  __typename: 'Note';
  uuid: string;
  id: string;
  conversationUuid: string;
  sequence: number;
  author: ActorRow | null;
  actor: ActorRow | null;
  text: string;
  createdAt: Moment;
}

/** Each kind of change is a type of its own. */
export const changeTypes: Record<string, string> = {
  CLAIMED: 'ConversationClaimed',
  ASSIGNED: 'ConversationAssigned',
  UNASSIGNED: 'ConversationUnassigned',
  RESOLVED: 'ConversationResolved',
  REOPENED: 'ConversationReopened',
  SNOOZED: 'ConversationSnoozed',
  WOKEN: 'ConversationWoken',
  NO_REPLY_NEEDED: 'NoReplyNeededMarked',
  ANSWERED_ELSEWHERE: 'ConversationAnsweredElsewhere',
  MERGED: 'ConversationMerged',
  ROUTED: 'ConversationRouted',
  TEAM_CHANGED: 'ConversationTeamChanged',
  TAGGED: 'ConversationTagged',
  UNTAGGED: 'ConversationUntagged',
  HANDOFF_OFFERED: 'HandoffOffered',
  HANDOFF_DECLINED: 'HandoffEnded',
  HANDOFF_BOUNCED: 'HandoffEnded',
  HANDOFF_CANCELLED: 'HandoffEnded',
  PRIORITY_CHANGED: 'ConversationPriorityChanged',
};

export interface ChangeRow {
  __typename: string;
  uuid: string;
  id: string;
  conversationUuid: string;
  sequence: number;
  actor: ActorRow | null;
  member: MemberRow | null;
  previousMember: MemberRow | null;
  team: TeamRow | null;
  previousTeam: TeamRow | null;
  reason: string | null;
  until: Moment | null;
  /** What was said elsewhere. */
  messageUuid: string | null;
  mergedConversationUuid: string | null;
  /** Put on or taken off; without those that were deleted since. */
  handoffUuid: string | null;
  tags: TagRow[];
  priority: string | null;
  previousPriority: string | null;
  createdAt: Moment;
}

export type TimelineRow = MessageRow | NoteRow | ChangeRow;

interface ItemIds {
  uuid: string;
  conversationUuid: string;
  sequence: number;
}

export function noteOf(
  record: Record<string, unknown>,
  ids: ItemIds,
  author: ActorRow | null,
): NoteRow {
  return {
    __typename: 'Note',
    id: publicId('Note', ids.uuid),
    ...ids,
    author,
    actor: author,
    text: record['text'] as string,
    createdAt: record['createdAt'] as Moment,
  };
}

export function changeOf(
  record: Record<string, unknown>,
  ids: ItemIds,
  actor: ActorRow | null,
  directory: Directory,
): ChangeRow {
  const detail = record['detail'] as {
    reason?: string;
    until?: string;
    messageId?: string;
    mergedConversationId?: string;
    teamId?: string | null;
    previousTeamId?: string | null;
    handoffId?: string;
    tagIds?: string[];
    priority?: string;
    previousPriority?: string;
  };
  const memberOf = (id: unknown): MemberRow | null =>
    id ? (directory.members.get(id as string) ?? null) : null;
  const member = memberOf(record['member_id']);
  const teamOf = (id: string | null | undefined): TeamRow | null =>
    (id && directory.teams.get(id)) || null;
  const unassigned = record['change'] === 'UNASSIGNED';
  return {
    __typename: changeTypes[record['change'] as string]!,
    id: publicId('Change', ids.uuid),
    ...ids,
    actor,
    // When ownership ends, the stored member is the one who had it.
    member: unassigned ? null : member,
    previousMember: memberOf(record['previous_member_id']) ?? (unassigned ? member : null),
    team: teamOf(detail.teamId),
    previousTeam: teamOf(detail.previousTeamId),
    reason: detail.reason ?? null,
    until: detail.until ?? null,
    messageUuid: detail.messageId ?? null,
    mergedConversationUuid: detail.mergedConversationId ?? null,
    handoffUuid: detail.handoffId ?? null,
    tags: (detail.tagIds ?? []).flatMap((id) => directory.tags.get(id) ?? []),
    priority: detail.priority ?? null,
    previousPriority: detail.previousPriority ?? null,
    createdAt: record['createdAt'] as Moment,
  };
}
