import type { Settings, Speaker } from './history.js';
import type { Interval, Moment } from './interval.js';

/** Where the time of a wait goes: nobody's, the owner has not looked, has not answered, waits for a colleague. */
export const stages = ['UNASSIGNED', 'UNSEEN', 'UNANSWERED', 'BLOCKED'] as const;
export type Stage = (typeof stages)[number];

/** Time on the clock, and within business hours: null where none are set. */
export interface Duration {
  ms: number;
  businessMs: number | null;
}

export interface StageStretch {
  stage: Stage;
  from: Moment;
  /** Null: it goes on. */
  to: Moment | null;
}

export type WaitOutcome = 'OPEN' | 'SENDING' | 'REPLIED' | 'NO_REPLY_NEEDED' | 'RESOLVED';

export interface WaitFact {
  waitId: string;
  cycle: number;
  /** It began with the first words of a cycle that the customer opened. */
  isFirst: boolean;
  outcome: WaitOutcome;
  startedAt: Moment;
  endedAt: Moment | null;
  memberId: string | null;
  ownerId: string | null;
  settings: Settings;
  response: Duration | null;
  agentResponse: Duration | null;
  /** From when it counts for who answered, and what is taken off. */
  agentStretches: Interval[];
  /** Until a program first answered, which ends nothing. */
  automatedResponse: Duration | null;
  stretches: StageStretch[];
}

export interface CycleFact {
  cycle: number;
  openedBy: 'CUSTOMER' | 'US';
  openedAt: Moment;
  firstResolvedAt: Moment | null;
  resolvedAt: Moment | null;
  isMerged: boolean;
  memberId: string | null;
  settings: Settings;
  reopens: number;
  handovers: number;
  inbound: number;
  replies: number;
  firstResolution: Duration | null;
  resolution: Duration | null;
  handling: Duration;
}

export interface OpenSpanFact {
  position: number;
  cycle: number;
  startedAt: Moment;
  endedAt: Moment | null;
}

export interface AssignmentFact {
  assignmentId: string;
  cycle: number;
  memberId: string;
  startedAt: Moment;
  endedAt: Moment | null;
  stretches: Interval[];
  handling: Duration;
}

export interface MessageFact {
  messageId: string;
  cycle: number;
  at: Moment;
  direction: 'INBOUND' | 'OUTBOUND';
  author: Speaker;
  memberId: string | null;
  channelId: string;
}

/** All that is measured of one conversation. */
export interface Facts {
  conversationId: string;
  channelId: string;
  channelKind: string;
  waits: WaitFact[];
  cycles: CycleFact[];
  spans: OpenSpanFact[];
  assignments: AssignmentFact[];
  messages: MessageFact[];
}
