import type { BusinessCalendar } from '../calendar/business-time.js';
import type { Moment, OpenInterval } from './interval.js';

/** Who spoke. COLLEAGUE: a person of ours, in the provider's own app or on the phone; nobody tells which. */
export type Speaker = 'CUSTOMER' | 'MEMBER' | 'COLLEAGUE' | 'AUTOMATION';

export interface SaidMessage {
  id: string;
  sequence: number;
  channelId: string;
  speaker: Speaker;
  isInbound: boolean;
  memberId: string | null;
  /** A machine wrote it, or it is a call that somebody took: nobody waits because of it. */
  isAutomated: boolean;
  /** Somebody of ours spoke with the customer, whoever called. */
  isTakenCall: boolean;
  /** Inbound: when they wrote. Outbound: when it was written. */
  at: Moment;
  /** When the channel accepted it; null where it has not, and for what came in. */
  acceptedAt: Moment | null;
}

export interface Change {
  sequence: number;
  kind: string;
  byKind: string;
  by: string | null;
  at: Moment;
  /** The cycle that a reopening led to. */
  cycle: number | null;
  isMerge: boolean;
}

export interface WrittenNote {
  sequence: number;
  by: string | null;
  at: Moment;
  /** Who is asked something in it: a member, or null for a team, of which anybody may answer. */
  mentions: (string | null)[];
}

export interface Ownership {
  id: string;
  memberId: string;
  isClaim: boolean;
  isHandover: boolean;
  from: Moment;
  to: Moment | null;
  /** In a conversation that became part of this one: whoever waited there was theirs to answer. */
  isElsewhere: boolean;
}

export interface WaitRecord {
  id: string;
  cycle: number;
  startedAt: Moment;
  endedAt: Moment | null;
  endReason: 'REPLIED' | 'NO_REPLY_NEEDED' | 'RESOLVED' | null;
  seenAt: Moment | null;
  /** When its reply was due; null without a target. */
  dueAt: Moment | null;
  /** It came over with a conversation that was merged into this one. */
  isMoved: boolean;
  reply: WaitReply | null;
}

export interface WaitReply {
  speaker: Speaker;
  memberId: string | null;
  writtenAt: Moment;
  /** When the channel accepted it; null while it has not. */
  acceptedAt: Moment | null;
}

/** What facts are narrowed and grouped by, and the hours by which they are counted, as they were at the end. */
export interface Settings {
  calendarHash: string | null;
  /** Null: no hours are set, and then business time is unknown. */
  calendar: BusinessCalendar | null;
  teamId: string | null;
  tier: string | null;
  priority: string;
  tagIds: string[];
  language: string | null;
}

/** What is kept of a conversation for good, and all that its facts are folded from. The event log has no part in it. */
export interface History {
  conversationId: string;
  channelId: string;
  channelKind: string;
  createdAt: Moment;
  assigneeId: string | null;
  reopenWindowMs: number;
  messages: SaidMessage[];
  changes: Change[];
  notes: WrittenNote[];
  ownerships: Ownership[];
  /** While its owner offered it to a colleague or a team who had not accepted or declined yet. */
  offers: OpenInterval[];
  waits: WaitRecord[];
  /** When the resolutions of cycles were due; one without a target is missing. */
  dueCycles: { cycle: number; dueAt: Moment }[];
  settings: {
    now: Settings;
    ofCycle: Map<number, Settings>;
    ofWait: Map<string, Settings>;
    /** Of which of them there are any. */
    taken: { cycle: number; waitId: string }[];
  };
}
