/** What can happen. Past tense, `subject.verb`; the API shows them in capitals (`CONVERSATION_CLAIMED`). */
export const eventTypes = [
  'contact.created',
  'contact.updated',
  'contact.opted_out',
  'contact.opted_in',
  'contact.merged',
  'contact.unmerged',
  'conversation.contact_changed',
  'conversation.opened',
  'conversation.claimed',
  'conversation.assigned',
  'conversation.unassigned',
  'conversation.resolved',
  'conversation.reopened',
  'conversation.snoozed',
  'conversation.woken',
  'conversation.no_reply_needed',
  'conversation.answered_elsewhere',
  'conversation.merged',
  'conversation.tagged',
  'conversation.untagged',
  'conversation.priority_changed',
  'conversation.watched',
  'conversation.unwatched',
  'conversation.handoff_offered',
  'conversation.handoff_declined',
  'conversation.handoff_bounced',
  'conversation.handoff_cancelled',
  'conversation.read',
  'conversation.routed',
  'conversation.queued',
  'conversation.left_for_claiming',
  'conversation.team_changed',
  'conversation.due_changed',
  'message.received',
  'message.queued',
  'message.sent',
  'message.delivered',
  'message.read',
  'message.edited',
  'message.deleted',
  'message.reacted',
  'message.retried',
  'message.delayed',
  'message.failed',
  'message.uncertain',
  'message.understood',
  'insight.corrected',
  'note.added',
  'draft.shared',
  'draft.updated',
  'draft.unshared',
  'draft.requested',
  'wait.opened',
  'wait.closed',
  'wait.reopened',
  'wait.at_risk',
  'wait.breached',
  'wait.met',
  'resolution.at_risk',
  'resolution.breached',
  'resolution.met',
  'escalation.fired',
  'escalation.paged',
  'targets.published',
  'notification.created',
  'notification.read',
  'delivery.received',
  'delivery.parked',
  'delivery.replayed',
  'delivery.ignored',
  'channel.connected',
  'channel.updated',
  'channel.paused',
  'channel.resumed',
  'channel.disconnected',
  'channel.failing',
  'channel.recovered',
  'channel.quiet',
  'channel.quiet_ended',
  'api_key.created',
  'api_key.revoked',
  'member.invited',
  'tag.created',
  'tag.renamed',
  'tag.deleted',
  'member.updated',
  'member.disabled',
  'member.enabled',
  'member.skills_changed',
  'member.shifts_changed',
  'member.time_off_changed',
  'member.availability_changed',
  'team.created',
  'team.updated',
  'team.deleted',
  'team.members_changed',
  'skill.created',
  'skill.renamed',
  'skill.deleted',
  'calendar.created',
  'calendar.updated',
  'calendar.deleted',
  'workspace.updated',
  'workspace.exported',
  'routing.published',
  'routing.stopped',
] as const;

export type EventType = (typeof eventTypes)[number];

/** Where in the log something stands: the writing transaction, then the order inside it. */
export interface Position {
  xid: string;
  id: string;
}

/** An event as an action records it. Ids and small facts only, never what somebody wrote. */
export interface NewEvent {
  type: EventType;
  conversationId?: string;
  contactId?: string;
  channelId?: string;
  messageId?: string;
  noteId?: string;
  changeId?: string;
  /** For what has no column of its own: a member, a key, a delivery. */
  subjectId?: string;
  /** The conversation's sequence, when the event is an item of its timeline. */
  sequence?: number;
  payload?: Record<string, unknown>;
}

/** An event as the log holds it. */
export interface LoggedEvent extends Position {
  workspaceId: string;
  type: EventType;
  conversationId: string | null;
  contactId: string | null;
  channelId: string | null;
  messageId: string | null;
  noteId: string | null;
  changeId: string | null;
  subjectId: string | null;
  sequence: number | null;
  actorKind: string;
  actorId: string | null;
  payload: Record<string, unknown>;
  createdAt: Date;
}

/** Events that tell of notes, and events that tell of credentials, need the scope named here. */
export function scopeOfEvent(type: EventType): 'READ' | 'NOTES' | 'ADMIN' {
  if (type.startsWith('note.')) return 'NOTES';
  if (type.startsWith('api_key.')) return 'ADMIN';
  return 'READ';
}

/**
 * What a member is told is theirs alone. Streams are shared by all who have the same rights, so such events show in
 * no list and no stream of events, but only in the member's own `notifications`.
 */
export function isPrivate(type: EventType): boolean {
  return type.startsWith('notification.');
}

/** `1234.56`: opaque to clients, comparable for us. */
export function encodePosition(position: Position): string {
  return Buffer.from(`${position.xid}.${position.id}`).toString('base64url');
}

/** Undefined when the text is no cursor of ours. */
export function decodePosition(cursor: string): Position | undefined {
  const match = /^(\d{1,19})\.(\d{1,18})$/.exec(
    Buffer.from(cursor, 'base64url').toString('latin1'),
  );
  return match ? { xid: match[1]!, id: match[2]! } : undefined;
}

export function comparePositions(a: Position, b: Position): number {
  const xid = BigInt(a.xid) - BigInt(b.xid);
  const difference = xid === 0n ? BigInt(a.id) - BigInt(b.id) : xid;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
